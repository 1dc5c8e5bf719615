// What `verify` says.
import type { BilingualText } from '@nianbao/schema';
import type { Fault, FaultKind } from '../verifying/fault.ts';

const text = (zh: string, en: string): BilingualText => ({ zh, en });

const sentences: Readonly<Record<FaultKind, (found: string) => BilingualText>> = {
  invalid: (found) => text(`不合格式:${found}`, `does not keep the format: ${found}`),
  figure: (found) => text(`数与其状态不符:${found}`, `figure and state contradict each other: ${found}`),
  personal: (found) =>
    text(
      `含有未遮盖的个人信息:${found};请执行 nianbao db migrate,再重新导出`,
      `personal data is not masked: ${found}; run nianbao db migrate and export again`,
    ),
  unsaid: (found) => text(`核对发现而未公布的问题:${found}`, `a finding that is not published: ${found}`),
  unfounded: (found) =>
    text(`已公布而核对不再得出的问题:${found}`, `a published finding that checking does not give: ${found}`),
  integrity: (found) => text(`数据库不完整:${found}`, `the database is not whole: ${found}`),
  waiting: (found) =>
    text(
      `${found} 份报告尚未与库中往年的报告核对(nianbao db judge)`,
      `${found} reports are not yet judged among the earlier years kept (nianbao db judge)`,
    ),
  source: (found) => text(`来源文件与登记的散列不符,实为 ${found}`, `the source is not the one recorded, but ${found}`),
  facts: (found) =>
    text(
      `统计用的数与报告不符(库中合计及份数,报告合计及份数):${found}`,
      `facts differ from the reports (sum and count in the store, in the reports): ${found}`,
    ),
  missing: (found) => text(`缺少文件 ${found}`, `${found} is missing`),
  cut: (found) =>
    found === ''
      ? text('文件是空的', 'the file is empty')
      : text(`文件不完整,结尾是“${found}”`, `the file is not whole; it ends with "${found}"`),
  bytes: (found) =>
    text(
      `内容与 datapackage.json 所载不同(现有;所载):${found}`,
      `other content than datapackage.json says (found; said): ${found}`,
    ),
  rows: (found) => text(`行数不符(现有;所载):${found}`, `another number of rows (found; said): ${found}`),
  unequal: (found) => text(`与此不一致:${found}`, `differs from ${found}`),
};

export const verifyWording = {
  fault: ({ where, kind, found }: Fault) => {
    const { zh, en } = sentences[kind](found);
    return text(`${where}:${zh}`, `${where}: ${en}`);
  },
  unreadable: (path: string, reason: string) =>
    text(`无法读取 ${path}:${reason}。`, `${path} cannot be read: ${reason}.`),
  notPublished: (path: string) =>
    text(
      `${path} 既不是导出的文件夹(datapackage.json),也不是生成的站点(api/v1/)。请给出其一,或用 --db 指定数据库。`,
      `${path} is neither an exported folder (datapackage.json) nor a built site (api/v1/). Name one, or a database with --db.`,
    ),
  verified: (reports: number, files: number) =>
    text(
      `${reports} 份报告${files > 0 ? `、${files} 个文件` : ''}重新读取并核对,没有不符之处。`,
      `read and checked ${reports} reports${files > 0 ? ` and ${files} files` : ''} again: nothing is wrong.`,
    ),
  faulty: (faults: number, reports: number) =>
    text(
      `${reports} 份报告重新读取并核对,${faults} 处不符,见上。请以原始文件重新导出或收录。`,
      `read and checked ${reports} reports again: ${faults} faults, listed above. Export again, or ingest the sources again.`,
    ),
} as const;
