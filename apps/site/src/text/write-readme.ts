// The page that lies beside the downloaded files, in both languages.
import type { Downloads } from '../data/read-downloads.ts';
import { formatSize } from './format-size.ts';

/** What is said of the data as a whole. */
export interface DataSet {
  readonly agencies: number;
  readonly reports: number;
  readonly release: { readonly id: string; readonly date: string } | null;
  /** Address of the site; null where it is not known. */
  readonly site: string | null;
}

const title = '年报:政府信息公开工作年度报告数据 · Nianbao: open-government-information annual reports';

const lines = (parts: readonly (string | null)[]): string => `${parts.filter((part) => part !== null).join('\n')}\n`;

/** README.md for the files. */
export const writeReadme = ({ files, licence }: Downloads, { agencies, reports, release, site }: DataSet): string =>
  lines([
    `# ${title}`,
    '',
    `${agencies} 个机关,${reports} 份报告。 ${agencies} agencies, ${reports} reports.`,
    release && `发布批次 Release: ${release.id} (${release.date})`,
    `许可 Licence: ${licence ?? 'Apache-2.0'}`,
    site && `网站 Site: ${site}`,
    '',
    '| 文件 File | 格式 Format | 行数 Rows | 大小 Size |',
    '| --- | --- | ---: | ---: |',
    ...files.map(({ path, format, rows, bytes }) => `| ${path} | ${format} | ${rows ?? ''} | ${formatSize(bytes)} |`),
    '',
    '各列的名称、类型和含义见 datapackage.json。 Columns, types and meanings: datapackage.json.',
    '',
    '- 空值表示原文该处没有数字,不是 0;原因见 `state` 列。 An empty value means that the source has no figure there, never 0; the column `state` says why.',
    '- `method` 为 `inferred` 的数是推断所得,统计默认不计。 Values whose `method` is `inferred` were inferred; statistics leave them out.',
    '- 数字按各机关公布的报告照录,不作更改。 Figures stand as each agency published them, and are never changed.',
    '',
    '引用 Citation: CITATION.cff',
  ]);

/** CITATION.cff 1.2.0 for the files. */
export const writeCitation = ({ licence }: Downloads, { release, site }: DataSet): string =>
  lines([
    'cff-version: 1.2.0',
    'message: 使用这些数据时请这样引用。 If you use these data, please cite them as below.',
    'type: dataset',
    `title: ${JSON.stringify(title)}`,
    'authors:',
    '  - name: "年报 Nianbao"',
    release && `version: ${JSON.stringify(release.id)}`,
    release && `date-released: ${release.date.slice(0, 10)}`,
    site && `url: ${JSON.stringify(site)}`,
    // Only an identifier of SPDX may stand here.
    /^[\w.+-]+$/.test(licence ?? 'Apache-2.0') ? `license: ${licence ?? 'Apache-2.0'}` : null,
  ]);
