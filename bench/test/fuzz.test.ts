// A thousand of the mutated documents of `pnpm fuzz`.
import { parseReport } from '@nianbao/parser';
import { expect, test } from 'vitest';
import { buildFuzzCase } from '../src/fuzz/build-fuzz-case.ts';
import { findBreach } from '../src/fuzz/find-breach.ts';
import { buildCorpus } from '../src/fuzz/fuzz-corpus.ts';

test('mutated documents: none throws, each result keeps the contract', async () => {
  const corpus = buildCorpus();
  const breaches: string[] = [];
  for (let number = 0; number < 1_000; number += 1) {
    const { name, bytes } = buildFuzzCase(corpus, number);
    const breach = await parseReport(bytes).then(findBreach, (cause: unknown) => `threw ${String(cause)}`);
    if (breach) breaches.push(`${name}: ${breach}`);
  }
  expect(breaches).toEqual([]);
});

test('a case can be made again from its number', () => {
  const corpus = buildCorpus();
  expect(buildFuzzCase(corpus, 4_711)).toEqual(buildFuzzCase(corpus, 4_711));
});
