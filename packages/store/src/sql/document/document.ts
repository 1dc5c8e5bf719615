import { constants, gunzipSync, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { AnnualReport, Finding, ParseResult } from '@nianbao/schema';
import type { ContentEncoding } from '../database.ts';
import { makePad, type Pad } from './pad.ts';
import { sliceMember } from './slice-member.ts';
import { writeDocument } from './write-document.ts';

/** What is published of a version, as it is kept: one JSON text. */
export interface PublishedDocument {
  readonly result: ParseResult;
  /** Without the passes. */
  readonly findings: readonly Finding[];
  /** How often each rule passed. */
  readonly passes: Readonly<Record<string, number>>;
}

/** Bytes as they are kept. */
export interface EncodedContent {
  readonly encoding: ContentEncoding;
  readonly content: Uint8Array;
}

/** A source as it is kept: with the key of an object where its bytes stand in a bucket, and `content` is empty. */
export interface SourceContent extends EncodedContent {
  readonly objectKey?: string;
}

// Measured on documents of 60 kB: level 1 takes two thirds of the time of 3 and is nearly as small; a window as large
// as the document saves setting up a larger one.
const options = { params: { [constants.ZSTD_c_compressionLevel]: 1, [constants.ZSTD_c_windowLog]: 17 } };

/** Compresses bytes, unless that makes them no smaller (docx, xlsx and pdf are compressed already). */
export const encodeContent = (bytes: Uint8Array): EncodedContent => {
  const compressed = zstdCompressSync(bytes, options);
  return compressed.length < bytes.length
    ? { encoding: 'zstd', content: compressed }
    : { encoding: 'identity', content: bytes };
};

/** The bytes that were encoded. */
export const decodeContent = ({ encoding, content }: EncodedContent): Uint8Array => {
  if (encoding === 'zstd') return zstdDecompressSync(content);
  return encoding === 'gzip' ? gunzipSync(content) : content;
};

/** A document as its text on a pad, not compressed yet. */
export const encodeText = (document: PublishedDocument, pad: Pad): EncodedContent => ({
  encoding: 'identity',
  content: pad.write((put) => writeDocument(document, put)),
});

const scratch = makePad();

/** A document as it is kept. */
export const encodeDocument = (document: PublishedDocument): EncodedContent => {
  scratch.clear();
  const kept = encodeContent(encodeText(document, scratch).content);
  // What no compression makes smaller still stands on the pad, where the next is written.
  return kept.encoding === 'identity' ? { ...kept, content: new Uint8Array(kept.content) } : kept;
};

/** The JSON of a document that was kept: `{"result":…,"findings":[…],"passes":{…}}`, in this order. */
export const decodeJson = (kept: EncodedContent): Buffer => {
  const { buffer, byteOffset, byteLength } = decodeContent(kept);
  return Buffer.from(buffer, byteOffset, byteLength);
};

/** Reads a document that was kept. */
export const decodeDocument = (kept: EncodedContent): PublishedDocument =>
  JSON.parse(decodeJson(kept).toString()) as PublishedDocument;

/** Reads the report of a document alone: a search shows twenty, and has no use for the cells of any. */
export const decodeReport = (kept: EncodedContent): AnnualReport | null => {
  const report = sliceMember(decodeJson(kept), 'result', 'report');
  return report === null ? null : (JSON.parse(report) as AnnualReport | null);
};
