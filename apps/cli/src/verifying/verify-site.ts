// A built site, read again: every file that it needs is there and whole, every published report keeps the contract, and
// what says it once more says the same.
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { readSiteStates, type SiteState, siteStateFolder } from '@nianbao/site';
import type { ReportDocument } from '@nianbao/store';
import { describeError } from '../command-error.ts';
import { openEarlier } from './earlier-in-site.ts';
import { type Fault, fault, type Verified } from './fault.ts';
import { listAgencyNeeds, listLanguages, listReportNeeds, listStatedNeeds, listTwins } from './list-site-needs.ts';
import { verifyPackage } from './verify-package.ts';
import { verifySiteFile } from './verify-site-file.ts';
import { verifySiteReport } from './verify-site-report.ts';

const downloads = join('download', 'files');

const listFiles = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.startsWith(`${siteStateFolder}/`))
    .sort();
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const readStates = async (folder: string, faults: Fault[]): Promise<readonly SiteState[]> => {
  try {
    const states = await readSiteStates(folder);
    if (states.length === 0 && existsSync(join(folder, siteStateFolder)))
      faults.push(fault(siteStateFolder, 'missing', `${siteStateFolder}/site.json`));
    return states;
  } catch (error) {
    faults.push(fault(siteStateFolder, 'invalid', describeError(error)));
    return [];
  }
};

/** Verifies a folder that `nianbao site build` wrote. */
export const verifySite = async (folder: string): Promise<Verified> => {
  const faults: Fault[] = [];
  const states = await readStates(folder, faults);
  const paths = await listFiles(folder);
  const languages = listLanguages([...paths, ...states.flatMap(({ files }) => files)]);
  const needs = new Set([...listStatedNeeds(states, languages), ...listTwins(paths, languages)]);
  const need = (more: readonly string[]): void => {
    for (const path of more) needs.add(path);
  };
  let reports = 0;
  const findEarlier = openEarlier(folder, paths);
  for (const where of paths) {
    // Its own description says more of an export than its files do.
    if (where.startsWith(`${downloads}/`)) continue;
    const { faults: found, json } = await verifySiteFile(folder, where);
    faults.push(...found);
    const [, agency] = /^api\/v1\/agencies\/([^/]+)\.json$/.exec(where) ?? [];
    const [, owner, key] = /^api\/v1\/reports\/([^/]+)\/([^/]+)\.json$/.exec(where) ?? [];
    if (agency && isObject(json) && Array.isArray(json.keys))
      need((json.keys as string[]).flatMap((one) => listReportNeeds(agency, one, languages)));
    if (!owner || !key || owner === 'page') continue;
    reports += 1;
    need([...listAgencyNeeds(owner, languages), ...listReportNeeds(owner, key, languages)]);
    if (isObject(json) && isObject(json.result) && isObject(json.version))
      faults.push(
        ...(await verifySiteReport(folder, where, json as unknown as ReportDocument, await findEarlier(owner, key))),
      );
    else if (found.length === 0) faults.push(fault(where, 'invalid', 'result, version'));
  }
  const there = new Set(paths);
  for (const path of needs) if (!there.has(path)) faults.push(fault(path, 'missing', path));
  if (existsSync(join(folder, downloads, 'datapackage.json')))
    faults.push(
      ...(await verifyPackage(join(folder, downloads))).faults.map((one) => ({
        ...one,
        where: `${downloads}/${one.where}`,
      })),
    );
  faults.sort((one, other) => (one.where < other.where ? -1 : 1));
  return { reports, files: paths.length, faults };
};
