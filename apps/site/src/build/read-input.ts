import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroChildInput } from './run-astro-child.ts';

type Input = Pick<
  AstroChildInput,
  'rules' | 'benchmarks' | 'about' | 'downloads' | 'origin' | 'traditional' | 'pictures'
>;

/** What decides the bytes of a site besides program and store: what came with the build. */
export const readInput = async (input: Input): Promise<readonly unknown[]> => {
  const { rules, benchmarks, about, downloads, origin, traditional, pictures } = input;
  const described = downloads && (await readFile(join(downloads, 'datapackage.json'), 'utf8'));
  return [rules, benchmarks, about, described, origin, traditional, pictures !== null];
};
