import type { Slip } from '@nianbao/schema';
import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { buildSuspect } from '../locate/build-suspect.ts';
import { readFaults } from '../locate/read-faults.ts';

const moves: ReadonlySet<Slip> = new Set<Slip>(['shifted-columns', 'rows-swapped', 'rows-displaced', 'row-copied']);

/** Table 3: sums that hold once a row's figures are moved by one column, or rows are put in order. */
export const applicationsRowShifted = defineCheck({
  kind: 'report',
  id: 'applications-row-shifted',
  severity: 'warning',
  editions: formEditions,
  title: {
    zh: '申请情况表:整行可能错列或错行',
    en: 'Applications: a row seems to be one column or one row off',
  },
  legalBasis: {
    zh: '由表式的各等式推得:整行移动一列、或相邻两行对换之后等式全部成立,则很可能是填错了位置。',
    en: 'Derived from the sums of the form: where all of them hold once a row is moved by one column or two rows are swapped, the figures are probably in the wrong place.',
  },
  foldedUnder: [
    { rule: 'applications-balance', by: 'cell' },
    { rule: 'applications-outcome-sum', by: 'cell' },
    { rule: 'applications-row-total', by: 'cell' },
  ],
  reads: ['/applications', '/disputes'],
  uses: ['last-year'],
  messages: {
    shifted: { zh: '可能填错了位置:{why}', en: 'Probably in the wrong place: {why}' },
    possible: { zh: '也许填错了位置:{why}', en: 'Possibly in the wrong place: {why}' },
    clear: { zh: '没有整行错列或错行的迹象', en: 'No sign of a row that is one column or one row off' },
  },
  run: (reading) => {
    const moved = readFaults(reading).flatMap((fault) => {
      const suspect = buildSuspect(fault, reading.edition);
      return suspect?.slip !== undefined &&
        moves.has(suspect.slip) &&
        fault.system.frame.rows.includes('totalProcessed')
        ? [{ fault, suspect }]
        : [];
    });
    if (moved.length === 0) return [{ verdict: 'pass', message: 'clear' }];
    return moved.map(({ fault, suspect }) => ({
      verdict: fault.verdict === 'unique' ? 'fail' : 'unclear',
      message: fault.verdict === 'unique' ? 'shifted' : 'possible',
      paths: suspect.candidates?.[0]?.changes.map(({ path }) => path) ?? [],
      params: { why: suspect.why, slip: suspect.slip, count: suspect.count },
    }));
  },
});
