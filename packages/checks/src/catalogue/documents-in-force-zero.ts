import { defineCheck } from '../engine/define-check.ts';
import { modeOf } from '../engine/evaluate-relation.ts';
import { everyDisclosureRow } from '../engine/list-relations.ts';
import { showCell } from '../engine/name-cells.ts';
import { isBlank } from '../engine/read-cell.ts';

/** Table 2 (2021): none in force, though more was issued than repealed in the year. */
export const documentsInForceZero = defineCheck({
  kind: 'relation',
  id: 'documents-in-force-zero',
  severity: 'warning',
  editions: ['2021'],
  title: {
    zh: '主动公开表:本年有制发,现行有效却为 0',
    en: 'Proactive disclosure: documents were issued this year, but none is in force',
  },
  legalBasis: {
    zh: '由表式推得:本年制发多于本年废止,年末至少有其差数仍然有效。',
    en: 'Derived from the form: where more was issued than repealed, at least the difference is in force at year end.',
  },
  foldedUnder: 'documents-stock-mismatch',
  reads: everyDisclosureRow({ left: ['issued', 'repealed'], right: ['inForce'] }),
  messages: {
    holds: {
      zh: '{name}:制发 {issued},废止 {repealed},现行有效 {inForce},相容',
      en: '{name}: {issued} issued, {repealed} repealed and {inForce} in force are compatible',
    },
    broken: {
      zh: '{name}:本年制发 {issued},废止 {repealed},现行有效却为 0',
      en: '{name}: {issued} issued and {repealed} repealed this year, but 0 in force',
    },
    unclear: {
      zh: '{name}:本年制发 {issued},现行有效 0,废止留空;空白处若有数,可能相容',
      en: '{name}: {issued} issued and 0 in force; a figure for those repealed could explain it',
    },
  },
  run: ({ name, left: [issued, repealed], right: [inForce] }) => {
    const cells = [issued, repealed, inForce].filter((cell) => cell !== undefined);
    const mode = modeOf(cells);
    const params = { name, issued: showCell(issued), repealed: showCell(repealed), inForce: showCell(inForce) };
    // A blank is no 0: how many are in force is then simply not said.
    const holds = inForce?.state !== 'zero' || (issued?.value ?? 0) <= (repealed?.value ?? 0);
    if (holds) return { verdict: 'pass', message: 'holds', mode, params };
    if (repealed && isBlank(repealed)) return { verdict: 'unclear', message: 'unclear', mode, params };
    return { verdict: 'fail', message: 'broken', mode, expected: '> 0', actual: 0, params };
  },
});
