// Source and document of a reading are compressed by whoever writes them: where that is a thread, whoever makes the next
// ready has a third less to do.
import { type EncodedContent, encodeContent, type SourceContent } from '../document/document.ts';
import type { PreparedSubmission } from './prepare-submission.ts';

// A thousand readings wait to be written: as many pages with pictures in them would not fit into memory.
const mostUncompressed = 256 * 1024;

/** The bytes of a source as they wait to be written: a large one compressed at once. */
export const encodeSource = (content: Uint8Array): EncodedContent =>
  content.length > mostUncompressed ? encodeContent(content) : { encoding: 'identity', content };

/** A source as it is kept. */
export const compressSource = (source: SourceContent): SourceContent =>
  source.encoding !== 'identity' || source.objectKey !== undefined || source.content.length > mostUncompressed
    ? source
    : encodeContent(source.content);

/** A reading with its source and its document compressed. */
export const compressContents = (prepared: PreparedSubmission): PreparedSubmission => ({
  ...prepared,
  document: prepared.document.encoding === 'identity' ? encodeContent(prepared.document.content) : prepared.document,
  sourceContent: compressSource(prepared.sourceContent),
});
