import { type AnnualReport, type Diagnostic, type Extension, forms, type ParseResult } from '@nianbao/schema';
import type { AlignedReport } from '../align/align-tables.ts';
import { foldText, traditionalShare } from '../align/fold-text.ts';
import { readFigure } from '../align/read-figure.ts';
import { buildDiagnostic } from '../diagnostics/build-diagnostic.ts';
import { readTitle } from '../metadata/read-title.ts';
import { collectNarrative } from '../narrative/collect-narrative.ts';
import { readFee } from '../narrative/read-fee.ts';
import { repairRows } from '../repair/repair-rows.ts';
import type { Block } from '../segment/document.ts';
import type { SectionHeading } from '../segment/find-sections.ts';
import { buildTables } from './build-tables.ts';
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

// Enough of a report to speak of one: its tables, its skeleton, or its title with a beginning of the rest.
const isReport = (aligned: AlignedReport, headings: readonly SectionHeading[], titled: boolean): boolean =>
  aligned.cells.size + aligned.lost.length >= 5 || headings.length >= 3 || (titled && headings.length >= 1);

// Before 2019 there was no form with tables 2 to 4; a year alone decides only where no label of a form is there.
const decideEdition = (aligned: AlignedReport, year: number | null): AnnualReport['edition'] =>
  aligned.edition === null && aligned.cells.size === 0 && year !== null && year <= 2018 ? 'pre2019' : aligned.edition;

/** Puts the aligned tables, the prose and the metadata together, with everything noticed on the way. */
export const assembleReport = (
  blocks: readonly Block[],
  headings: readonly SectionHeading[],
  aligned: AlignedReport,
): AssembledReport => {
  const first = headings[0]?.block ?? Math.min(blocks.length, 40);
  const title = readTitle(blocks, first);
  if (!isReport(aligned, headings, title !== null)) {
    const evidence = `${headings.length} 个章节, ${aligned.cells.size} 格`;
    return {
      report: null,
      cells: {},
      fields: {},
      diagnostics: [
        buildDiagnostic('not-a-report', {
          evidence,
          evidenceEn: `${headings.length} sections, ${aligned.cells.size} cells`,
        }),
      ],
    };
  }
  const { narrative, preambleBlocks } = collectNarrative(blocks, headings, 0);
  const prose = blocks
    .slice(first)
    .filter((block) => block.table === undefined && block.slots.length === 1 && block.text.length >= 12);
  const metadata = readMetadata({
    title,
    surroundings: [...blocks.slice(0, first), ...blocks.slice(-12)],
    preamble: preambleBlocks,
    prose,
  });
  const edition = decideEdition(aligned, metadata.year);
  const repair = repairRows(aligned.edition, aligned.lost, aligned.cells);
  const headers = foldText(aligned.headers);
  const { tables, cells } = buildTables(edition, aligned.cells, repair.cells, headers);
  const traditional = traditionalShare(blocks.map((block) => block.text).join('')) > 0.02;
  const diagnostics: Diagnostic[] = [
    ...(traditional ? [buildDiagnostic('script-traditional')] : []),
    ...metadata.diagnostics,
    ...(edition === null ? [buildDiagnostic('edition-unknown', {}, { path: '/edition' })] : []),
    ...missingSections(headings),
    ...diagnoseTables(edition, cells),
    ...(repair.conflict ? [buildDiagnostic('columns-conflict', { number: 3 }, { path: '/applications' })] : []),
    ...aligned.strays.map((stray) => buildDiagnostic('row-extra', { label: stray.label })),
  ];
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
    narrativeFigures: [],
    ...tables,
    extensions: strayExtensions(aligned),
  };
  return { report, cells: { ...cells }, fields: { ...metadata.fields }, diagnostics };
};
