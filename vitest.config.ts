import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: ['packages/*', 'apps/*', 'bench', 'test'],
    reporters: ['default', './scripts/closing-line-reporter.mjs'],
  },
});
