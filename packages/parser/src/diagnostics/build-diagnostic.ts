import type { Diagnostic, ParseResult, Place } from '@nianbao/schema';
import { type DiagnosticCode, diagnosticCatalogue } from './catalogue.ts';
import type { DiagnosticEntry } from './diagnostic-entry.ts';

// The pieces of a sentence; every second one is the name of a parameter.
const pieces = new Map<string, readonly string[]>();

const fill = (sentence: string, paramOf: (name: string) => unknown): string => {
  const known = pieces.get(sentence) ?? sentence.split(/\{(\w+)\}/);
  pieces.set(sentence, known);
  return known.map((piece, index) => (index % 2 === 0 ? piece : String(paramOf(piece) ?? ''))).join('');
};

/** Builds a diagnostic from the catalogue. Example: `buildDiagnostic('year-inferred', { year: 2024, evidence: '…' })`. */
export const buildDiagnostic = (
  code: DiagnosticCode,
  params: Readonly<Record<string, unknown>> = {},
  at: { readonly path?: string; readonly place?: Place } = {},
): Diagnostic => {
  const { severity, zh, en }: DiagnosticEntry = diagnosticCatalogue[code];
  return {
    code,
    severity,
    message: { zh: fill(zh, (name) => params[name]), en: fill(en, (name) => params[`${name}En`] ?? params[name]) },
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
