// What must hold of a store after any number of kills.
import { DatabaseSync } from 'node:sqlite';
import { maskPersonalData } from '@nianbao/checks';
import { parseReport } from '@nianbao/parser';
import { openStore } from '@nianbao/store';
import { buildNumberedDocument } from './numbered-document.ts';

/** What was found: faults in words, and how many reports the store holds. */
export interface StoreExamination {
  readonly reports: number;
  readonly faults: readonly string[];
}

const checkFile = (url: string): string[] => {
  if (!url.startsWith('sqlite:')) return [];
  const database = new DatabaseSync(url.slice('sqlite:'.length), { readOnly: true });
  try {
    const integrity = database
      .prepare('pragma integrity_check')
      .all()
      .map((row) => String(row.integrity_check));
    const keys = database.prepare('pragma foreign_key_check').all();
    return [...integrity.filter((line) => line !== 'ok'), ...keys.map((row) => `foreign key: ${JSON.stringify(row)}`)];
  } finally {
    database.close();
  }
};

// Every so many reports is parsed anew and held against what is stored, cell by cell, with its source.
const compareEvery = 25;

/**
 * Examines a store that may hold the documents from 0 to `count`: each one at most once, whole, and all of those that a
 * program said it had kept.
 */
export const examineStore = async (
  url: string,
  count: number,
  said: ReadonlySet<string>,
  complete: boolean,
): Promise<StoreExamination> => {
  const faults = checkFile(url);
  const numbers = new Map(Array.from({ length: count }, (_, number) => [buildNumberedDocument(number).sha256, number]));
  const found = new Map<string, number>();
  const store = await openStore(url, { readOnly: true });
  try {
    for await (const document of store.streamReports()) {
      const { sha256 } = document.version;
      const number = numbers.get(sha256);
      found.set(sha256, (found.get(sha256) ?? 0) + 1);
      if (number === undefined) faults.push(`a report of no document: ${sha256}`);
      else if (number % compareEvery === 0) {
        const { bytes, label } = buildNumberedDocument(number);
        const { result: expected } = maskPersonalData(await parseReport(bytes, { path: label }), []);
        if (JSON.stringify(expected.cells) !== JSON.stringify(document.result.cells)) faults.push(`cells of ${label}`);
        const source = await store.findSource(document.agencyId, document.key);
        if (!source || Buffer.compare(source, bytes) !== 0) faults.push(`source of ${label}`);
      }
    }
    const { reports, versions } = await store.readTotals();
    if (versions !== found.size || reports !== found.size)
      faults.push(`${reports} reports, ${versions} versions, ${found.size} sources`);
  } finally {
    await store.close();
  }
  for (const [sha256, times] of found) if (times > 1) faults.push(`doubled: ${sha256}`);
  for (const sha256 of said) if (!found.has(sha256)) faults.push(`lost: ${sha256} was said to be kept`);
  if (complete) for (const [sha256, number] of numbers) if (!found.has(sha256)) faults.push(`missing: ${number}`);
  return { reports: found.size, faults };
};
