// What `nianbao withhold` says, Chinese and English side by side.
import type { BilingualText } from '@nianbao/schema';

const text = (zh: string, en: string): BilingualText => ({ zh, en });

export const withholdWording = {
  withholdYearMissing: (agency: string) =>
    text(
      `只给了机关 ${agency},还应给出年度,例如:nianbao withhold ${agency} 2024`,
      `only the agency ${agency} was given; the year is missing, as in: nianbao withhold ${agency} 2024`,
    ),
  withholdReasonUndone: () =>
    text(
      '--reason 与 --undo 不能同时使用:恢复公开不需理由。',
      '--reason does not go with --undo: to publish again needs no reason.',
    ),
  withholdVersionUnknown: (report: string, version: number, known: readonly number[]) =>
    text(
      `报告 ${report} 没有第 ${version} 版,现有:${known.join('、')}。`,
      `report ${report} has no version ${version}; it has: ${known.join(', ')}.`,
    ),
  withholdUnchanged: (report: string, isUndone: boolean) =>
    isUndone
      ? text(`${report} 没有撤下的版本。`, `nothing of ${report} is withheld.`)
      : text(`${report} 已经撤下。`, `${report} is withheld already.`),
  reportWithheld: (report: string, versions: readonly number[]) =>
    text(
      `${report} 已撤下:第 ${versions.join('、')} 版。已生成的站点和导出文件请重新生成。`,
      `${report} is withheld: version ${versions.join(', ')}. Build sites and exports again.`,
    ),
  reportReleased: (report: string, versions: readonly number[]) =>
    text(
      `${report} 恢复公开:第 ${versions.join('、')} 版。`,
      `${report} is published again: version ${versions.join(', ')}.`,
    ),
  withheldVersions: (versions: number) =>
    text(`${versions} 个版本已撤下,见 nianbao withhold`, `${versions} versions are withheld, see nianbao withhold`),
} as const;
