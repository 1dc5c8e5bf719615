import { createRandom } from '../random.ts';
import type { CorpusDocument } from './fuzz-corpus.ts';
import { mutations } from './mutations.ts';

/** A mutated document, and how it came about. */
export interface FuzzCase {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The mutated document of a number; the same number gives the same bytes. */
export const buildFuzzCase = (corpus: readonly CorpusDocument[], number: number): FuzzCase => {
  const random = createRandom(`fuzz ${number}`);
  const start = corpus[number % corpus.length]!;
  const fitting = mutations.filter(({ text }) => !text || start.text);
  let { bytes } = start;
  const names: string[] = [];
  for (let step = random.int(1, 3); step > 0; step -= 1) {
    const mutation = random.pick(fitting);
    names.push(mutation.name);
    bytes = mutation.apply(bytes, random, random.pick(corpus).bytes);
    // Repetitions upon repetitions would only test the size of memory.
    if (bytes.length > 2_000_000) bytes = bytes.slice(0, 2_000_000);
  }
  return { name: `#${number} ${start.name}: ${names.join(', ')}`, bytes };
};
