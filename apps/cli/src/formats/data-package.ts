// datapackage.json (Data Package v2): says what an exported file is, so that it can be read without this project.
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Measured } from '../export/measure-output.ts';
import { writeOutput } from '../output/open-output.ts';
import { type ExportField, type ExportFormat, exportFields } from './export-writers.ts';

interface Resource {
  readonly name: string;
  readonly path: string | readonly string[];
  readonly [property: string]: unknown;
}

/** The name by which our own descriptions are known. */
export const packageName = 'nianbao-export';

/** A table's columns as Table Schema has them; `missing` is what stands for null, itself null where the format has its own. */
export const describeTable = (
  fields: readonly ExportField[],
  primaryKey: readonly string[],
  missing: string | null,
) => ({
  type: 'table',
  schema: { fields, ...(missing === null ? {} : { missingValues: [missing] }), primaryKey },
});

/** The text of a datapackage.json. Equal exports give equal bytes: no date, no machine. */
export const showPackage = (resources: readonly unknown[]): string =>
  `${JSON.stringify(
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: packageName,
      title: '年报:政府信息公开工作年度报告数据 Nianbao: open-government-information annual reports',
      resources,
    },
    null,
    2,
  )}\n`;

/** An exported file: what it is, and how many rows it has. */
export interface ExportedFile extends Measured {
  readonly rows: number;
}

const describeResource = (path: string, format: ExportFormat, { rows, bytes, hash }: ExportedFile): Resource => {
  const file = basename(path);
  const common = {
    name: file.toLowerCase().replaceAll(/[^a-z0-9._-]+/g, '-'),
    path: file,
    format,
    bytes,
    hash,
    rowCount: rows,
  };
  if (format === 'sqlite') return { ...common, mediatype: 'application/vnd.sqlite3' };
  if (format === 'ndjson') return { ...common, encoding: 'utf-8', mediatype: 'application/x-ndjson' };
  const table = describeTable(exportFields, ['agencyId', 'key', 'path'], '');
  return { ...common, encoding: 'utf-8', mediatype: 'text/csv', ...table };
};

// Two exports into one folder share its description; anything that is not ours is left alone, and told so.
const readOthers = async (path: string, file: string): Promise<Resource[] | null> => {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return [];
  try {
    const known = JSON.parse(text) as { name?: unknown; resources?: Resource[] };
    return known.name === packageName ? (known.resources ?? []).filter((resource) => resource.path !== file) : null;
  } catch {
    return null;
  }
};

/**
 * Writes `datapackage.json` beside an exported file. Equal exports give equal bytes: no date, no machine.
 * Returns its path, or null where a datapackage.json of somebody else stands there already (it is left as it is).
 */
export const writeDataPackage = async (
  file: string,
  format: ExportFormat,
  exported: ExportedFile,
): Promise<string | null> => {
  const path = join(dirname(file), 'datapackage.json');
  const others = await readOthers(path, basename(file));
  if (others === null) return null;
  const resources = [...others, describeResource(file, format, exported)].sort((a, b) => (a.path < b.path ? -1 : 1));
  await writeOutput(path, (output) => output.write(showPackage(resources)));
  return path;
};
