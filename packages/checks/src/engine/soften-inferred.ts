import { buildFinding, type Judged } from './build-finding.ts';
import type { Check } from './check.ts';
import type { ReadCell } from './read-cell.ts';
import type { ReportView } from './report-view.ts';
import { engineWording } from './wording.ts';

/**
 * A violation that rests on an inferred figure is not conclusive: another reading of the page might not have it.
 * `others`: the cells of other reports among its operands.
 */
export const softenInferred = (
  check: Check,
  view: ReportView,
  finding: Judged,
  others: readonly ReadCell[] = [],
): Judged => {
  if (finding.verdict !== 'fail') return finding;
  const own = finding.paths.filter((path) => view.result.cells[path]?.method === 'inferred').length;
  const inferred = own + others.filter(({ method }) => method === 'inferred').length;
  if (inferred === 0) return finding;
  const params = { ...finding.params, message: finding.message, inferred };
  return buildFinding(check, view, {
    ...finding,
    verdict: 'unclear',
    wording: engineWording.inferred,
    params,
    operands: others,
  });
};
