// Submissions for tests: a report whose figures come from the official form, with a source to match.
import { createHash } from 'node:crypto';
import { checksVersion, runChecks } from '@nianbao/checks';
import { type Agency, type AnnualReport, type Cell, listFigures, type ParseResult } from '@nianbao/schema';
import type { Submission } from '@nianbao/store';

/** What a test report differs in. `figures`: pointer → value; the others are 0. `raws`: pointer → mark without a figure. */
export interface TestReport {
  readonly name: string | null;
  readonly year: number | null;
  readonly uscc?: string;
  readonly edition?: '2019' | '2021';
  readonly figures?: Readonly<Record<string, number>>;
  readonly marks?: Readonly<Record<string, Pick<Cell, 'raw' | 'state'>>>;
  readonly text?: string;
  readonly overview?: string;
  /** What else is known of the agency. */
  readonly agency?: Partial<Agency>;
  readonly format?: ParseResult['source']['format'];
}

type Tables = Record<string, Record<string, Record<string, number | null>>>;

const put = (tables: Tables, pointer: string, value: number | null): void => {
  const [table, row, column] = pointer.split('/').slice(1) as [string, string, string];
  tables[table] = { ...tables[table], [row]: { ...tables[table]?.[row], [column]: value } };
};

/** Builds a parse result as the parser would give it, valid by the canonical schema. */
export const buildResult = (given: TestReport, bytes: Uint8Array, path?: string): ParseResult => {
  const edition = given.edition ?? '2021';
  const cells: ParseResult['cells'] = {};
  const tables: Tables = {};
  for (const { pointer } of listFigures(edition)) {
    const mark = given.marks?.[pointer];
    const value = mark ? null : (given.figures?.[pointer] ?? 0);
    put(tables, pointer, value);
    cells[pointer] = mark ?? {
      raw: String(value),
      state: value === 0 ? 'zero' : 'value',
      method: 'stated',
      confidence: 1,
    };
  }
  const report = {
    schemaVersion: '1.0.0',
    edition,
    year: given.year,
    period: { from: null, to: null },
    title: given.name === null ? null : `${given.name}${given.year ?? ''}年政府信息公开工作年度报告`,
    script: 'hans',
    agency: { name: given.name, ...(given.uscc === undefined ? {} : { uscc: given.uscc }), ...given.agency },
    publication: {},
    contact: {},
    narrative: { preamble: null, overview: given.overview ?? null, problemsAndImprovements: null, otherMatters: null },
    informationProcessingFee: { noticesIssued: null, noticesAmountYuan: null, collectedYuan: null, statedNone: false },
    narrativeFigures: [],
    ...tables,
    extensions: [],
  } as unknown as AnnualReport;
  const isKnown = given.name !== null && given.year !== null;
  return {
    source: {
      ...(path === undefined ? {} : { path }),
      format: given.format ?? 'text',
      encoding: 'utf-8',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.byteLength,
    },
    status: isKnown ? 'ok' : 'partial',
    report,
    cells,
    fields: {},
    diagnostics: [],
  };
};

/** Builds a submission: the result, its findings by the real rules, its bytes. */
export const buildSubmission = (given: TestReport): Submission => {
  const bytes = new TextEncoder().encode(
    given.text ?? `${given.name} ${given.year} ${given.overview ?? ''} ${JSON.stringify(given.figures)}`,
  );
  const result = buildResult(given, bytes, 'reports/source.txt');
  return { result, masked: [], findings: runChecks(result), bytes, parserVersion: '0.1.0', checksVersion };
};
