// Made-up documents that fit the schema, built from the forms; `edit` returns a changed copy.
import { type AnnualReport, type Finding, listReportFigures, type ParseResult } from '../src/index.ts';

const decode = (key: string): string => key.replaceAll('~1', '/').replaceAll('~0', '~');

/** A deep copy with the value at a JSON pointer replaced, or removed when it is undefined. */
export const edit = (document: unknown, pointer: string, value: unknown): unknown => {
  const copy = structuredClone(document) as Record<string, unknown>;
  const keys = pointer.split('/').slice(1).map(decode);
  const last = keys.pop()!;
  let node = copy;
  for (const key of keys) node = node[key] as Record<string, unknown>;
  if (value === undefined) delete node[last];
  else node[last] = value;
  return copy;
};

/** A report of an edition in which every figure is 0. */
export const sampleReport = (edition: AnnualReport['edition']): AnnualReport => {
  const tables: Record<string, Record<string, Record<string, unknown>>> = {};
  for (const { table, row, column } of listReportFigures(edition)) {
    tables[table.id] ??= {};
    tables[table.id]![row.id] ??= {};
    tables[table.id]![row.id]![column.id] = 0;
  }
  const procurement = tables.proactiveDisclosure?.centralizedProcurement;
  if (procurement) procurement.amountUnit = 'unknown';
  const report = {
    schemaVersion: '1.0.0',
    edition,
    year: 2024,
    period: { from: '2024-01-01', to: '2024-12-31' },
    title: null,
    script: 'hans',
    agency: { name: '示例局' },
    publication: {},
    contact: {},
    narrative: { preamble: null, overview: null, problemsAndImprovements: null, otherMatters: null },
    informationProcessingFee: { noticesIssued: null, noticesAmountYuan: null, collectedYuan: null, statedNone: false },
    narrativeFigures: [],
    proactiveDisclosure: null,
    applications: null,
    disputes: null,
    extensions: [],
    ...tables,
  };
  return report as unknown as AnnualReport;
};

/** A result with one cell. */
export const sampleResult = (): ParseResult => ({
  source: { format: 'text', encoding: 'utf-8', sha256: '0'.repeat(64), bytes: 1 },
  status: 'ok',
  report: sampleReport('2021'),
  cells: {
    '/applications/granted/total': {
      raw: '0',
      state: 'zero',
      method: 'stated',
      confidence: 1,
      place: { line: 1, offset: 0, length: 1 },
    },
  },
  fields: { '/year': { raw: '2024', place: {} } },
  diagnostics: [],
});

/** A finding. */
export const sampleFinding = (): Finding => ({
  key: 'applications-balance@total@2024',
  rule: 'applications-balance',
  severity: 'error',
  verdict: 'fail',
  paths: ['/applications/granted/total'],
  operands: [{ path: '/applications/granted/total', value: 1, state: 'value' }],
  expected: 1,
  actual: 2,
  delta: 1,
  mode: 'strict',
  message: { zh: '不平', en: 'does not balance' },
  params: {},
});
