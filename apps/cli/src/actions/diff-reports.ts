// `nianbao diff A B`: what differs between two reports, or two versions of one.
import { stat } from 'node:fs/promises';
import { compareReports, type FigureSide, type ReportDifference } from '@nianbao/render';
import type { ParseResult, Place } from '@nianbao/schema';
import { openStore } from '@nianbao/store';
import { CommandError } from '../command-error.ts';
import { exitCodes } from '../exit-codes.ts';
import { findInputs } from '../inputs/find-inputs.ts';
import { alignColumns } from '../output/align-columns.ts';
import { tellWritten, writeOutput } from '../output/open-output.ts';
import { spareFiles } from '../output/spare-files.ts';
import { readAll } from '../reading/read-all.ts';
import { diffWording } from '../wording/diff-wording.ts';

interface DiffOptions {
  readonly db: string;
  readonly format?: 'pretty' | 'json';
  readonly out?: string;
}

// <agency>/<key>, and a version where it is not the current one.
const storedAddress = /^([^/\s]+)\/([^/@\s]+)(?:@(\d+))?$/;

const readStored = async (db: string, name: string): Promise<ParseResult | null> => {
  const [, agency, key, version] = storedAddress.exec(name) ?? [];
  if (agency === undefined || key === undefined) return null;
  const store = await openStore(db, { readOnly: true });
  try {
    const document = await store.findReport(agency, key, version === undefined ? undefined : Number(version));
    return document?.result ?? null;
  } finally {
    await store.close();
  }
};

const readParsed = async (path: string): Promise<ParseResult | null> => {
  let read: ParseResult | null = null;
  const request = { found: await findInputs([path]), check: null, jobs: 1, progress: false };
  await readAll(request, async ({ result }) => {
    read = result;
  });
  return read;
};

// What is a file is read; anything else is an address in the store.
const readSide = async (db: string, name: string): Promise<ParseResult> => {
  const isFile = name === '-' || (await stat(name).catch(() => null))?.isFile() === true;
  const result = isFile ? await readParsed(name) : await readStored(db, name);
  if (!result?.report) throw new CommandError(diffWording.notFound(name));
  return result;
};

const showPlace = (place: Place | null): string => {
  if (place === null) return '';
  const { page, table, row, column, line } = place;
  if (table !== undefined) return `表 table ${table + 1} r${(row ?? 0) + 1} c${(column ?? 0) + 1}`;
  return [page === undefined ? '' : `页 page ${page}`, line === undefined ? '' : `行 line ${line}`]
    .filter(Boolean)
    .join(' ');
};

const showSide = ({ value, state }: FigureSide): string => (value === null ? `(${state})` : String(value));

const showPretty = ({ fields, figures, prose }: ReportDifference): string => {
  const lines = [
    ...fields.map(({ path, a, b }) => [path, String(a ?? '—'), '→', String(b ?? '—'), '']),
    ...figures.map(({ path, label, a, b }) => [
      `${label.zh} ${path}`,
      showSide(a),
      '→',
      showSide(b),
      `${showPlace(a.place)} → ${showPlace(b.place)}`,
    ]),
    ...prose.map(({ path, characters, removed, added }) => [
      path,
      `${characters.a} 字`,
      '→',
      `${characters.b} 字`,
      `-${removed.length} +${added.length} 句 sentences`,
    ]),
  ];
  const { zh, en } = diffWording.summary(figures.length, fields.length, prose.length);
  return `${alignColumns(lines)}${zh}\n${en}\n`;
};

export const diffReports = async (nameA: string, nameB: string, options: DiffOptions): Promise<void> => {
  const { db, out } = options;
  spareFiles(out, { files: [nameA, nameB], db });
  const [a, b] = [await readSide(db, nameA), await readSide(db, nameB)];
  const difference = compareReports(a, b);
  await writeOutput(out, async (output) => {
    const asJson = (options.format ?? (output.terminal ? 'pretty' : 'json')) === 'json';
    const document = { a: a.source, b: b.source, ...difference };
    await output.write(asJson ? `${JSON.stringify(document, null, 2)}\n` : showPretty(difference));
  });
  await tellWritten(out);
  const differs = difference.fields.length + difference.figures.length + difference.prose.length > 0;
  process.exitCode = differs ? exitCodes.different : exitCodes.ok;
};
