import type { Severity } from '@nianbao/schema';

/** One diagnostic: how severe, what it does to the status, and its sentence with {params}. */
export interface DiagnosticEntry {
  readonly severity: Severity;
  readonly effect: 'failed' | 'partial' | 'none';
  readonly zh: string;
  readonly en: string;
}

/** Writes an entry of the catalogue on few lines. */
export const entry = (
  severity: Severity,
  effect: DiagnosticEntry['effect'],
  zh: string,
  en: string,
): DiagnosticEntry => ({ severity, effect, zh, en });
