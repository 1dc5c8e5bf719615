import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const rooms = join(import.meta.dirname, '..', '..');

test.each([
  'schema/scripts/generate.ts',
  'checks/scripts/generate.ts',
  'parser/scripts/generate-hant-table.ts',
  'parser/scripts/generate-divisions.ts',
])('what %s generates is what is committed', (script) => {
  expect(() => execFileSync(process.execPath, [join(rooms, script), '--check'], { stdio: 'pipe' })).not.toThrow();
});
