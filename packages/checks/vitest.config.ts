import { defineProject } from 'vitest/config';

export default defineProject({
  test: { name: 'checks', isolate: false, include: ['src/**/*.test.ts', 'test/**/*.test.ts'] },
});
