// Two reports side by side: files, and versions in a store.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeReport } from './support/make-reports.ts';
import { makeFolder } from './support/places.ts';
import { runCli } from './support/run-cli.ts';

interface Side {
  readonly value: number | null;
  readonly state: string;
  readonly place: unknown;
}

interface Difference {
  readonly figures: readonly {
    readonly path: string;
    readonly label: { zh: string };
    readonly a: Side;
    readonly b: Side;
  }[];
  readonly fields: readonly unknown[];
  readonly prose: readonly {
    readonly path: string;
    readonly added: readonly string[];
    readonly removed: readonly string[];
  }[];
}

it('names every changed figure with both values and places, sums up the prose, and says by its exit code', async () => {
  const folder = await makeFolder();
  const [first, corrected] = ['first.html', 'corrected.html'].map((name) => join(folder, name)) as [string, string];
  await writeFile(first, makeReport('宿迁市'));
  // Three of the granted ones were partly granted; the fee statement is put another way.
  const html = makeReport('宿迁市', -3).replace('<td>3440</td>', '<td></td>');
  await writeFile(corrected, html.replace('</body>', '<p>补充说明一句。</p></body>'));

  const db = `sqlite:${join(folder, 'nianbao.sqlite')}`;
  await runCli(['ingest', first, '--db', db]);
  await runCli(['ingest', corrected, '--db', db]);
  const [files, versions, equal, unknown] = await Promise.all([
    runCli(['diff', first, corrected]),
    runCli(['diff', '321300-su-qian-shi/2024@1', '321300-su-qian-shi/2024', '--db', db]),
    runCli(['diff', first, first, '--format', 'pretty']),
    runCli(['diff', first, '321300-su-qian-shi/1999', '--db', db]),
  ]);
  expect([files.code, files.stderr]).toEqual([1, '']);
  const { figures, fields, prose } = JSON.parse(files.stdout) as Difference;
  expect(figures.map(({ path, a, b }) => [path, a.value, b.value, b.state])).toEqual([
    ['/applications/newReceived/naturalPerson', 3440, null, 'blank'],
    ['/applications/granted/naturalPerson', 1408, 1405, 'value'],
    ['/applications/granted/total', 1431, 1428, 'value'],
    ['/applications/partiallyGranted/naturalPerson', 462, 465, 'value'],
    ['/applications/partiallyGranted/total', 471, 474, 'value'],
  ]);
  expect(figures[1]).toMatchObject({
    label: { zh: '(一)予以公开 · 自然人' },
    a: { place: { table: 1 } },
    b: { place: { table: 1 } },
  });
  expect([fields, prose.flatMap(({ added }) => added), prose.flatMap(({ removed }) => removed)]).toEqual([
    [],
    ['补充说明一句。'],
    [],
  ]);
  const stored = JSON.parse(versions.stdout) as Difference;
  expect([versions.code, stored.figures, stored.prose]).toEqual([1, figures, prose]);
  expect([equal.code, equal.stdout]).toEqual([0, '没有不同。\nno difference.\n']);
  expect([unknown.code, unknown.stdout]).toEqual([2, '']);
  expect(unknown.stderr).toContain('321300-su-qian-shi/1999');
});
