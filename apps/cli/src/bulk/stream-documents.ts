// NDJSON documents through the threads: in order, with a window of documents under way, however long the stream.
import type { BilingualText } from '@nianbao/schema';
import { maximumInputBytes } from '../defaults.ts';
import type { FoundInputs } from '../inputs/find-inputs.ts';
import { openStandardInput } from '../inputs/open-standard-input.ts';
import { openStream } from '../inputs/open-stream.ts';
import { openReadingThreads } from '../reading/open-reading-threads.ts';
import { chooseLimits, readAlone } from '../reading/read-alone.ts';
import type { Reading, ReadingOptions } from '../reading/reading.ts';
import { type DocumentLine, readDocumentLine } from './read-document-line.ts';
import { longestLine, splitLines } from './split-lines.ts';

/** What became of a line. */
export type DocumentOutcome = { readonly number: number; readonly id: unknown } & (
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'bad'; readonly problem: BilingualText }
);

// What lies ready may not be much more than what is under way.
const mostBytesAhead = 2 * maximumInputBytes;

async function* readLines({ inputs }: FoundInputs): AsyncGenerator<DocumentLine> {
  for (const input of inputs) {
    if (input.kind === 'content') continue;
    const stream: AsyncIterable<Uint8Array> =
      input.kind === 'stdin' ? openStandardInput() : await openStream(input.path);
    for await (const line of splitLines(stream, longestLine)) yield readDocumentLine(line);
  }
}

const sizeOf = (line: DocumentLine): number =>
  line.kind === 'document' && line.input.kind === 'content' ? line.input.bytes.byteLength : 0;

/**
 * Reads the documents of NDJSON streams with `jobs` threads; outcomes in the order of the lines. The stream is read on
 * as its outcomes are taken, so that memory holds a few documents.
 */
export async function* streamDocuments(
  found: FoundInputs,
  options: ReadingOptions,
  jobs: number,
): AsyncGenerator<DocumentOutcome> {
  const threads = openReadingThreads(jobs, chooseLimits(options));
  const read = async (line: DocumentLine): Promise<DocumentOutcome> => {
    if (line.kind === 'bad') return line;
    const { number, id, input } = line;
    const outcome = await readAlone(threads, input, options);
    return outcome.kind === 'read'
      ? { kind: 'read', number, id, reading: outcome.reading }
      : { kind: 'bad', number, id, problem: outcome.problem };
  };
  const waiting: { readonly outcome: Promise<DocumentOutcome>; readonly size: number }[] = [];
  let ahead = 0;
  const next = async (): Promise<DocumentOutcome> => {
    const { outcome, size } = waiting.shift()!;
    const ended = await outcome;
    ahead -= size;
    return ended;
  };
  const lines = readLines(found);
  const ask = () => {
    const coming = lines.next();
    // Heard where it is awaited; until then it must not end the program.
    coming.catch(() => {});
    return coming;
  };
  const isFull = (): boolean => waiting.length > jobs * 4 || (waiting.length > 1 && ahead > mostBytesAhead);
  try {
    let coming = ask();
    for (;;) {
      // Who waits for an answer before sending the next line gets it.
      const [first] = waiting;
      if (first && (await Promise.race([coming.then(() => false), first.outcome.then(() => true)]))) {
        yield await next();
        continue;
      }
      const { done, value: line } = await coming;
      if (done) break;
      const size = sizeOf(line);
      waiting.push({ outcome: read(line), size });
      ahead += size;
      while (isFull()) yield await next();
      coming = ask();
    }
    while (waiting.length > 0) yield await next();
  } finally {
    // A line that is still awaited would keep the program waiting.
    if (found.inputs.some(({ kind }) => kind === 'stdin')) process.stdin.destroy();
    await threads.close();
  }
}
