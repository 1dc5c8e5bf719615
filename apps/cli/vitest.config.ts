import { defineProject } from 'vitest/config';

export default defineProject({
  test: {
    name: 'cli',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // The tests run the bundled command.
    globalSetup: ['../../test/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
