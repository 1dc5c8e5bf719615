import { listReportFigures } from '@nianbao/schema';
import { assessAbsentTables, assessRelation } from './assess-relations.ts';
import { buildFinding } from './build-finding.ts';
import type { Subject } from './build-reading.ts';
import type { Edition, SeriesCheck, SeriesRelation, SeriesTerm } from './check.ts';
import { memoiseByEdition } from './memoise-by-edition.ts';
import { type PlacedFinding, placeFinding } from './placed-finding.ts';
import { type PlacedRelation, placeTerm, readRelation } from './read-relations.ts';
import type { ReportView } from './report-view.ts';
import { engineWording } from './wording.ts';

const pointersOf = memoiseByEdition(
  (edition): ReadonlySet<string> => new Set(listReportFigures(edition).map(({ pointer }) => pointer)),
);

// What both forms print depends on the rule and the two editions alone: found once, however many reports are judged.
const printedByList = new WeakMap<readonly SeriesRelation[], Map<string, readonly PlacedRelation[]>>();

const listPrinted = (
  listed: readonly SeriesRelation[],
  editions: Readonly<Record<SeriesTerm['year'], Edition>>,
): readonly PlacedRelation[] => {
  const byEditions = printedByList.get(listed) ?? new Map<string, readonly PlacedRelation[]>();
  printedByList.set(listed, byEditions);
  const key = `${editions[0]} ${editions[-1]}`;
  const known = byEditions.get(key);
  if (known) return known;
  const isPrinted = ({ year, path }: SeriesTerm): boolean => pointersOf(editions[year]).has(path);
  const place = ({ year, path }: SeriesTerm) => placeTerm(path, editions[year], year);
  const printed = listed
    .filter(({ left, right }) => left.every(isPrinted) && right.every(isPrinted))
    .map(({ at, name, left, right }) => ({ at, name, left: left.map(place), right: right.map(place) }));
  byEditions.set(key, printed);
  return printed;
};

/** Assesses a rule about figures of two years, on the relations that both editions allow. */
export const assessSeries = (check: SeriesCheck, subject: Subject, lastYear: ReportView): readonly PlacedFinding[] => {
  const { view, edition } = subject;
  const relations = listPrinted(check.reads(edition), { 0: edition, [-1]: lastYear.edition }).map((relation) =>
    readRelation(relation, view, lastYear),
  );
  if (relations.length === 0) {
    const params = { reason: 'editionBreak', lastYear: lastYear.year };
    const judgement = { verdict: 'not-assessable', wording: engineWording.editionBreak, paths: [], params } as const;
    return [placeFinding(check, buildFinding(check, view, judgement))];
  }
  const years = { year: view.year ?? 0, lastYear: lastYear.year ?? 0 };
  return (
    assessAbsentTables(check, subject, relations) ??
    relations.map((relation) =>
      assessRelation(check, subject, relation, (reading) => {
        const outcome = check.run({ ...reading, ...years });
        return { ...outcome, params: { ...years, ...outcome.params } };
      }),
    )
  );
};
