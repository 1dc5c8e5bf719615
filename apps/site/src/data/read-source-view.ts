import { decodeSource } from '@nianbao/render';
import { viewSource } from '../model/view-source.ts';
import { maskSource } from './mask-source.ts';
import { readReport } from './read-documents.ts';
import { siteStore } from './site-store.ts';

/** The words of a source, and where each figure stands in them: [start, length] by pointer. */
export interface SourceWords {
  readonly text: string;
  readonly spans: Readonly<Record<string, readonly [start: number, length: number]>>;
}

/**
 * The words of the source of a report, personal data covered; null where the source is no text (PDF, Word): then places
 * are said in words only.
 */
export const readSourceWords = async (agencyId: string, key: string): Promise<SourceWords | null> => {
  const [{ result }, bytes] = await Promise.all([
    readReport(agencyId, key),
    (await siteStore()).findSource(agencyId, key),
  ]);
  const source = bytes && decodeSource(bytes, result.source.encoding);
  if (!source) return null;
  const { text, place } = viewSource(source, result.source.format);
  const spans = Object.entries(result.cells).flatMap(([pointer, { place: at }]) => {
    if (at?.offset === undefined) return [];
    const start = place(at.offset);
    return [[pointer, [start, place(at.offset + (at.length ?? 0)) - start]] as const];
  });
  return { text: maskSource(text), spans: Object.fromEntries(spans) };
};
