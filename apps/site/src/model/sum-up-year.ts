// One sentence that says what a report shows, from its figures alone.
import type { ReportDocument } from '../data/stored.ts';
import type { Locale } from '../text/locale.ts';
import { speak, type TextKey } from '../text/say.ts';
import { applicationTotal, listOutcomeRows } from './outcome-groups.ts';
import { type ReadFigure, readFigure } from './read-figure.ts';

/** A stretch of the sentence; `inferred` stretches are underlined. */
export interface SentencePart {
  readonly text: string;
  readonly inferred: boolean;
}

const largestOutcome = (document: ReportDocument): { id: string; figure: ReadFigure } | null => {
  const rows = listOutcomeRows(document.result.report?.edition ?? null).map(({ id, pointer }) => ({
    id,
    figure: readFigure(document, pointer),
  }));
  // With an uncertain row nobody can say which is the largest.
  if (rows.length === 0 || rows.some(({ figure }) => figure.value === null)) return null;
  const largest = rows.reduce((best, row) => (row.figure.value! > best.figure.value! ? row : best));
  return largest.figure.value! > 0 ? largest : null;
};

/**
 * The sentence of a report in parts.
 * Example (zh): 「2024年收到66件申请，办结63件，其中38件因本机关不掌握未能提供。」
 */
export const sumUpYear = (document: ReportDocument, locale: Locale): readonly SentencePart[] => {
  const t = speak(locale);
  if (!document.result.report?.applications) return [{ text: t('sum.noTables'), inferred: false }];
  const parts: SentencePart[] = [];
  const add = (key: TextKey, params: Record<string, string | number>, figure?: ReadFigure): void => {
    const inferred = figure?.inferred === true;
    parts.push({ text: t(key, params) + (inferred ? t('sum.inferred') : ''), inferred });
  };
  const year = document.year === null ? t('sum.noYear') : t('sum.year', { year: String(document.year) });
  const [received, carriedIn, processed] = ['newReceived', 'carriedIn', 'totalProcessed'].map((row) =>
    readFigure(document, applicationTotal(row)),
  ) as [ReadFigure, ReadFigure, ReadFigure];

  if (received.value === null) add('sum.receivedUnknown', { year });
  else if (received.value === 0) add('sum.receivedNone', { year }, received);
  else add('sum.received', { year, n: received.value }, received);
  if (received.value === 0 && (carriedIn.value ?? 0) > 0) add('sum.carriedIn', { n: carriedIn.value! }, carriedIn);

  if (processed.value === null) add(received.value === null ? 'sum.processedUnknown' : 'sum.processedUnknownAlone', {});
  else if (processed.value === 0) add('sum.processedNone', {}, processed);
  else add('sum.processed', { n: processed.value }, processed);

  const largest = processed.value ? largestOutcome(document) : null;
  if (largest) {
    const because = t(`because.${largest.id}` as TextKey, { n: largest.figure.value! });
    add('sum.largest', { because }, largest.figure);
  }
  add('sum.end', {});
  return parts;
};
