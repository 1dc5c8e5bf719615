import type { ReportDocument } from '@nianbao/store';
import { makeResult, type ResultInput } from './make-result.ts';

/** A stored report as the pages get it, from a few figures; the others are printed zeros. */
export const makeDocument = (input: Partial<ResultInput> = {}): ReportDocument => {
  const { result } = makeResult({ name: '示例局', year: 2024, edition: '2021', figures: {}, ...input });
  const { sha256, bytes, format } = result.source;
  return {
    agencyId: 'xx-shi-li-ju',
    key: String(input.year ?? 2024),
    year: input.year === undefined ? 2024 : input.year,
    version: {
      version: 1,
      sha256,
      bytes,
      format,
      path: null,
      parserVersion: '0',
      checksVersion: '0',
      masked: 0,
      capturedAt: null,
      capturedFrom: null,
      current: true,
    },
    result,
    findings: [],
    passes: {},
  };
};

/** Figures of table 3's total column. Example: `totals({ granted: 3 })`. */
export const totals = (rows: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(rows).map(([row, value]) => [`/applications/${row}/total`, value]));
