import { listReportFigures } from '@nianbao/schema';
import { listParts } from '../comparison/sum-children.ts';
import type { Outcome } from '../engine/check.ts';
import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { nameCells } from '../engine/name-cells.ts';
import { isFigure } from '../engine/read-cell.ts';

/** A consolidated report holds at least what each of its parts holds; this needs no full coverage. */
export const childExceedsParent = defineCheck({
  kind: 'report',
  id: 'child-exceeds-parent',
  severity: 'warning',
  editions: formEditions,
  title: { zh: '下级机关的数大于汇总报告', en: 'A body below has more than the consolidated report' },
  legalBasis: {
    zh: '由表式推得:汇总数不小于其中任一机关的数;下级报告不齐时也成立。',
    en: 'Derived from the form: a total is no less than any of its parts, however many of them are known.',
  },
  reads: ['/proactiveDisclosure', '/applications', '/disputes'],
  needs: ['children'],
  foldedUnder: [{ rule: 'children-sum-mismatch', by: 'cells' }],
  messages: {
    exceeds: {
      zh: '{child}有 {count} 格大于本报告:{cells}',
      en: '{child} has more than this report in {count} cells: {cells}',
    },
    within: {
      zh: '{present} 个下级机关的数都不大于本报告',
      en: 'None of {present} bodies below has more than this report',
    },
    none: { zh: '没有可比的下级报告,不能核对', en: 'No report of a body below, so this cannot be judged' },
  },
  run: ({ edition, cell, children }) => {
    const present = listParts(children).filter(({ view }) => view !== null);
    if (present.length === 0) return [{ verdict: 'not-assessable', message: 'none', paths: [] }];
    // A change may be negative: it is no part of a total in this sense.
    const figures = listReportFigures(edition).filter(({ column }) => column.id !== 'itemsChange');
    const exceeding = present.flatMap(({ name, view }): Outcome<'exceeds'>[] => {
      const pairs = figures.flatMap(({ pointer }) => {
        const [mine, theirs] = [cell(pointer), view?.cell(pointer)];
        if (!theirs || !isFigure(mine) || !isFigure(theirs)) return [];
        return (theirs.value ?? 0) > (mine.value ?? 0) ? [{ mine, theirs }] : [];
      });
      if (pairs.length === 0) return [];
      const cells = pairs.map(({ mine }) => mine);
      const params = { at: name, child: name, count: pairs.length, cells: nameCells(cells, edition) };
      const paths = cells.map(({ path }) => path);
      return [{ verdict: 'fail', message: 'exceeds', paths, operands: pairs.map(({ theirs }) => theirs), params }];
    });
    if (exceeding.length > 0) return exceeding;
    return [{ verdict: 'pass', message: 'within', params: { present: present.length }, paths: [] }];
  },
});
