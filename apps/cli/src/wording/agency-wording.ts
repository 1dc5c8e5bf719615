// What `nianbao agency` says, Chinese and English side by side.
import type { BilingualText } from '@nianbao/schema';
import type { AgencyLifeRefusal } from '@nianbao/store';

const text = (zh: string, en: string): BilingualText => ({ zh, en });

const refusals: Readonly<Record<AgencyLifeRefusal, (found: string) => BilingualText>> = {
  'unknown-agency': (found) =>
    text(
      `库中没有机关“${found}”。请用 /v1/agencies 或站点上的标识`,
      `there is no agency "${found}". Take an id as /v1/agencies or the site has it`,
    ),
  'unknown-successor': (found) =>
    text(
      `库中没有承接机关“${found}”;它须至少有一份报告`,
      `there is no agency "${found}" to succeed it; it needs at least one report`,
    ),
  'wrong-date': (found) =>
    text(
      `“${found}”不是日期,应为 2018、2018-03 或 2018-03-31,或 unknown`,
      `"${found}" is no date; expected 2018, 2018-03 or 2018-03-31, or unknown`,
    ),
  'ends-before-begin': (found) => text(`止于始之前:${found}`, `it ends before it begins: ${found}`),
  circle: (found) => text(`承接关系成环:${found}`, `the successors go in a circle: ${found}`),
};

export const agencyWording = {
  agencyUnknown: (id: string) =>
    text(
      `库中没有机关 ${id},或它没有报告。全部机关:/v1/agencies`,
      `there is no agency ${id}, or it has no report. All agencies: /v1/agencies`,
    ),
  lifeRefused: (where: string, reason: AgencyLifeRefusal, found: string) => {
    const why = refusals[reason](found);
    return text(`${where}:${why.zh}。未作任何改动。`, `${where}: ${why.en}. Nothing was changed.`);
  },
  livesSet: (n: number) =>
    text(`已记下 ${n} 个机关的沿革。`, `what is known of ${n} ${n === 1 ? 'agency' : 'agencies'} was written down.`),
  lifeUnsaid: () =>
    text(
      '没有说要记下什么:请给出 --valid-from、--valid-to 或 --successor。',
      'nothing was said: give --valid-from, --valid-to or --successor.',
    ),
  lifeTableInvalid: (path: string, fault: BilingualText) =>
    text(
      `读不懂表格 ${path}(${fault.zh})。第一行应为列名 id、validFrom、validTo、successor,以制表符或逗号分隔。`,
      `the table ${path} cannot be read (${fault.en}). Its first line should name the columns id, validFrom, validTo, successor, with tabs or commas between.`,
    ),
} as const;
