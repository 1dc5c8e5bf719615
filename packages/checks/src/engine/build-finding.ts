import type { BilingualText, Finding, Place } from '@nianbao/schema';
import { findFigure } from '@nianbao/schema';
import type { Check, Outcome, Params } from './check.ts';
import type { ReadCell } from './read-cell.ts';
import { renderMessage } from './render-message.ts';
import type { ReportView } from './report-view.ts';

/** A finding before the engine sets it among the others; until then its key is empty. */
export type Judged = Finding;

// A figure of the prose carries its own place, and so does what is not in the form.
const ownPlace = /^\/(narrativeFigures|extensions)\/(\d+)$/;

const prose = '/narrative/';

const placeOf = ({ result, report }: ReportView, path: string): Place | undefined => {
  const own = /^\/[ne]/.test(path) ? ownPlace.exec(path) : null;
  if (own) {
    const place = report?.[own[1] as 'narrativeFigures' | 'extensions'][Number(own[2])]?.place;
    return place && Object.keys(place).length > 0 ? place : undefined;
  }
  return result.cells[path]?.place ?? result.fields[path]?.place;
};

const findPlace = (view: ReportView, { own, paths }: Filling): Place | undefined => {
  const first = own?.[0]?.place;
  if (first) return first;
  for (const path of paths) {
    const place = placeOf(view, path);
    // What is about words of the prose does not stand at the title that they are held against.
    if (place || path.startsWith(prose)) return place;
  }
  return undefined;
};

/** What a finding is made of; `wording` is the template, `params` fill it. */
export interface Judgement extends Omit<Outcome, 'message'> {
  readonly wording: BilingualText;
  readonly params: Params;
  readonly paths: readonly string[];
  readonly needs?: Finding['needs'];
}

type Said = Omit<Outcome, 'message' | 'params' | 'paths'>;

/** What fills a finding's wording and lists; `own`: the report's cells at `paths`, where they have been read already. */
interface Filling extends Pick<Judgement, 'wording' | 'params' | 'paths' | 'needs'> {
  readonly own?: readonly ReadCell[] | undefined;
}

// Nearly every operand is the judged report's own: some thousand a report.
const listOperands = (view: ReportView, { paths, own }: Filling, others: readonly ReadCell[]): Finding['operands'] => {
  const operands: Finding['operands'] = [];
  if (own) for (const { operand } of own) operands.push(operand);
  else for (const path of paths) if (findFigure(path)) operands.push(view.cell(path).operand);
  for (const { operand } of others) operands.push(operand);
  return operands;
};

const none: readonly ReadCell[] = [];

// What was said and what fills the wording stand apart, so that an outcome need not be copied for it.
const fillFinding = (check: Check, view: ReportView, said: Said, filling: Filling): Judged => {
  const { wording, params, paths, needs } = filling;
  const place = said.place ?? findPlace(view, filling);
  const finding: Judged = {
    key: '',
    rule: check.id,
    severity: said.severity ?? check.severity,
    verdict: said.verdict,
    paths: [...paths],
    operands: listOperands(view, filling, said.operands ?? none),
    expected: said.expected ?? null,
    actual: said.actual ?? null,
    delta: said.delta ?? null,
    mode: said.mode ?? 'strict',
    message: renderMessage(wording, params),
    params,
  };
  if (place) finding.place = place;
  if (needs) finding.needs = needs;
  return finding;
};

/** Makes a finding: operands are the figures among its paths, its place is that of the first path that has one. */
export const buildFinding = (check: Check, view: ReportView, judgement: Judgement): Judged =>
  fillFinding(check, view, judgement, judgement);

/** Makes a finding of what a rule's `run` said; `at` names the row, column or table it is about. */
export const buildOutcomeFinding = (
  check: Check,
  view: ReportView,
  outcome: Outcome,
  defaults: Pick<Filling, 'paths' | 'needs' | 'own'> & { readonly at?: string },
): Judged => {
  const wording = check.messages[outcome.message];
  if (!wording) throw new Error(`${check.id} has no wording "${outcome.message}"`);
  const { at, needs } = defaults;
  const { message, params } = outcome;
  return fillFinding(check, view, outcome, {
    wording,
    paths: outcome.paths ?? defaults.paths,
    own: outcome.paths ? undefined : defaults.own,
    params: at === undefined ? { wording: message, ...params } : { at, wording: message, ...params },
    needs,
  });
};
