import { defineCheck } from '../engine/define-check.ts';
import { judgeRelation } from '../engine/judge-relation.ts';
import { everySeriesRow } from '../engine/list-series-relations.ts';
import { showCell } from '../engine/name-cells.ts';

/** Table 2 of 2019: the items of last year are those of the year before with that year's change. */
export const itemsLastYearMismatch = defineCheck({
  kind: 'series',
  id: 'items-last-year-mismatch',
  severity: 'warning',
  editions: ['2019'],
  title: {
    zh: '主动公开表(2019 版):上一年项目数量与上年报告相衔接',
    en: "Disclosure (2019 form): last year's items follow from last year's report",
  },
  legalBasis: {
    zh: '由表式推得:「上一年项目数量」等于上年报告的「上一年项目数量」加「本年增/减」。',
    en: "Derived from the form: last year's items are the items in last year's report plus the change it gives.",
  },
  reads: everySeriesRow('proactiveDisclosure', {
    left: [{ id: 'itemsLastYear', year: 0 }],
    right: [
      { id: 'itemsLastYear', year: -1 },
      { id: 'itemsChange', year: -1 },
    ],
  }),
  messages: {
    holds: {
      zh: '{name}:上一年项目数量 {left},与 {lastYear} 年报告的 {before} 加增减 {change} 相符',
      en: '{name}: {left} items last year agree with {before} and a change of {change} in the report for {lastYear}',
    },
    broken: {
      zh: '{name}:上一年项目数量 {left},但 {lastYear} 年报告的 {before} 加增减 {change} 为 {right},差 {difference}',
      en: '{name}: {left} items last year, but the report for {lastYear} has {before} and a change of {change}, {right} in all; difference {difference}',
    },
    unclear: {
      zh: '{name}:上一年项目数量 {left},{lastYear} 年报告 {before},增减 {change},空白按 0 计差 {difference};空白处若有数,可能相符',
      en: '{name}: {left} items last year, in the report for {lastYear} {before} and a change of {change}; difference {difference} with blanks as 0; figures in the blanks could make them agree',
    },
  },
  run: (reading) =>
    judgeRelation(reading, '=', { before: showCell(reading.right[0]), change: showCell(reading.right[1]) }),
});
