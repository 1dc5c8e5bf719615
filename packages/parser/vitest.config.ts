import { defineProject } from 'vitest/config';

export default defineProject({
  test: { name: 'parser', isolate: false, testTimeout: 30_000, include: ['src/**/*.test.ts', 'test/**/*.test.ts'] },
});
