export { type DiagnosticCode, type DiagnosticEntry, diagnosticCatalogue } from './diagnostics/catalogue.ts';
export { type Origin, parseReport } from './parse-report.ts';

/** Version of the parser; a new one re-reads kept sources into new versions. */
export const parserVersion = '0.1.0';
