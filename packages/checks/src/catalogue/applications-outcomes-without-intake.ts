import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { modeOf, sumCells } from '../engine/evaluate-relation.ts';
import { everyOutcomeColumn } from '../engine/list-relations.ts';
import { isBlank } from '../engine/read-cell.ts';

/** Table 3, each column: where nothing was received or carried in, every outcome is 0. */
export const applicationsOutcomesWithoutIntake = defineCheck({
  kind: 'relation',
  id: 'applications-outcomes-without-intake',
  severity: 'error',
  editions: formEditions,
  title: {
    zh: '申请情况表:没有申请却有办理结果',
    en: 'Applications: outcomes although nothing was received or carried in',
  },
  legalBasis: {
    zh: '由表式的勾稽关系推得:新收与上年结转都为 0 时,各办理结果只能为 0。',
    en: 'Derived from the balance on the form: with nothing received and nothing carried in, every outcome is 0.',
  },
  foldedUnder: [
    { rule: 'applications-balance', by: 'at' },
    { rule: 'applications-outcome-sum', by: 'at' },
  ],
  reads: everyOutcomeColumn,
  messages: {
    holds: { zh: '{name}:办理结果与收到的申请相容', en: '{name}: outcomes are compatible with what was received' },
    broken: {
      zh: '{name}:新收与上年结转都为 0,办理结果却有 {outcomes}',
      en: '{name}: nothing received or carried in, but outcomes of {outcomes}',
    },
    unclear: {
      zh: '{name}:新收与上年结转没有印数或为 0,办理结果有 {outcomes};空白处若有数,可能相容',
      en: '{name}: received and carried in are blank or 0, outcomes of {outcomes}; figures in the blanks could explain it',
    },
  },
  run: ({ name, left: intake, right: outcomes }) => {
    const mode = modeOf([...intake, ...outcomes]);
    // The largest single figure: total and parts stand for the same applications and are not added to each other.
    const largest = Math.max(0, ...outcomes.map((cell) => cell.value ?? 0));
    const params = { name, outcomes: largest };
    if (sumCells(intake) !== 0 || largest === 0) return { verdict: 'pass', message: 'holds', mode, params };
    const [verdict, message] = intake.some(isBlank) ? (['unclear', 'unclear'] as const) : (['fail', 'broken'] as const);
    return { verdict, message, mode, expected: 0, actual: largest, delta: largest, params };
  },
});
