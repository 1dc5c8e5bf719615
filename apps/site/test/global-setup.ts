// One store and one site for all tests of this package.
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSampleSite, type SampleSite } from './build-sample-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    sampleSite: SampleSite;
  }
}

export default async (project: TestProject): Promise<() => Promise<void>> => {
  const built = await buildSampleSite();
  project.provide('sampleSite', built);
  return () => rm(dirname(built.dir), { recursive: true, force: true });
};
