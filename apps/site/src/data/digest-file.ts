// Digests on disk: what a report is in short changes only with the report, so the next build need not read it again. The
// figures as numbers in a row, which are read without being taken apart; the rest before them as JSON.
import { readFileSync, writeFileSync } from 'node:fs';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { ReportDigest } from '../model/digest.ts';

/** A digest with the mark of the document that it was made from. */
export interface KeptDigest {
  readonly mark: string;
  readonly digest: ReportDigest;
}

type Rules = ReportDigest['rules'];

type Entry = [
  agencyId: string,
  key: string,
  mark: string,
  year: number | null,
  edition: ReportDigest['edition'],
  /** Place in `rules`: reports differ little in the rules that they pass. */
  rules: number,
  explainedErrors: number,
  explainedWarnings: number,
  daysLate: number | null,
];

/** `width`: figures of each. */
interface Head {
  readonly width: number;
  readonly rules: readonly Rules[];
  readonly entries: readonly Entry[];
}

const bytesOfLength = 4;

/** One list for all that are equal. */
export const shareLists = (): ((list: readonly string[]) => readonly string[]) => {
  const lists = new Map<string, readonly string[]>();
  return (list) => {
    const name = list.join(' ');
    const known = lists.get(name) ?? list;
    lists.set(name, known);
    return known;
  };
};

/** The address of a report as the key of a map. */
export const digestKey = (agencyId: string, key: string): string => `${agencyId}/${key}`;

/** Writes digests; equal ones give equal bytes. */
export const writeDigestFile = (file: string, kept: readonly KeptDigest[]): void => {
  const width = kept[0]?.digest.values.length ?? 0;
  const numbers = new Float64Array(kept.length * width);
  const rules = new Map<string, number>();
  const entries = kept.map(({ mark, digest }, index): Entry => {
    numbers.set(digest.values, index * width);
    const text = JSON.stringify(digest.rules);
    const place = rules.get(text) ?? rules.size;
    rules.set(text, place);
    const { agencyId, key, year, edition, daysLate } = digest;
    const { error, warning } = digest.explained;
    return [agencyId, key, mark, year, edition, place, error, warning, daysLate];
  });
  const head: Head = { width, rules: [...rules.keys()].map((text) => JSON.parse(text) as Rules), entries };
  const text = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(bytesOfLength);
  length.writeUInt32LE(text.length);
  writeFileSync(file, zstdCompressSync(Buffer.concat([length, text, Buffer.from(numbers.buffer)])));
};

/** Reads what was written, by the report's address; empty where there is no file. */
export const readDigestFile = (file: string | undefined): ReadonlyMap<string, KeptDigest> => {
  if (!file) return new Map();
  const bytes = zstdDecompressSync(readFileSync(file));
  const end = bytesOfLength + bytes.readUInt32LE();
  const { width, rules, entries } = JSON.parse(bytes.toString('utf8', bytesOfLength, end)) as Head;
  // Copied: numbers have to stand at a multiple of their size.
  const numbers = new Float64Array(new Uint8Array(bytes.subarray(end)).buffer);
  return new Map(
    entries.map(([agencyId, key, mark, year, edition, place, error, warning, daysLate], index) => {
      const values = numbers.subarray(index * width, (index + 1) * width);
      const explained = { error, warning };
      const digest = { agencyId, key, year, edition, values, rules: rules[place]!, explained, daysLate };
      return [digestKey(agencyId, key), { mark, digest }];
    }),
  );
};
