import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: ['packages/*', 'apps/*', 'apps/api/vitest.postgres.config.ts', 'bench', 'test'],
    reporters: ['default', './scripts/closing-line-reporter.mjs'],
  },
});
