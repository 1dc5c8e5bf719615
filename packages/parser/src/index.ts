export { type DiagnosticCode, diagnosticCatalogue } from './diagnostics/catalogue.ts';
export type { DiagnosticEntry } from './diagnostics/diagnostic-entry.ts';
export { giveUpReading, type ReadingBound } from './give-up-reading.ts';
export type { OcrImage, OcrReader, OcrWord } from './ocr/ocr-reader.ts';
export { type Origin, type ParseOptions, parseReport } from './parse-report.ts';

/** Version of the parser; a new one re-reads kept sources into new versions. */
export const parserVersion = '0.5.0';
