// Digests on disk: what a report is in short changes only with the report, so the next build need not read it again.
import { readFileSync, writeFileSync } from 'node:fs';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { ReportDigest } from '../model/digest.ts';

/** A digest with the mark of the document that it was made from. */
export interface KeptDigest {
  readonly mark: string;
  readonly digest: ReportDigest;
}

type Line = [
  agencyId: string,
  key: string,
  mark: string,
  year: number | null,
  edition: ReportDigest['edition'],
  values: (number | null)[],
  ...rules: (readonly string[])[],
];

// NaN is null in JSON.
const writeLine = ({ mark, digest }: KeptDigest): string => {
  const { agencyId, key, year, edition, values, rules } = digest;
  const { failed, counted, open, passed } = rules;
  return JSON.stringify([
    agencyId,
    key,
    mark,
    year,
    edition,
    [...values],
    failed,
    counted,
    open,
    passed,
  ] satisfies Line);
};

const readLine = (line: string, share: (rules: readonly string[]) => readonly string[]): KeptDigest => {
  const [agencyId, key, mark, year, edition, values, failed = [], counted = [], open = [], passed = []] = JSON.parse(
    line,
  ) as Line;
  return {
    mark,
    digest: {
      agencyId,
      key,
      year,
      edition,
      values: Float64Array.from(values, (value) => value ?? Number.NaN),
      rules: { failed: share(failed), counted: share(counted), open: share(open), passed: share(passed) },
    },
  };
};

/** One list for all that are equal: reports differ little in the rules that they pass. */
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
export const writeDigestFile = (file: string, kept: readonly KeptDigest[]): void =>
  writeFileSync(file, zstdCompressSync(Buffer.from(kept.map(writeLine).join('\n'))));

/** Reads what was written, by the report's address; empty where there is no file. */
export const readDigestFile = (file: string | undefined): ReadonlyMap<string, KeptDigest> => {
  if (!file) return new Map();
  const share = shareLists();
  const lines = zstdDecompressSync(readFileSync(file)).toString().split('\n').filter(Boolean);
  const kept = lines.map((line) => readLine(line, share));
  return new Map(kept.map((entry) => [digestKey(entry.digest.agencyId, entry.digest.key), entry]));
};
