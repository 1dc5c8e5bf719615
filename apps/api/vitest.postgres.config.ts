// The API's whole suite once more, over a real PostgreSQL.
import { defineProject } from 'vitest/config';

export default defineProject({
  test: {
    name: 'api on PostgreSQL',
    isolate: false,
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/provide-postgres.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
