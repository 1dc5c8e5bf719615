import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { everySeriesFigure } from '../engine/list-series-relations.ts';
import { showCell } from '../engine/name-cells.ts';
import { isFigure } from '../engine/read-cell.ts';

/** From which base a change counts, and how many times the base is a jump. */
const limits = { base: 20, times: 10 };

const figures = [
  '/proactiveDisclosure/administrativeLicensing/decisions',
  '/proactiveDisclosure/administrativePenalty/decisions',
  '/proactiveDisclosure/administrativeCoercion/decisions',
  '/proactiveDisclosure/administrativeFees/amountWanYuan',
  '/proactiveDisclosure/normativeDocuments/inForce',
  '/applications/newReceived/total',
  '/applications/granted/total',
  '/applications/totalProcessed/total',
  '/disputes/reconsideration/total',
  '/disputes/litigationDirect/total',
  '/disputes/litigationAfterReconsideration/total',
];

/** The main figures: more than ten times last year's, or none where there were many. */
export const figureJumped = defineCheck({
  kind: 'series',
  id: 'figure-jumped',
  severity: 'info',
  editions: formEditions,
  title: { zh: '主要数字与上年相差悬殊', en: 'A main figure is far from last year’s' },
  legalBasis: {
    zh: '由数据推得:上年 20 以上的数,本年超过十倍或降为 0,多半是单位、口径或填错行;界限是经验值。',
    en: 'Derived from the data: where last year had 20 or more, ten times as many or none at all is mostly a matter of unit, scope or a wrong row. The limits are conventions.',
  },
  reads: everySeriesFigure(figures),
  messages: {
    soared: {
      zh: '{name}:{value},超过 {lastYear} 年 {before} 的 {times} 倍',
      en: '{name}: {value}, more than {times} times the {before} of {lastYear}',
    },
    vanished: { zh: '{name}:0,而 {lastYear} 年为 {before}', en: '{name}: 0, but {before} in {lastYear}' },
    steady: { zh: '{name}:{value},{lastYear} 年 {before}', en: '{name}: {value}, in {lastYear} {before}' },
  },
  run: ({ name, left: [now], right: [last] }) => {
    const params = { name, value: showCell(now), before: showCell(last), ...limits };
    const [value, before] = [now?.value ?? 0, last?.value ?? 0];
    const compared = now && last && isFigure(now) && isFigure(last) && before >= limits.base;
    if (!compared) return { verdict: 'pass', message: 'steady', params };
    const facts = { actual: value, expected: before, delta: Math.round((value - before) * 1e6) / 1e6, params };
    if (value === 0) return { verdict: 'fail', message: 'vanished', ...facts };
    return value > limits.times * before
      ? { verdict: 'fail', message: 'soared', ...facts }
      : { verdict: 'pass', message: 'steady', params };
  },
});
