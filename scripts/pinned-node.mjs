// Where the pinned Node lives. Plain JavaScript for any Node >= 20: it runs before anything is installed.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
export const stateDir = join(root, 'node_modules', '.nianbao');
export const statePath = join(stateDir, 'setup.json');

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** @type {string} exact version, e.g. "24.21.0" */
export const nodeVersion = manifest.config.node;

/** @type {string} exact version, e.g. "12.21.0" */
export const pnpmVersion = manifest.packageManager.split('@')[1].split('+')[0];

const fits = (version) => {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  const [wantMajor, wantMinor] = nodeVersion.split('.').map(Number);
  return major === wantMajor && minor >= wantMinor;
};

/**
 * The path of a Node binary of the pinned version, or null when set-up has not brought one yet.
 * Order: the running Node if it fits; the platform package of the lockfile; the one that set-up recorded.
 * @returns {string | null}
 */
export const findPinnedNode = () => {
  if (fits(process.versions.node)) return process.execPath;
  const os = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${os}-${process.arch}`;
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  const packaged = join(root, 'node_modules', name, 'bin', binary);
  if (existsSync(packaged)) return packaged;
  const recorded = readState()?.node;
  return recorded && existsSync(recorded) ? recorded : null;
};

/**
 * What the last successful set-up recorded, or null.
 * @returns {{ fingerprint: string, node: string } | null}
 */
export const readState = () => {
  try {
    return JSON.parse(readFileSync(statePath, 'utf8'));
  } catch {
    return null;
  }
};
