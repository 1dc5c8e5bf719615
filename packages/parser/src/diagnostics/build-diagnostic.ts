import type { Diagnostic, ParseResult, Place } from '@nianbao/schema';
import { type DiagnosticCode, type DiagnosticEntry, diagnosticCatalogue } from './catalogue.ts';

const fill = (sentence: string, params: Readonly<Record<string, unknown>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));

/** Builds a diagnostic from the catalogue. Example: `buildDiagnostic('year-inferred', { year: 2024, evidence: '…' })`. */
export const buildDiagnostic = (
  code: DiagnosticCode,
  params: Readonly<Record<string, unknown>> = {},
  at: { readonly path?: string; readonly place?: Place } = {},
): Diagnostic => {
  const { severity, zh, en }: DiagnosticEntry = diagnosticCatalogue[code];
  const english = Object.fromEntries(Object.entries(params).map(([key, value]) => [key, params[`${key}En`] ?? value]));
  return {
    code,
    severity,
    message: { zh: fill(zh, params), en: fill(en, { ...params, ...english }) },
    params: { ...params },
    ...at,
  };
};

/** The status that the diagnostics amount to (contract): the worst effect of any of them. */
export const computeStatus = (diagnostics: readonly Diagnostic[]): ParseResult['status'] => {
  const effects = new Set(
    diagnostics.map(({ code }) => (diagnosticCatalogue[code as DiagnosticCode] as DiagnosticEntry | undefined)?.effect),
  );
  return effects.has('failed') ? 'failed' : effects.has('partial') ? 'partial' : 'ok';
};
