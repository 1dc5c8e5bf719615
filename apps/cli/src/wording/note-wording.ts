// What `nianbao note` says, Chinese and English side by side.
import type { BilingualText } from '@nianbao/schema';

const text = (zh: string, en: string): BilingualText => ({ zh, en });

const shownKeys = 8;

export const noteWording = {
  noteReportUnknown: (report: string) =>
    text(`库中没有报告 ${report}。全部报告:/v1/reports`, `there is no report ${report}. All reports: /v1/reports`),
  noteFindingUnknown: (report: string, finding: string, known: readonly string[]) => {
    const some = known.slice(0, shownKeys).join(', ');
    return text(
      `报告 ${report} 的现行版本没有未通过的结果 ${finding}。现有 ${known.length} 条:${some}${known.length > shownKeys ? '…' : ''}`,
      `the current version of ${report} has no finding ${finding} that did not pass. It has ${known.length}: ${some}${known.length > shownKeys ? '…' : ''}`,
    );
  },
  noteUnknown: (report: string, finding: string) =>
    text(`报告 ${report} 的结果 ${finding} 没有说明。`, `there is no note on ${finding} of ${report}.`),
  noteWithoutFinding: (finding: string, agency: string | undefined) =>
    text(
      `${agency ? `${agency}:` : ''}库中没有结果 ${finding},这条说明未放入。`,
      `${agency ? `${agency}: ` : ''}no finding ${finding} in the store; this note was not kept.`,
    ),
  notesKept: (n: number) => text(`已放入 ${n} 条说明。`, `${n} ${n === 1 ? 'note' : 'notes'} kept.`),
  noteRemoved: () => text('已删去说明。', 'the note was removed.'),
} as const;
