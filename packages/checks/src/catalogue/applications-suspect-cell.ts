import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { buildSuspect } from '../locate/build-suspect.ts';
import { readFaults } from '../locate/read-faults.ts';

/** Table 3: where sums fail, the smallest change that would restore them all. A hint, never a correction. */
export const applicationsSuspectCell = defineCheck({
  kind: 'report',
  id: 'applications-suspect-cell',
  severity: 'info',
  editions: formEditions,
  title: {
    zh: '申请情况表:等式不成立时,可疑的格',
    en: 'Applications: the suspect cell where sums fail',
  },
  legalBasis: {
    zh: '由表式的各等式推得:每格至少在两个等式里,两个等式同差一个数时,它们的交点即可疑的格。',
    en: 'Derived from the sums of the form: each cell stands in at least two, and where two are off by the same amount, the cell that both share is the suspect one.',
  },
  foldedUnder: [
    { rule: 'applications-balance', by: 'cell' },
    { rule: 'applications-outcome-sum', by: 'cell' },
    { rule: 'applications-row-total', by: 'cell' },
  ],
  reads: ['/applications', '/disputes'],
  uses: ['last-year'],
  messages: {
    unique: { zh: '可疑之处:{why}', en: 'Suspect: {why}' },
    several: { zh: '可疑之处不止一种:{why}', en: 'More than one suspect: {why}' },
    none: {
      zh: '{count} 个等式不成立,几格之内的改动不能使其全部成立',
      en: '{count} sums fail, and no change of a few cells would make them all hold',
    },
    clear: { zh: '各等式成立,没有可疑的格', en: 'The sums hold: no cell is suspect' },
  },
  run: (reading) => {
    const faults = readFaults(reading).filter(({ system }) => system.frame.rows.includes('totalProcessed'));
    if (faults.length === 0) return [{ verdict: 'pass', message: 'clear' }];
    return faults.map((fault) => {
      const suspect = buildSuspect(fault, reading.edition);
      if (!suspect) return { verdict: 'unclear', message: 'none', paths: [], params: { count: fault.sums.length } };
      const unique = fault.verdict === 'unique';
      const own = suspect.candidates?.[0]?.changes.filter(({ report }) => report === undefined) ?? [];
      return {
        verdict: unique ? 'fail' : 'unclear',
        message: unique ? 'unique' : 'several',
        paths: own.map(({ path }) => path),
        params: { why: suspect.why, slip: suspect.slip, count: suspect.count },
      };
    });
  },
});
