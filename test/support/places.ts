import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { AnnualReport } from '../../packages/schema/src/index.ts';

/** The repository's root. */
export const root = join(import.meta.dirname, '..', '..');

/** The folder of the published texts, beside the repository; absent on most machines. */
export const seedsDir = join(root, '..', 'shared', 'seeds');

/** Why a test is skipped; null when the published texts are there. */
export const missingSeeds = existsSync(seedsDir)
  ? null
  : `${seedsDir} is not here: the published texts are not part of the repository`;

/** What one published report holds, worked out by hand from its text. `null`: no figure stands there. */
export interface Expected {
  readonly seed: string;
  readonly example: string;
  readonly agency: string | null;
  readonly year: number;
  readonly edition: '2019' | '2021';
  readonly script: 'hans' | 'hant';
  readonly title: string | null;
  readonly publication: Partial<AnnualReport['publication']>;
  readonly contact: AnnualReport['contact'];
  readonly statedNone: boolean;
  readonly figures: Readonly<Record<string, number | null>>;
}

const expectedDir = join(root, 'test', 'expected');

/** The five hand-worked expectations, in the order of the seeds. */
export const expectations: readonly Expected[] = readdirSync(expectedDir)
  .sort()
  .map((name) => JSON.parse(readFileSync(join(expectedDir, name), 'utf8')) as Expected);

/** A folder of its own for one test, gone when the test is. */
export const makeFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'nianbao-e2e-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
};
