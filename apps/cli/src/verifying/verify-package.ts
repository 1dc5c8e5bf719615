// An exported folder, read again: every file that datapackage.json names is there, is the one described, and says what it may.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReportDocument } from '@nianbao/store';
import { parse } from 'csv-parse';
import { longestLine, splitLines } from '../bulk/split-lines.ts';
import { CommandError, describeError } from '../command-error.ts';
import { verifyWording } from '../wording/verify-wording.ts';
import { type Fault, fault, type Verified } from './fault.ts';
import { verifyDocument } from './verify-document.ts';

interface DescribedFile {
  readonly path: string | readonly string[];
  readonly format?: string;
  readonly hash?: string;
  readonly rowCount?: number;
  readonly schema?: { readonly fields: readonly { readonly name: string }[] };
}

interface ReadFile {
  readonly rows: number;
  readonly faults: readonly Fault[];
}

const readDocuments = async (path: string, where: string): Promise<ReadFile> => {
  const faults: Fault[] = [];
  let rows = 0;
  for await (const line of splitLines(createReadStream(path), longestLine)) {
    rows += 1;
    try {
      if (line.kind === 'too-long') throw new Error(`line ${line.number}: ${line.bytes} bytes`);
      // An export may hold some years only.
      faults.push(...verifyDocument(JSON.parse(line.text) as ReportDocument, where, null));
    } catch (error) {
      faults.push(fault(`${where}: ${line.number}`, 'invalid', describeError(error)));
    }
  }
  return { rows, faults };
};

// A number in every cell of figures, or nothing: a blank is never a 0, and no text stands there.
const readFigures = async (path: string, where: string, { schema }: DescribedFile): Promise<ReadFile> => {
  const faults: Fault[] = [];
  let rows = -1;
  let names: readonly string[] = [];
  for await (const cells of createReadStream(path).pipe(parse({ bom: true })) as AsyncIterable<string[]>) {
    rows += 1;
    if (rows === 0) {
      names = cells;
      const wanted = schema?.fields.map(({ name }) => name).join() ?? names.join();
      if (names.join() !== wanted) faults.push(fault(where, 'unequal', `${names.join()}; ${wanted}`));
      continue;
    }
    const cell = (name: string): string => cells[names.indexOf(name)] ?? '';
    const isNumber = cell('state') === 'value' || cell('state') === 'zero';
    const fits = isNumber ? /^-?\d+(?:\.\d+)?$/.test(cell('value')) : cell('value') === '';
    if (!fits && names.includes('value'))
      faults.push(fault(`${where}: ${cell('agencyId')}/${cell('key')}`, 'figure', cell('path')));
  }
  return { rows: Math.max(0, rows), faults };
};

const hashFile = async (path: string): Promise<string> => {
  const sum = createHash('sha256');
  for await (const chunk of createReadStream(path)) sum.update(chunk);
  return `sha256:${sum.digest('hex')}`;
};

const verifyFile = async (folder: string, where: string, described: DescribedFile): Promise<ReadFile> => {
  const path = join(folder, where);
  const found = await hashFile(path).catch(() => null);
  if (found === null) return { rows: 0, faults: [fault(where, 'missing', path)] };
  if (described.hash !== undefined && typeof described.path === 'string' && found !== described.hash)
    return { rows: 0, faults: [fault(where, 'bytes', `${found}; ${described.hash}`)] };
  if (described.format !== 'ndjson' && described.format !== 'csv') return { rows: 0, faults: [] };
  const read =
    described.format === 'ndjson' ? await readDocuments(path, where) : await readFigures(path, where, described);
  const isWhole = described.rowCount === undefined || described.rowCount === read.rows;
  const short = isWhole ? [] : [fault(where, 'rows', `${read.rows}; ${described.rowCount}`)];
  return { rows: described.format === 'ndjson' ? read.rows : 0, faults: [...read.faults, ...short] };
};

/** Verifies a folder that `nianbao export` wrote. */
export const verifyPackage = async (folder: string): Promise<Verified> => {
  const path = join(folder, 'datapackage.json');
  let resources: readonly DescribedFile[];
  try {
    resources = (JSON.parse(await readFile(path, 'utf8')) as { resources: DescribedFile[] }).resources;
  } catch (error) {
    throw new CommandError(verifyWording.unreadable(path, describeError(error)));
  }
  const faults: Fault[] = [];
  let reports = 0;
  let files = 0;
  for (const resource of resources)
    for (const where of [resource.path].flat()) {
      const read = await verifyFile(folder, where, resource);
      files += 1;
      reports += read.rows;
      faults.push(...read.faults);
    }
  return { reports, files, faults };
};
