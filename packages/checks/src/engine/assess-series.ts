import { listReportFigures } from '@nianbao/schema';
import { assessAbsentTables, assessRelation, type ReadRelation } from './assess-relations.ts';
import { buildFinding } from './build-finding.ts';
import type { Subject } from './build-reading.ts';
import type { Edition, SeriesCheck, SeriesTerm } from './check.ts';
import { memoiseByEdition } from './memoise-by-edition.ts';
import { type PlacedFinding, placeFinding } from './placed-finding.ts';
import type { ReportView } from './report-view.ts';
import { engineWording } from './wording.ts';

const pointersOf = memoiseByEdition(
  (edition): ReadonlySet<string> => new Set(listReportFigures(edition).map(({ pointer }) => pointer)),
);

const readTerms = (terms: readonly SeriesTerm[], view: ReportView, lastYear: ReportView) =>
  terms.map(({ year, path }) => (year === 0 ? view : lastYear).cell(path));

/** Assesses a rule about figures of two years, on the relations that both editions allow. */
export const assessSeries = (check: SeriesCheck, subject: Subject, lastYear: ReportView): readonly PlacedFinding[] => {
  const { view, edition } = subject;
  const editions: Readonly<Record<SeriesTerm['year'], Edition>> = { 0: edition, [-1]: lastYear.edition };
  const isPrinted = ({ year, path }: SeriesTerm): boolean => pointersOf(editions[year]).has(path);
  const listed = check.reads(edition);
  const relations = listed
    .filter(({ left, right }) => [...left, ...right].every(isPrinted))
    .map(
      ({ at, name, left, right }): ReadRelation => ({
        at,
        name,
        left: readTerms(left, view, lastYear),
        right: readTerms(right, view, lastYear),
      }),
    );
  if (relations.length === 0) {
    const params = { reason: 'editionBreak', lastYear: lastYear.year };
    const judgement = { verdict: 'not-assessable', wording: engineWording.editionBreak, paths: [], params } as const;
    return [placeFinding(check, buildFinding(check, view, judgement))];
  }
  const years = { year: view.year ?? 0, lastYear: lastYear.year ?? 0 };
  const cells = relations.flatMap(({ left, right }) => [...left, ...right]);
  const own = cells.filter((cell) => cell.year === undefined);
  return (
    assessAbsentTables(check, subject, own) ??
    relations.map((relation) =>
      assessRelation(check, subject, relation, (reading) => {
        const outcome = check.run({ ...reading, ...years });
        return { ...outcome, params: { ...years, ...outcome.params } };
      }),
    )
  );
};
