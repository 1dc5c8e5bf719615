// Generates the table in docs/configuration.md from the schema of the environment. `--check` compares instead.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildEnvironmentTable } from '../src/environment/build-table.ts';

const path = join(import.meta.dirname, '../../../docs/configuration.md');
const begin = '<!-- table: made by apps/cli/scripts/generate.ts; do not edit -->';
const end = '<!-- end of table -->';

// The formatter of the repository sets the columns of tables; what they say is what counts.
const loosen = (text: string): string => text.replaceAll(/ {2,}/g, ' ').replaceAll(/-{3,}/g, '---');

const text = readFileSync(path, 'utf8');
const [before, rest] = text.split(begin) as [string, string];
const after = rest.slice(rest.indexOf(end));
const wanted = `${before}${begin}\n\n${buildEnvironmentTable()}\n\n${after}`;

if (loosen(text) === loosen(wanted)) process.exit();
if (!process.argv.includes('--check')) writeFileSync(path, wanted);
else {
  process.stderr.write('docs/configuration.md is not what the schema gives: run `pnpm generate`\n');
  process.exitCode = 1;
}
