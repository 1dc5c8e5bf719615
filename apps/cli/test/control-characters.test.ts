// Names and notes come from outside: nothing in them moves the cursor or colours the screen of who reads about them.
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder, root } from '../../../test/support/places.ts';
import { runCli } from '../../../test/support/run-cli.ts';

const clears = '\u001b[2J';

it('control characters are shown, on whichever way they come', async () => {
  const folder = await makeFolder();
  const report = join(folder, `a${clears}.html`);
  const broken = join(folder, `b${clears}.html`);
  await cp(join(root, 'examples', 'suqian-2024.html'), report);
  await writeFile(broken, 'no report');
  const env = { NIANBAO_DB: `sqlite:${join(folder, 'store.db')}` };
  const notes = join(folder, 'notes.json');
  const agency = '321300-su-qian-shi';
  const checked = await runCli(['check', report, '--format', 'json', '--fail-on', 'never']);
  const { findings } = JSON.parse(checked.stdout) as { findings: { rule: string; key: string; verdict: string }[] };
  const { rule, key } = findings.find(({ verdict }) => verdict === 'fail')!;
  const at = key.split('@').slice(1, -1).join('@') || null;
  await writeFile(notes, JSON.stringify([{ rule, at, text: `x${clears}y` }]));
  const runs = [
    await runCli(['check', report, broken, '--explained', notes]),
    await runCli(['parse', report, broken, '--format', 'table']),
    await runCli(['ingest', report, broken], { env }),
    await runCli(['note', 'put', agency, '2024', key, '--text', `x${clears}y`, '--by', clears], { env }),
    await runCli(['note', 'list'], { env }),
    await runCli(['agency', 'show', `${agency}${clears}`], { env }),
  ];
  for (const { stdout, stderr } of runs) expect(stdout + stderr).not.toContain('\u001b');
  const [pretty, table, kept, , listed] = runs.map(({ stdout, stderr }) => stdout + stderr);
  for (const text of [pretty, table, kept]) expect(text).toContain('a␛[2J.html');
  for (const text of [pretty, listed]) expect(text).toContain('x␛[2Jy');
});
