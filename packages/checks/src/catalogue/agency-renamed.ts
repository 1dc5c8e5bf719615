import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';

const normalise = (name: string): string => name.normalize('NFKC').replaceAll(/\s/g, '');

/** The agency has another name than in last year's report: figures are compared as those of a successor. */
export const agencyRenamed = defineCheck({
  kind: 'report',
  id: 'agency-renamed',
  severity: 'info',
  editions: formEditions,
  title: { zh: '机关名称与上年报告不同', en: 'The agency has another name than last year' },
  legalBasis: {
    zh: '由数据推得:机关更名、合并后按承继关系与上年比较;合并的,结转与现行有效件数可能不相衔接。',
    en: 'Derived from the data: after a change of name or a merger figures are compared with those of the predecessor; after a merger carry-over and documents in force may not follow on.',
  },
  reads: ['/agency/name'],
  needs: ['last-year'],
  messages: {
    renamed: {
      zh: '{lastYear} 年报告的机关是{before},本报告是{name};按承继关系比较',
      en: 'In the report for {lastYear} the agency is {before}, here {name}; they are compared as predecessor and successor',
    },
    same: { zh: '机关名称与 {lastYear} 年报告相同', en: 'The agency has the name of the report for {lastYear}' },
    unknown: {
      zh: '本报告或 {lastYear} 年报告没有机关名称,不能核对',
      en: 'This report or that for {lastYear} names no agency, so this cannot be judged',
    },
  },
  run: ({ value, lastYear }) => {
    const name = value('/agency/name');
    const before = lastYear?.agency ?? null;
    const params = { lastYear: lastYear?.year };
    if (typeof name !== 'string' || before === null) return [{ verdict: 'not-assessable', message: 'unknown', params }];
    const [now, then] = [normalise(name), normalise(before)];
    // A short form of the same name is no change of name.
    if (now.endsWith(then) || then.endsWith(now) || now.startsWith(then) || then.startsWith(now))
      return [{ verdict: 'pass', message: 'same', params }];
    const facts = { actual: name, expected: before, params: { ...params, name, before } };
    return [{ verdict: 'fail', message: 'renamed', ...facts }];
  },
});
