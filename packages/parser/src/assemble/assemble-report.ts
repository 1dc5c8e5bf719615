import { type AnnualReport, type Diagnostic, type Extension, forms, type ParseResult } from '@nianbao/schema';
import type { AlignedReport } from '../align/align-tables.ts';
import { foldText, traditionalShare } from '../align/fold-text.ts';
import { readFigure } from '../align/read-figure.ts';
import { buildDiagnostic } from '../diagnostics/build-diagnostic.ts';
import { findZones, type Zones } from '../metadata/find-zones.ts';
import { judgeReport, type NotReport, type ReportEvidence } from '../metadata/judge-report.ts';
import { buildPassage } from '../metadata/passage.ts';
import { collectNarrative } from '../narrative/collect-narrative.ts';
import { readFee } from '../narrative/read-fee.ts';
import { readFigures } from '../narrative/read-figures.ts';
import { readStatistics } from '../narrative/read-statistics.ts';
import type { RowRepair } from '../repair/repaired-cell.ts';
import type { Block } from '../segment/document.ts';
import { findHeadingFaults } from '../segment/find-heading-faults.ts';
import type { SectionHeading } from '../segment/find-sections.ts';
import { buildTables } from './build-tables.ts';
import { diagnoseLabels } from './diagnose-labels.ts';
import { diagnoseTables } from './diagnose-tables.ts';
import { readMetadata } from './read-metadata.ts';

/** A report with the origin of its parts; `report` is null when the source holds none. */
export type AssembledReport = Pick<ParseResult, 'report' | 'cells' | 'fields' | 'diagnostics'>;

const strayExtensions = (aligned: AlignedReport): Extension[] =>
  aligned.strays.map(({ label, slots }) => ({
    kind: 'row' as const,
    section: null,
    label,
    cells: slots
      .filter((slot) => slot.kind === 'text')
      .map((slot) => ({ raw: slot.text, value: readFigure(slot.text).value })),
    place: slots[0]?.place ?? {},
  }));

const missingSections = (headings: readonly SectionHeading[]): Diagnostic[] =>
  forms['2021'].sections
    .filter((section) => headings.every((heading) => heading.section !== section.id))
    .map(({ id, ordinal, label }) =>
      buildDiagnostic('section-missing', { section: id, ordinal, label: label.zh, labelEn: label.en }),
    );

// Before 2019 there was no form with tables 2 to 4, but often one of statistics; a year alone decides only where the
// labels of the later forms do not.
const decideEdition = (aligned: AlignedReport, year: number | null, statistics: number): AnnualReport['edition'] => {
  if (aligned.edition !== null && statistics < 3) return aligned.edition;
  if (year === null) return statistics >= 5 ? 'pre2019' : aligned.edition;
  return year <= 2018 ? 'pre2019' : aligned.edition;
};

const notReport = ({ reason, zh, en }: NotReport, headings: number, cells: number): AssembledReport => ({
  report: null,
  cells: {},
  fields: {},
  diagnostics: [
    buildDiagnostic('not-a-report', {
      reason,
      evidence: `${zh};${headings} 个章节, ${cells} 格`,
      evidenceEn: `${en}; ${headings} sections, ${cells} cells`,
    }),
  ],
});

// Section five tells of problems and plans, not of what was done.
const figureProse = (
  blocks: readonly Block[],
  headings: readonly SectionHeading[],
  body: readonly Block[],
): readonly Block[] => {
  const index = headings.findIndex((heading) => heading.section === 'problems');
  if (index === -1) return body;
  const plans = new Set(blocks.slice(headings[index]!.block, headings[index + 1]?.block ?? blocks.length));
  return body.filter((block) => !plans.has(block));
};

const titleEvidence = (zones: Zones): ReportEvidence['title'] => {
  if (!zones.title) return 'none';
  return zones.title.agency && zones.title.year ? 'full' : 'partial';
};

const sentences = ({ body }: Zones): number =>
  body.reduce((sum, { text }) => sum + (text.includes('。') ? text.length : 0), 0);

/**
 * Puts the aligned tables, the prose and the metadata together, with everything noticed on the way. `pageTitle`: what the
 * container itself calls the document; `repair`: what became of its damaged rows.
 */
export const assembleReport = (
  blocks: readonly Block[],
  headings: readonly SectionHeading[],
  aligned: AlignedReport,
  { pageTitle, repair }: { readonly pageTitle: string | null; readonly repair: RowRepair },
): AssembledReport => {
  const zones = findZones(blocks, headings, pageTitle);
  const statistics = readStatistics(blocks);
  const metadata = readMetadata(zones, pageTitle);
  const reason = judgeReport(blocks, {
    cells: aligned.cells.size + aligned.lost.length,
    figures:
      [...aligned.cells.values()].filter((cell) => cell.value !== null).length +
      aligned.lost.filter((row) => row.present.some((slot) => slot.kind === 'text')).length,
    headings: headings.length,
    title: titleEvidence(zones),
    named: metadata.agency.name !== null,
    period: metadata.fields['/period'] !== undefined,
    prose: sentences(zones),
    statistics: statistics.rows,
  });
  if (reason) return notReport(reason, headings.length, aligned.cells.size);
  const edition = decideEdition(aligned, metadata.year, statistics.rows);
  const narrative = collectNarrative(blocks, headings, zones.preamble);
  const headers = foldText(aligned.headers);
  const { tables, cells } = buildTables(edition, aligned.cells, repair.cells, headers);
  const traditional = traditionalShare(blocks.map((block) => block.text)) > 0.02;
  const diagnostics: Diagnostic[] = [
    ...(traditional ? [buildDiagnostic('script-traditional')] : []),
    ...metadata.diagnostics,
    ...(edition === null ? [buildDiagnostic('edition-unknown', {}, { path: '/edition' })] : []),
    ...(edition === 'pre2019' ? [] : [...missingSections(headings), ...findHeadingFaults(blocks, headings)]),
    ...diagnoseTables(edition, cells),
    ...(edition === null || edition === 'pre2019' || traditional ? [] : diagnoseLabels(edition, aligned)),
    ...(repair.conflict ? [buildDiagnostic('columns-conflict', { number: 3 }, { path: '/applications' })] : []),
    ...(edition === 'pre2019' ? [] : aligned.unsure).map((id) => {
      const { number } = forms['2021'].tables.find((table) => table.id === id)!;
      return buildDiagnostic('column-order-unsure', { number }, { path: `/${id}` });
    }),
    ...(edition === 'pre2019' ? [] : aligned.strays).map((stray) =>
      buildDiagnostic('row-extra', { label: stray.label }),
    ),
  ];
  const told = figureProse(blocks, headings, zones.body);
  const prose = told === zones.body ? zones.bodyText : buildPassage(told);
  const report: AnnualReport = {
    schemaVersion: '1.0.0',
    edition,
    year: metadata.year,
    period: metadata.period,
    title: metadata.title,
    script: traditional ? 'hant' : 'hans',
    agency: metadata.agency,
    publication: metadata.publication,
    contact: metadata.contact,
    narrative,
    informationProcessingFee: readFee(narrative.otherMatters),
    narrativeFigures: readFigures(prose, metadata.year),
    ...tables,
    extensions: edition === 'pre2019' ? [...statistics.extensions] : strayExtensions(aligned),
  };
  return { report, cells, fields: { ...metadata.fields }, diagnostics };
};
