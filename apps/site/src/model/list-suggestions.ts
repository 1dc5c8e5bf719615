// What the findings would have changed: never put in place of a published figure, only shown beside it.
import type { Figure, Finding } from '@nianbao/schema';

/** A suggested figure of one cell, with the rule whose finding suggests it. */
export interface Suggestion {
  readonly path: string;
  readonly printed: Figure;
  readonly suggested: number;
  readonly rule: string;
}

const listChanges = ({ rule, suspect, operands }: Finding): readonly Suggestion[] => {
  if (!suspect) return [];
  const [likeliest] = suspect.candidates ?? [];
  if (likeliest)
    return likeliest.changes
      .filter(({ report }) => report !== 'previous')
      .map(({ path, printed, suggested }) => ({ path, printed, suggested, rule }));
  const { path, suggested } = suspect;
  const printed = operands.find((operand) => operand.path === path && operand.year === undefined)?.value ?? null;
  return suggested === null ? [] : [{ path, printed, suggested, rule }];
};

// A blank that is to become 0 is no correction: nobody but the agency knows that none is meant.
const isCorrection = ({ printed, suggested }: Suggestion): boolean =>
  suggested !== printed && !(printed === null && suggested === 0);

const isSure = ({ verdict, foldedUnder, explained, suspect }: Finding): boolean =>
  verdict === 'fail' && foldedUnder === undefined && explained === undefined && suspect?.certainty !== 'one-of-several';

/**
 * The suggested figures by cell, of findings that know one smallest change. Where two findings want different figures in
 * one cell, there is no suggestion for it.
 * Example: `listSuggestions(findings).get('/applications/granted/total')?.suggested` → 12
 */
export const listSuggestions = (findings: readonly Finding[]): ReadonlyMap<string, Suggestion> => {
  const wanted = findings.filter(isSure).flatMap(listChanges).filter(isCorrection);
  return new Map(
    [...Map.groupBy(wanted, ({ path }) => path)].flatMap(([path, [first, ...more]]) =>
      first && more.every(({ suggested }) => suggested === first.suggested) ? [[path, first] as const] : [],
    ),
  );
};
