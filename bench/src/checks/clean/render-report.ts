import { forms } from '@nianbao/schema';
import { buildApplicationsTable, buildDisclosureTable, buildDisputesTable } from '../../page/build-tables.ts';
import type { Page, PageParagraph, PageTable } from '../../page/page.ts';
import type { PrintedReport } from './printed-report.ts';

const paragraph = (text: string, role: PageParagraph['role'] = 'prose'): PageParagraph => ({
  kind: 'paragraph',
  text,
  role,
});

// A row of which no cell is printed is no row of the page.
const dropAbsentRows = (table: PageTable, { printed }: PrintedReport): PageTable => ({
  ...table,
  rows: table.rows.filter(({ cells }) => {
    const figures = cells.flatMap((cell) => cell.figures ?? []);
    return figures.length === 0 || figures.some((pointer) => printed.get(pointer)?.kind !== 'absent');
  }),
});

/** Lays a made-up report out as a page, with its own prose. */
export const renderReport = (report: PrintedReport): Page => {
  const { sections } = forms[report.edition];
  const { prose, sectionsLeftOut, tablesLeftOut } = report;
  const heading = (index: number): Page['items'] =>
    sectionsLeftOut.includes(index)
      ? []
      : [paragraph(`${sections[index]!.ordinal}、${sections[index]!.label.zh}`, 'heading')];
  const table = (made: PageTable): Page['items'] =>
    tablesLeftOut.includes(made.id) ? [] : [dropAbsentRows(made, report)];
  const text = (index: number, words: string): Page['items'] =>
    sectionsLeftOut.includes(index) ? [] : [paragraph(words)];
  return {
    items: [
      paragraph(report.title, 'title'),
      paragraph(prose.preamble),
      ...heading(0),
      ...text(0, prose.overview),
      ...heading(1),
      ...table(buildDisclosureTable(report)),
      ...heading(2),
      ...table(buildApplicationsTable(report)),
      ...heading(3),
      ...table(buildDisputesTable(report)),
      ...heading(4),
      ...text(4, prose.problems),
      ...heading(5),
      ...text(5, prose.other),
    ],
  };
};
