// A built site, read again: every published report keeps the contract, its CSV says what its JSON says, its page is there.
import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildReportCsv } from '@nianbao/api';
import type { ReportDocument } from '@nianbao/store';
import { describeError } from '../command-error.ts';
import { type Fault, fault, type Verified } from './fault.ts';
import { verifyDocument } from './verify-document.ts';

/** Where the site keeps its reports for programs. */
export const staticReports = join('api', 'v1', 'reports');

const verifyReport = async (folder: string, where: string): Promise<Fault[]> => {
  let document: ReportDocument;
  try {
    document = JSON.parse(await readFile(join(folder, where), 'utf8')) as ReportDocument;
  } catch (error) {
    return [fault(where, 'invalid', describeError(error))];
  }
  const faults = verifyDocument(document, where);
  const table = where.replace(/\.json$/, '.csv');
  const csv = await readFile(join(folder, table), 'utf8').catch(() => null);
  if (csv === null) faults.push(fault(table, 'missing', table));
  else if (faults.every(({ kind }) => kind !== 'invalid') && csv !== buildReportCsv(document))
    faults.push(fault(table, 'unequal', where));
  const page = join('agencies', document.agencyId, document.key, 'index.html');
  if (!existsSync(join(folder, page))) faults.push(fault(page, 'missing', page));
  return faults;
};

/** Verifies a folder that `nianbao site build` wrote. */
export const verifySite = async (folder: string): Promise<Verified> => {
  const faults: Fault[] = [];
  let reports = 0;
  // One folder for each agency, one file for each year in it.
  for await (const where of glob(join(staticReports, '*', '*.json'), { cwd: folder })) {
    if (where.split(/[/\\]/).at(-2) === 'page') continue;
    reports += 1;
    faults.push(...(await verifyReport(folder, where)));
  }
  faults.sort((one, other) => (one.where < other.where ? -1 : 1));
  return { reports, files: reports * 3, faults };
};
