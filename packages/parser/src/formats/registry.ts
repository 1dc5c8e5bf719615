import type { Source } from '@nianbao/schema';
import type { SegmentedDocument } from '../segment/document.ts';
import { readHtml } from './read-html.ts';
import { readText } from './read-text.ts';

type TextReader = (text: string) => SegmentedDocument;

/** Readers of decoded text, by format. A new format is one reader and one line here. */
export const textReaders: Readonly<Partial<Record<Source['format'], TextReader>>> = { html: readHtml, text: readText };
