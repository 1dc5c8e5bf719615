// What is kept of a reading's contents. Two threads share the work: whoever makes it ready compresses the source, which is
// at hand from being hashed, and whoever writes it the document, so that neither waits long for the other.
import { type EncodedContent, encodeContent } from '../document/document.ts';
import type { Pad } from '../document/pad.ts';
import type { PreparedSubmission } from './prepare-submission.ts';

/** A source as it is kept, on the pad. */
export const encodeSource = (bytes: Uint8Array, pad: Pad): EncodedContent => {
  const { encoding, content } = encodeContent(bytes);
  return { encoding, content: pad.copy(content) };
};

/** A reading with its document compressed. */
export const compressContents = (prepared: PreparedSubmission): PreparedSubmission => ({
  ...prepared,
  document: prepared.document.encoding === 'identity' ? encodeContent(prepared.document.content) : prepared.document,
});
