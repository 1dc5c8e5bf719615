// Submissions for tests, built from the official form: made-up figures, or those of Suqian where ../shared is present.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type Agency,
  type AnnualReport,
  type Cell,
  type Finding,
  type FormEdition,
  forms,
  listFigures,
  type ParseResult,
  parseResultValidator,
} from '@nianbao/schema';
import type { Submission } from '../src/index.ts';

type Figures = Readonly<Record<string, number | null>>;

export interface SubmissionOptions {
  readonly agency?: Agency;
  /** Instead of one that begins with the agency's name. */
  readonly title?: string;
  readonly year?: number | null;
  readonly edition?: FormEdition;
  /** Pointer → figure; the others are made up from the seed. */
  readonly figures?: Figures;
  /** Pointer → what to say about the cell instead of "stated". */
  readonly cells?: Readonly<Record<string, Partial<Cell>>>;
  readonly status?: 'ok' | 'partial';
  readonly path?: string;
  readonly text?: string;
  readonly findings?: readonly Finding[];
  readonly parserVersion?: string;
  readonly checksVersion?: string;
  readonly publishedOn?: string;
  readonly masked?: Submission['masked'];
  readonly captured?: NonNullable<Submission['captured']>;
  /** Prose of the report's sections. */
  readonly narrative?: Partial<AnnualReport['narrative']>;
}

/** The figure that a test report holds at a place of the form: small, whole, different from cell to cell. */
const makeUpFigure = (index: number): number => (index * 7) % 23;

const buildTables = (edition: FormEdition, figures: Figures) => {
  const value = (pointer: string, index: number) =>
    figures[pointer] ?? (pointer in figures ? null : makeUpFigure(index));
  const tables: Record<string, Record<string, Record<string, number | null>>> = {};
  for (const [index, { pointer, table, row, column }] of listFigures(edition).entries()) {
    const rows = tables[table.id] ?? {};
    rows[row.id] = { ...rows[row.id], [column.id]: value(pointer, index) };
    tables[table.id] = rows;
  }
  // The one thing in the tables of 2019 that is no figure.
  const procurement = tables.proactiveDisclosure?.centralizedProcurement;
  if (procurement) Object.assign(procurement, { amountUnit: 'wanYuan' });
  return tables as unknown as Pick<AnnualReport, 'proactiveDisclosure' | 'applications' | 'disputes'>;
};

const buildCells = (report: AnnualReport, edition: FormEdition, changes: SubmissionOptions['cells'] = {}) => {
  const tables = report as unknown as Record<string, Record<string, Record<string, number | null>>>;
  return Object.fromEntries(
    listFigures(edition).map(({ pointer, table, row, column }, index) => {
      const value = tables[table.id]?.[row.id]?.[column.id] ?? null;
      const cell: Cell =
        value === null
          ? { raw: '', state: 'blank' }
          : { raw: String(value), state: value === 0 ? 'zero' : 'value', method: 'stated', confidence: 1 };
      return [pointer, { ...cell, place: { table: 0, row: index, column: 0 }, ...changes[pointer] }];
    }),
  );
};

/** A ParseResult as the parser would give it for `bytes`; checked against the schema. */
const buildResult = (options: SubmissionOptions, bytes: Uint8Array): ParseResult => {
  const edition = options.edition ?? '2021';
  const year = options.year === undefined ? 2024 : options.year;
  const agency = options.agency ?? { name: '甲县人民政府' };
  const report: AnnualReport = {
    schemaVersion: '1.0.0',
    edition,
    year,
    period: { from: year === null ? null : `${year}-01-01`, to: year === null ? null : `${year}-12-31` },
    title: options.title ?? `${agency.name ?? ''}政府信息公开工作年度报告`,
    script: 'hans',
    agency,
    publication: options.publishedOn === undefined ? {} : { publishedOn: options.publishedOn },
    contact: {},
    narrative: {
      preamble: null,
      overview: null,
      problemsAndImprovements: null,
      otherMatters: null,
      ...options.narrative,
    },
    informationProcessingFee: { noticesIssued: null, noticesAmountYuan: null, collectedYuan: null, statedNone: false },
    narrativeFigures: [],
    ...buildTables(edition, options.figures ?? {}),
    extensions: [],
  };
  const result: ParseResult = {
    source: {
      path: options.path ?? 'report.txt',
      format: 'text',
      encoding: 'utf-8',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
    },
    status: options.status ?? 'ok',
    report,
    cells: buildCells(report, edition, options.cells),
    fields: { '/agency/name': { raw: agency.name ?? '', place: { line: 1 } } },
    diagnostics: [],
  };
  return parseResultValidator.parse(result);
};

/** A submission. Its bytes are `text`, or else unique to agency and year, so that equal options give equal bytes. */
export const buildSubmission = (options: SubmissionOptions = {}): Submission => {
  const name = options.agency === undefined ? '甲县人民政府' : options.agency.name;
  const bytes = new TextEncoder().encode(
    options.text ?? `${name} ${options.year === undefined ? 2024 : options.year} 年度报告\n`.repeat(20),
  );
  return {
    result: buildResult(options, bytes),
    findings: options.findings ?? [],
    masked: options.masked ?? [],
    ...(options.captured === undefined ? {} : { captured: options.captured }),
    bytes,
    parserVersion: options.parserVersion ?? '0.1.0',
    checksVersion: options.checksVersion ?? '0.1.0',
  };
};

/** A source in which no report was found. */
export const buildRejected = (text: string): Submission => {
  const { result, ...rest } = buildSubmission({ text });
  return { ...rest, result: { ...result, status: 'failed', report: null, cells: {}, fields: {} } };
};

/** A finding as the checks would give it. */
export const buildFinding = (change: Partial<Finding> = {}): Finding => ({
  key: 'applications-row-total@granted@2024',
  rule: 'applications-row-total',
  severity: 'error',
  verdict: 'fail',
  paths: ['/applications/granted/total'],
  operands: [{ path: '/applications/granted/total', value: 3, state: 'value' }],
  expected: 4,
  actual: 3,
  delta: -1,
  mode: 'strict',
  message: { zh: '总计应为 4,实为 3', en: 'The total should be 4 and is 3' },
  params: {},
  ...change,
});

const suqianPath = resolve(import.meta.dirname, '../../../../shared/suqian.json');

/** Whether the published figures of Suqian are at hand (../shared beside the repository). */
export const hasSuqian: boolean = existsSync(suqianPath);

/** The published figures of Suqian for 2023 or 2024, pointer → figure. */
export const readSuqian = (year: 2023 | 2024): Figures => {
  const { years } = JSON.parse(readFileSync(suqianPath, 'utf8')) as {
    years: Record<string, Record<string, Record<string, Record<string, number>>>>;
  };
  return Object.fromEntries(
    forms['2021'].tables.flatMap((table) =>
      Object.entries(years[year]![table.id]!).flatMap(([row, columns]) =>
        Object.entries(columns).map(([column, value]) => [`/${table.id}/${row}/${column}`, value]),
      ),
    ),
  );
};
