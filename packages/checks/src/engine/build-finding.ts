import type { BilingualText, Finding, Place } from '@nianbao/schema';
import { findFigure } from '@nianbao/schema';
import type { Check, Outcome, Params } from './check.ts';
import type { ReadCell } from './read-cell.ts';
import { renderMessage } from './render-message.ts';
import type { ReportView } from './report-view.ts';

/** A finding before the engine gives it its key and its place among the others. */
export type Judged = Omit<Finding, 'key'>;

// A figure of the prose carries its own place.
const proseFigure = /^\/narrativeFigures\/(\d+)$/;

const placeOf = ({ result, report }: ReportView, path: string): Place | undefined => {
  const stated = path.startsWith('/n') ? proseFigure.exec(path) : null;
  if (stated) return report?.narrativeFigures[Number(stated[1])]?.place;
  return result.cells[path]?.place ?? result.fields[path]?.place;
};

const findPlace = (view: ReportView, paths: readonly string[]): Place | undefined => {
  for (const path of paths) {
    const place = placeOf(view, path);
    if (place) return place;
  }
  return undefined;
};

const describeOperand = ({ path, value, state, year, agency }: ReadCell): Finding['operands'][number] => {
  const own = { path, value, state };
  // Nearly every operand is the judged report's own: some thousand a report.
  if (year === undefined && agency === undefined) return own;
  return { ...own, ...(year === undefined ? {} : { year }), ...(agency === undefined ? {} : { agency }) };
};

const listOperands = (view: ReportView, paths: readonly string[], others: readonly ReadCell[]): Finding['operands'] => [
  ...paths.flatMap((path) => (findFigure(path) ? [describeOperand(view.cell(path))] : [])),
  ...others.map(describeOperand),
];

/** What a finding is made of; `wording` is the template, `params` fill it. */
export interface Judgement extends Omit<Outcome, 'message'> {
  readonly wording: BilingualText;
  readonly params: Params;
  readonly paths: readonly string[];
  readonly needs?: Finding['needs'];
}

/** Makes a finding: operands are the figures among its paths, its place is that of the first path that has one. */
export const buildFinding = (check: Check, view: ReportView, judgement: Judgement): Judged => {
  const { verdict, paths, wording, params, needs } = judgement;
  const place = judgement.place ?? findPlace(view, paths);
  return {
    rule: check.id,
    severity: judgement.severity ?? check.severity,
    verdict,
    paths: [...paths],
    operands: listOperands(view, paths, judgement.operands ?? []),
    expected: judgement.expected ?? null,
    actual: judgement.actual ?? null,
    delta: judgement.delta ?? null,
    mode: judgement.mode ?? 'strict',
    message: renderMessage(wording, params),
    params,
    ...(place ? { place } : {}),
    ...(needs ? { needs } : {}),
  };
};

/** Makes a finding of what a rule's `run` said; `at` names the row, column or table it is about. */
export const buildOutcomeFinding = (
  check: Check,
  view: ReportView,
  outcome: Outcome,
  defaults: Pick<Judgement, 'paths' | 'needs'> & { readonly at?: string },
): Judged => {
  const wording = check.messages[outcome.message];
  if (!wording) throw new Error(`${check.id} has no wording "${outcome.message}"`);
  const at = defaults.at === undefined ? {} : { at: defaults.at };
  return buildFinding(check, view, {
    ...outcome,
    wording,
    paths: outcome.paths ?? defaults.paths,
    params: { ...at, wording: outcome.message, ...outcome.params },
    needs: defaults.needs,
  });
};
