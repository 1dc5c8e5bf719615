import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lilconfig } from 'lilconfig';
import { findNear } from '../checking/find-near.ts';
import { CommandError, describeError } from '../command-error.ts';
import { wording } from '../wording.ts';
import type { Config } from './config-schema.ts';

/** A configuration and the file it stands in; no file: the defaults. */
export interface LoadedConfig {
  readonly config: Config;
  readonly path: string | null;
}

// Node strips the types of a .ts file itself.
const importFile = async (path: string): Promise<unknown> =>
  ((await import(pathToFileURL(path).href)) as { default?: unknown }).default;

const searchPlaces = ['json', 'js', 'mjs', 'ts', 'mts'].map((ending) => `nianbao.config.${ending}`);

const finder = lilconfig('nianbao', {
  searchPlaces,
  // Only the folder one stands in: a file further up would change the result unseen.
  stopDir: process.cwd(),
  loaders: { '.js': importFile, '.mjs': importFile, '.ts': importFile, '.mts': importFile },
});

/**
 * Loads `nianbao.config.{json,js,mjs,ts,mts}` of the current folder, or the file named. Rejects with a CommandError
 * that names the file and the key where it cannot be read or holds what it may not.
 */
export const loadConfig = async (path: string | undefined): Promise<LoadedConfig> => {
  const found = await (path === undefined ? finder.search() : finder.load(resolve(path))).catch((error: unknown) => {
    throw new CommandError(wording.configUnreadable(path ?? 'nianbao.config.*', describeError(error)));
  });
  if (!found) return { config: {}, path: null };
  const { configValidator } = await import('./config-schema.ts');
  const checked = configValidator.safeParse(found.config);
  if (checked.success) return { config: checked.data, path: found.filepath };
  const { describeIssue } = await import('./describe-issue.ts');
  const { where, what, unknown } = describeIssue(configValidator, found.config);
  const known = Object.keys(configValidator.shape);
  const [key] = unknown;
  if (key !== undefined && where === '')
    throw new CommandError(wording.configKeyUnknown(found.filepath, key, findNear(key, known), known));
  throw new CommandError(wording.configInvalid(found.filepath, where || '–', what));
};
