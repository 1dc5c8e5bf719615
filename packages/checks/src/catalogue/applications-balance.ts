import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { judgeRelation } from '../engine/judge-relation.ts';
import { everyEquation } from '../engine/list-relations.ts';
import { showCell } from '../engine/name-cells.ts';

/** Table 3, each column: item 1 + item 2 = item 3 + item 4, as the form itself says. */
export const applicationsBalance = defineCheck({
  kind: 'relation',
  id: 'applications-balance',
  severity: 'error',
  editions: formEditions,
  title: {
    zh: '申请情况表:每列第一项加第二项等于第三项加第四项',
    en: 'Applications: in each column, item 1 + item 2 equals item 3 + item 4',
  },
  legalBasis: {
    zh: '表式左上角印明:「本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和」。',
    en: 'Printed in the top left cell of the form: in each column, item 1 plus item 2 equals item 3 plus item 4.',
  },
  reads: everyEquation('applications-balance'),
  messages: {
    holds: {
      zh: '{name}:新收 {newReceived} + 上年结转 {carriedIn},与办理总计 {totalProcessed} + 结转下年 {carriedOut} 相符',
      en: '{name}: received {newReceived} + carried in {carriedIn} agrees with processed {totalProcessed} + carried out {carriedOut}',
    },
    broken: {
      zh: '{name}:新收 {newReceived} + 上年结转 {carriedIn} = {left},办理总计 {totalProcessed} + 结转下年 {carriedOut} = {right},差 {difference}',
      en: '{name}: received {newReceived} + carried in {carriedIn} = {left}, but processed {totalProcessed} + carried out {carriedOut} = {right}; difference {difference}',
    },
    unclear: {
      zh: '{name}:新收 {newReceived} + 上年结转 {carriedIn},办理总计 {totalProcessed} + 结转下年 {carriedOut},空白按 0 计差 {difference};空白处若有数,等式可能成立',
      en: '{name}: received {newReceived} + carried in {carriedIn}, processed {totalProcessed} + carried out {carriedOut}; difference {difference} with blanks as 0; figures in the blanks could make it hold',
    },
  },
  run: (reading) =>
    judgeRelation(reading, '=', {
      newReceived: showCell(reading.left[0]),
      carriedIn: showCell(reading.left[1]),
      totalProcessed: showCell(reading.right[0]),
      carriedOut: showCell(reading.right[1]),
    }),
});
