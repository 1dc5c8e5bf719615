// The files of one report in a built site, read again: the report keeps the contract, and the others say the same.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { buildReportCsv } from '@nianbao/api';
import type { ParseResult } from '@nianbao/schema';
import type { ReportDocument, VersionSummary } from '@nianbao/store';
import { type Fault, fault } from './fault.ts';
import { verifyDocument } from './verify-document.ts';

/** The files that a report has beside its own, by what follows its address. */
export const reportFiles = ['.csv', '/cells.json', '/findings.json', '/versions.json'] as const;

type JsonFile = Record<string, unknown> & { readonly versions?: readonly VersionSummary[] };

// What is not there or is no JSON is told of by whoever looks at every file.
const readJson = async (path: string): Promise<JsonFile | null> => {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as JsonFile | null;
  } catch {
    return null;
  }
};

const isNamed = ({ agencyId, key }: Record<string, unknown>, document: ReportDocument): boolean =>
  agencyId === document.agencyId && key === document.key;

const saysTheSame: Readonly<Record<string, (file: JsonFile, document: ReportDocument) => boolean>> = {
  '/cells.json': (file, { result, version }) =>
    file.version === version.version && isDeepStrictEqual(file.cells, result.cells),
  '/findings.json': (file, { findings, version }) =>
    file.version === version.version && isDeepStrictEqual(file.findings, findings),
  '/versions.json': ({ versions }, { version }) =>
    Array.isArray(versions) && versions.some((one) => isDeepStrictEqual(one, version)),
};

/** Everything that is wrong with a report, and with the files that say it once more. `where`: its path in the site. */
export const verifySiteReport = async (
  folder: string,
  where: string,
  document: ReportDocument,
  earlier: readonly ParseResult[] | null,
): Promise<Fault[]> => {
  const address = where.replace(/\.json$/, '');
  if (!address.endsWith(`/${document.agencyId}/${document.key}`))
    return [fault(where, 'unequal', `${document.agencyId}/${document.key}`)];
  const faults = verifyDocument(document, where, earlier);
  if (faults.some(({ kind }) => kind === 'invalid')) return faults;
  const csv = await readFile(join(folder, `${address}.csv`), 'utf8').catch(() => null);
  if (csv !== null && csv !== buildReportCsv(document)) faults.push(fault(`${address}.csv`, 'unequal', where));
  for (const [name, agrees] of Object.entries(saysTheSame)) {
    const file = await readJson(join(folder, address + name));
    if (file && !(isNamed(file, document) && agrees(file, document)))
      faults.push(fault(address + name, 'unequal', where));
  }
  return faults;
};
