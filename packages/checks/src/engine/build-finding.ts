import type { BilingualText, Finding, ParseResult } from '@nianbao/schema';
import { findFigure } from '@nianbao/schema';
import type { Check, Outcome, Params } from './check.ts';
import { readCell } from './read-cell.ts';
import { renderMessage } from './render-message.ts';

// A figure of the prose carries its own place.
const proseFigure = /^\/narrativeFigures\/(\d+)$/;

const placeOf = (result: ParseResult, path: string) => {
  const stated = proseFigure.exec(path);
  if (stated) return result.report?.narrativeFigures[Number(stated[1])]?.place;
  return result.cells[path]?.place ?? result.fields[path]?.place;
};

const findPlace = (result: ParseResult, paths: readonly string[]) => {
  for (const path of paths) {
    const place = placeOf(result, path);
    if (place) return place;
  }
  return undefined;
};

const listOperands = (result: ParseResult, paths: readonly string[]): Finding['operands'] =>
  paths.flatMap((path) => {
    if (!findFigure(path)) return [];
    const { value, state } = readCell(result, path);
    return [{ path, value, state }];
  });

/** What a finding is made of; `wording` is the template, `params` fill it. */
export interface Judgement extends Omit<Outcome, 'message'> {
  readonly wording: BilingualText;
  readonly params: Params;
  readonly paths: readonly string[];
}

/** Makes a finding: operands are the figures among its paths, its place is that of the first path that has one. */
export const buildFinding = (check: Check, result: ParseResult, judgement: Judgement): Finding => {
  const { verdict, paths, wording, params } = judgement;
  const place = findPlace(result, paths);
  return {
    rule: check.id,
    severity: check.severity,
    verdict,
    paths: [...paths],
    operands: listOperands(result, paths),
    expected: judgement.expected ?? null,
    actual: judgement.actual ?? null,
    delta: judgement.delta ?? null,
    mode: judgement.mode ?? 'strict',
    message: renderMessage(wording, params),
    params: { ...params },
    ...(place ? { place } : {}),
  };
};

/** Makes a finding of what a rule's `run` said; `at` names the row, column or table it is about. */
export const buildOutcomeFinding = (
  check: Check,
  result: ParseResult,
  outcome: Outcome,
  defaults: { readonly paths: readonly string[]; readonly at?: string },
): Finding => {
  const wording = check.messages[outcome.message];
  if (!wording) throw new Error(`${check.id} has no wording "${outcome.message}"`);
  const at = defaults.at === undefined ? {} : { at: defaults.at };
  return buildFinding(check, result, {
    ...outcome,
    wording,
    paths: outcome.paths ?? defaults.paths,
    params: { ...at, wording: outcome.message, ...outcome.params },
  });
};
