// How verdicts and severities are called in every format.
import type { BilingualText, Finding, Severity } from '@nianbao/schema';

export const severityNames: Readonly<Record<Severity, BilingualText>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
};

export const verdictNames: Readonly<Record<Finding['verdict'], BilingualText>> = {
  fail: { zh: '不符', en: 'fail' },
  pass: { zh: '通过', en: 'pass' },
  unclear: { zh: '不确定', en: 'unclear' },
  'not-assessable': { zh: '无法判断', en: 'not assessable' },
};

/** "中文 English" on one line, as the command says everything; once where both are the same. */
export const both = ({ zh, en }: BilingualText): string => (zh === en ? zh : `${zh} ${en}`);

/** The agency and year of a report, or that they are unknown. */
export const nameReport = (agency: string | null, year: number | null): BilingualText => ({
  zh: `${agency ?? '机关不明'} ${year ?? '年度不明'}`,
  en: `${agency ?? 'agency unknown'} ${year ?? 'year unknown'}`,
});
