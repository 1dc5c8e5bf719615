// A program that ingests, to be killed. Arguments: the store's address, the first number, how many, how many at once. Prints
// "ready", then the SHA-256 of each report when it is kept.
import { checksVersion, maskPersonalData, runChecks } from '@nianbao/checks';
import { parseReport, parserVersion } from '@nianbao/parser';
import { openStore, type Submission } from '@nianbao/store';
import { buildNumberedDocument } from './numbered-document.ts';

const [url = '', from = '0', count = '0', atOnce = '5'] = process.argv.slice(2);
const batchSize = Number(atOnce);

const read = async (number: number): Promise<Submission> => {
  const { bytes, label } = buildNumberedDocument(number);
  const result = await parseReport(bytes, { path: label });
  return { ...maskPersonalData(result, runChecks(result)), bytes, parserVersion, checksVersion };
};

process.stdout.write('ready\n');
const store = await openStore(url);
const end = Number(from) + Number(count);
for (let first = Number(from); first < end; first += batchSize) {
  const numbers = Array.from({ length: Math.min(batchSize, end - first) }, (_, index) => first + index);
  const batch = await Promise.all(numbers.map(read));
  const outcomes = await store.ingestAll(batch);
  for (const [index, outcome] of outcomes.entries()) {
    if (outcome.kind === 'failed' || outcome.kind === 'rejected') throw new Error(JSON.stringify(outcome));
    process.stdout.write(`${batch[index]!.result.source.sha256}\n`);
  }
}
await store.close();
