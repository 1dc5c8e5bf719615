// What a build changes in the folder of the site.
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildPlan } from './plan-build.ts';
import { readPlan } from './plan-build.ts';
import { stateFolder } from './site-state.ts';
import { unitOf } from './unit-of.ts';

/**
 * The change, as paths within the site. `replace`: files and folders to be put in place. `remove`: those to go.
 * `files`: all files about no single agency that there are afterwards.
 */
export interface SiteChange {
  readonly replace: readonly string[];
  readonly remove: readonly string[];
  readonly files: readonly string[];
}

/** The address of a file. Example: "en/rules/index.html" → "/en/rules/" */
const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

const listFiles = async (dir: string, folder: string): Promise<string[]> => {
  const entries = await readdir(join(dir, folder), { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry): Promise<string[]> => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const isFolder = entry.isDirectory();
      if (path === stateFolder || unitOf(isFolder ? `/${path}/` : addressOf(path)) !== null) return [];
      return isFolder ? listFiles(dir, path) : [path];
    }),
  );
  return found.flat();
};

// Everything about one agency, in every language, and what the API says of it.
const ownPaths = (id: string): readonly string[] => [
  ...['', 'en/', 'hant/'].map((language) => `${language}agencies/${id}`),
  `api/v1/agencies/${id}`,
  `api/v1/agencies/${id}.json`,
  `api/v1/reports/${id}`,
];

/** Lists what a build in `staging` changes. */
export const listChange = async (staging: string, plan: BuildPlan): Promise<SiteChange> => {
  const made = await listFiles(staging, '');
  const isMade = readPlan(plan);
  const stay = plan.oldFiles.filter((file) => !isMade(addressOf(file)));
  const files = [...new Set([...made, ...stay])].sort();
  if (!plan.partial) return { replace: [], remove: [], files };
  const still = new Set(files);
  const own = plan.made.flatMap(ownPaths);
  const there = new Set(own.filter((path) => existsSync(join(staging, path))));
  return {
    replace: [...there, ...made],
    remove: [
      ...own.filter((path) => !there.has(path)),
      ...plan.gone.flatMap(ownPaths),
      ...plan.oldFiles.filter((file) => !still.has(file)),
    ],
    files,
  };
};
