import { defineProject } from 'vitest/config';

export default defineProject({
  test: {
    name: 'api',
    isolate: false,
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
