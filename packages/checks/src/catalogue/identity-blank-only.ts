import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { evaluateRelation } from '../engine/evaluate-relation.ts';
import { listReportEquations } from '../engine/list-relations.ts';
import { memoiseByEdition } from '../engine/memoise-by-edition.ts';
import { nameCells } from '../engine/name-cells.ts';
import { isBlank, isFigure, type ReadCell } from '../engine/read-cell.ts';

interface ReadSum {
  readonly at: string;
  readonly left: readonly ReadCell[];
  readonly right: readonly ReadCell[];
}

const groupEquations = memoiseByEdition((edition) => [
  ...Map.groupBy(listReportEquations(edition), ({ rule }) => rule),
]);

const isUsable = (cell: ReadCell): boolean => isFigure(cell) || isBlank(cell);

const listCells = (sums: readonly ReadSum[]): ReadCell[] => sums.flatMap(({ left, right }) => [...left, ...right]);

/** Sums that hold only with blanks read as 0: one finding a family of sums, listing the blanks. */
export const identityBlankOnly = defineCheck({
  kind: 'report',
  id: 'identity-blank-only',
  severity: 'info',
  editions: formEditions,
  title: { zh: '勾稽关系只在空白按 0 计时成立', en: 'Sums hold only with blanks read as 0' },
  legalBasis: {
    zh: '由表式推得:空白不是 0,等式成立与否取决于对空白的理解;惯例是没有即填 0。',
    en: 'Derived from the form: a blank is not 0, so whether the sum holds depends on how it is read; the custom is to print 0.',
  },
  reads: ['/applications', '/disputes'],
  foldedUnder: [
    { rule: 'cell-blank', by: 'cell' },
    { rule: 'cell-placeholder', by: 'cell' },
  ],
  messages: {
    found: {
      zh: '{family}:{count} 个等式只在空白按 0 计时成立(空白 {blanks} 格:{cells})',
      en: '{family}: sums that hold only with blanks read as 0: {count} (blanks: {blanks}; {cells})',
    },
    clear: { zh: '{family}:等式的成立不依赖空白', en: '{family}: no sum depends on blanks' },
    unjudged: { zh: '{family}:没有可核对的等式', en: '{family}: no sum can be judged' },
  },
  run: ({ edition, cell }) =>
    groupEquations(edition).map(([rule, equations]) => {
      const family = equations[0]?.reason ?? { zh: rule, en: rule };
      const about = { at: rule, family, of: rule };
      const read = equations.map(({ at, left, right }) => ({ at, left: left.map(cell), right: right.map(cell) }));
      const judged = read.filter(({ left, right }) => left.every(isUsable) && right.every(isUsable));
      if (judged.length === 0) {
        const unusable = listCells(read).filter((one) => !isUsable(one));
        const paths = [...new Set(unusable.map(({ path }) => path))];
        const params = { ...about, count: 0, identities: [] };
        return { verdict: 'not-assessable', message: 'unjudged', params, paths, wantsCells: true };
      }
      const dependent = judged.filter(
        ({ left, right }) =>
          (left.some(isBlank) || right.some(isBlank)) && evaluateRelation(left, '=', right).verdict === 'pass',
      );
      const params = { ...about, count: dependent.length, identities: dependent.map(({ at }) => at) };
      const blanks = listCells(dependent).filter(isBlank);
      if (blanks.length === 0) return { verdict: 'pass', message: 'clear', params };
      return {
        verdict: 'fail',
        message: 'found',
        mode: 'blank-as-zero',
        paths: [...new Set(blanks.map(({ path }) => path))],
        params: { ...params, blanks: blanks.length, cells: nameCells(blanks, edition) },
      };
    }),
});
