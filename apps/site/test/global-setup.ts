// One store, one site and one browser for all tests of this package.
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSampleSite, type SampleSite } from './build-sample-site.ts';
import { startBrowserServer } from './open-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    sampleSite: SampleSite;
    browserAddress: string;
  }
}

export default async (project: TestProject): Promise<() => Promise<void>> => {
  const [built, browser] = await Promise.all([buildSampleSite(), startBrowserServer()]);
  project.provide('sampleSite', built);
  project.provide('browserAddress', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await rm(dirname(built.dir), { recursive: true, force: true });
  };
};
