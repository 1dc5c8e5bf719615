import { defineProject } from 'vitest/config';

export default defineProject({
  test: { name: 'schema', isolate: false, include: ['src/**/*.test.ts', 'test/**/*.test.ts'] },
});
