import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineProject } from 'vitest/config';

export default defineProject({
  test: {
    name: 'e2e',
    // Hundreds of short programs are started: what one has compiled the next need not.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'nianbao-compile-cache') },
    include: ['*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
