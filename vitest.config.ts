import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: ['packages/*', 'apps/*', 'apps/api/vitest.postgres.config.ts', 'bench', 'test'],
    reporters: ['default', './scripts/closing-line-reporter.mjs'],
    // On two cores, too: much of a test is waiting for a server, a browser or a program of its own.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
