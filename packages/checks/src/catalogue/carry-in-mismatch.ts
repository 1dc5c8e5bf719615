import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { judgeRelation } from '../engine/judge-relation.ts';
import { everySeriesColumn } from '../engine/list-series-relations.ts';
import { showCell } from '../engine/name-cells.ts';

const reads = everySeriesColumn({ left: [{ id: 'carriedIn', year: 0 }], right: [{ id: 'carriedOut', year: -1 }] });

/** Table 3, each column: what is carried in is what last year's report carried out. */
export const carryInMismatch = defineCheck({
  kind: 'series',
  id: 'carry-in-mismatch',
  severity: 'error',
  editions: formEditions,
  title: {
    zh: '申请情况表:上年结转等于上年报告的结转下年',
    en: "Applications: carried in equals what last year's report carried out",
  },
  legalBasis: {
    zh: '由表式推得:「上年结转」与上年报告的「结转下年度继续办理」是同一批申请,七列各自相等。',
    en: "Derived from the form: what is carried in and what last year's report carried out are the same applications, in each of the seven columns.",
  },
  reads,
  messages: {
    holds: {
      zh: '{name}:上年结转 {left},与 {lastYear} 年报告的结转下年 {right} 相符',
      en: '{name}: carried in {left} agrees with the {right} carried out in the report for {lastYear}',
    },
    broken: {
      zh: '{name}:上年结转 {left},但 {lastYear} 年报告的结转下年为 {right},差 {difference}',
      en: '{name}: carried in {left}, but the report for {lastYear} carried out {right}; difference {difference}',
    },
    unclear: {
      zh: '{name}:上年结转 {left},{lastYear} 年报告的结转下年 {right},空白按 0 计差 {difference};空白处若有数,可能相符',
      en: '{name}: carried in {left}, carried out in {lastYear} {right}; difference {difference} with blanks as 0; a figure in the blank could make them agree',
    },
    implied: {
      zh: '总计列的上年结转为 {carriedIn},{lastYear} 年报告的结转下年应与此相等;没有那一年的报告,不能核对',
      en: 'Carried in, total: {carriedIn}; the report for {lastYear} should have carried out as many. Without it this cannot be judged',
    },
  },
  without: ({ edition, year, cell }) => {
    const cells = reads(edition).flatMap(({ left, right }) =>
      left.map(({ path }, index) => ({ read: cell(path), expected: right[index]?.path ?? '' })),
    );
    return {
      verdict: 'not-assessable',
      message: 'implied',
      paths: cells.map(({ read }) => read.path),
      params: {
        carriedIn: showCell(cells.at(-1)?.read),
        implied: cells.map(({ read, expected }) => ({ path: expected, year: (year ?? 0) - 1, value: read.value })),
      },
    };
  },
  run: (reading) => judgeRelation(reading, '='),
});
