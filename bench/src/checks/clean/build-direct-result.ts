import { type AnnualReport, type Cell, type CellState, forms, listFigures, type ParseResult } from '@nianbao/schema';
import type { Printed } from '../../truth/printed.ts';
import type { PrintedReport } from './printed-report.ts';

const markStates: readonly (readonly [pattern: RegExp, state: CellState])[] = [
  [/^[-—–－]+$/, 'dash'],
  [/^[/／\\]$/, 'slash'],
  [/^(空|无|不适用|不涉及|N\/A)$/, 'none'],
];

const stateOf = (printed: Printed | undefined): CellState => {
  if (!printed || printed.kind === 'absent') return 'missing';
  if (printed.kind === 'blank') return 'blank';
  if (printed.kind === 'value') return printed.value === 0 ? 'zero' : 'value';
  return markStates.find(([pattern]) => pattern.test(printed.text))?.[1] ?? 'text';
};

const readPrinted = (printed: Printed | undefined, line: number): readonly [Cell, number | null] => {
  const state = stateOf(printed);
  if (printed?.kind !== 'value')
    return [{ raw: printed?.kind === 'mark' ? printed.text : '', state, place: { line } }, null];
  return [{ raw: printed.text, state, method: 'stated', confidence: 1, place: { line } }, printed.value];
};

type Tables = Record<string, Record<string, Record<string, unknown>> | null>;

/** The result of reading a made-up report without loss, as the parser would hand it over. */
export const buildDirectResult = (report: PrintedReport): ParseResult => {
  const { edition, year, agency, title, prose, tablesLeftOut, sectionsLeftOut, printed } = report;
  const cells: Record<string, Cell> = {};
  const tables: Tables = { proactiveDisclosure: null, applications: null, disputes: null };
  for (const [line, { pointer, table, row, column }] of listFigures(edition).entries()) {
    const absent = tablesLeftOut.includes(table.id);
    const [cell, value] = readPrinted(absent ? undefined : printed.get(pointer), line + 10);
    cells[pointer] = cell;
    tables[table.id] ??= {};
    const rows = tables[table.id]!;
    rows[row.id] = { ...rows[row.id], [column.id]: value };
  }
  const procurement = tables.proactiveDisclosure?.centralizedProcurement;
  if (procurement) procurement.amountUnit = 'unknown';
  const [first = ''] = /\d{4}(?=年1月1日)/.exec(prose.preamble) ?? [];
  return {
    source: { path: `${agency}${year}`, format: 'text', encoding: 'utf-8', sha256: '0'.repeat(64), bytes: 1 },
    status: 'ok',
    report: {
      schemaVersion: '1.0.0',
      edition,
      year,
      period: { from: `${first || year}-01-01`, to: `${first || year}-12-31` },
      title,
      script: 'hans',
      agency: { name: agency },
      publication: {},
      contact: { address: '长虹路18号', postalCode: '312345', phone: '0599-7654321' },
      narrative: {
        preamble: prose.preamble,
        overview: prose.overview,
        problemsAndImprovements: prose.problems,
        otherMatters: prose.other,
      },
      informationProcessingFee: { noticesIssued: 0, noticesAmountYuan: null, collectedYuan: 0, statedNone: true },
      narrativeFigures: [],
      ...tables,
      extensions: [],
    } as unknown as AnnualReport,
    cells,
    fields: { '/title': { raw: title, place: { line: 1 } }, '/year': { raw: String(year), place: { line: 1 } } },
    diagnostics: sectionsLeftOut.map((index) => ({
      code: 'section-missing',
      severity: 'error',
      message: { zh: '缺少部分', en: 'a section is missing' },
      params: { section: forms[edition].sections[index]!.id },
    })),
  };
};
