import { parserVersion } from '@nianbao/parser';
import type { Reading } from '../reading/reading.ts';

/** A reading as a line that can be ingested elsewhere: the ParseResult, which parser made it, and its source in base64. */
export const showWithSource = ({ result, bytes }: Pick<Reading, 'result' | 'bytes'>): object => ({
  ...result,
  parserVersion,
  content: Buffer.from(bytes).toString('base64'),
});
