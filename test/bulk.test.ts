// Documents by the line: what Spark, Ray, GNU parallel or plain xargs drive.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it, onTestFinished } from 'vitest';
import type { Finding, ParseResult } from '../packages/schema/src/index.ts';
import { makeFolder, root } from './support/places.ts';
import { launcher, readLines, runCli, runProgram } from './support/run-cli.ts';

type Line = Partial<ParseResult> & { readonly id?: unknown; readonly line?: number; readonly findings?: Finding[] };

const official = join('examples', 'suqian-2024.html');
const bytes = readFileSync(join(root, official));
const documents = [
  JSON.stringify({ id: 'a', path: official }),
  JSON.stringify({ id: { key: [2] }, content: bytes.toString('base64'), url: 'https://example.org/2024.html' }),
  '{"id": "broken", ',
  JSON.stringify({ id: 'c', text: bytes.toString('utf8'), path: 'somewhere/else.html', more: 'ignored' }),
  '',
  JSON.stringify({ id: 'd' }),
  JSON.stringify({ id: 'e', content: '*' }),
  JSON.stringify({ id: 'f', path: 'no-such-file' }),
  JSON.stringify({ text: 'no report at all' }),
  JSON.stringify([1]),
].join('\n');

it('parse: answers a line before the next one has come', async () => {
  const child = spawn(process.execPath, [launcher, 'parse', '-', '--input-format', 'ndjson', '--jobs', '1'], {
    cwd: root,
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  for (const id of ['a', 'b']) {
    child.stdin.write(`${JSON.stringify({ id, path: official })}\n`);
    expect(JSON.parse((await answers.next()).value ?? '')).toMatchObject({ id, status: 'ok' });
  }
  child.stdin.end();
  expect((await once(child, 'close'))[0]).toBe(0);
});

it('parse: a line out for every line in, in order, with its id; a bad one is told and the rest goes on', async () => {
  const runs = await Promise.all(
    ['1', '3'].map((jobs) => runCli(['parse', '-', '--input-format', 'ndjson', '--jobs', jobs], { input: documents })),
  );
  const [{ code, stdout, stderr }] = runs as [(typeof runs)[0]];
  expect(runs[1]).toEqual(runs[0]);
  expect(code).toBe(1);
  const lines = readLines<Line>(stdout);
  expect(lines.map(({ id, line, status }) => [id, line, status])).toEqual([
    ['a', undefined, 'ok'],
    [{ key: [2] }, undefined, 'ok'],
    [undefined, 3, 'failed'],
    ['c', undefined, 'ok'],
    ['d', 6, 'failed'],
    ['e', 7, 'failed'],
    ['f', 8, 'failed'],
    [undefined, undefined, 'failed'],
    [undefined, 10, 'failed'],
  ]);
  expect(stderr.split('\n').filter((line) => line.startsWith('✗'))).toHaveLength(6);
  expect(lines.map(({ source }) => source?.url ?? source?.path)).toEqual([
    official,
    'https://example.org/2024.html',
    undefined,
    'somewhere/else.html',
    undefined,
    undefined,
    undefined,
    'line 9',
    undefined,
  ]);
  const alone = JSON.parse((await runCli(['parse', official])).stdout) as ParseResult;
  for (const { id: _, source, ...result } of [lines[0]!, lines[1]!, lines[3]!]) {
    const { source: expected, ...rest } = alone;
    expect(result).toEqual(rest);
    expect(source).toMatchObject({ sha256: expected.sha256, bytes: expected.bytes, format: 'html' });
  }
});

it('an id comes back as it was written, whatever the number', async () => {
  const ids = ['1234567890123456789', '1.0', '-0', '{"n":[0.10000000000000000001,1e400]}', '"a"', 'null', '7'];
  const input = ids.map((id) => `{"id":${id},"text":"no report"}`).join('\n');
  const { stdout } = await runCli(['parse', '-', '--input-format', 'ndjson'], { input });
  const lines = stdout.trimEnd().split('\n');
  expect(lines.map((line) => /^\{"id":(.*?),"source":/.exec(line)?.[1])).toEqual(ids);
});

it('check: findings by the line; without the option a document of JSON lines is still one document', async () => {
  const two = documents.split('\n').slice(0, 2).join('\n');
  const checked = await runCli(['check', '-', '--input-format', 'ndjson', '--fail-on', 'never'], { input: two });
  const alone = await runCli(['check', official, '--format', 'ndjson', '--fail-on', 'never']);
  const [expected] = readLines<Line>(alone.stdout);
  expect([checked.code, checked.stderr]).toEqual([0, '']);
  const lines = readLines<Line>(checked.stdout);
  expect(lines.map(({ findings }) => findings)).toEqual([expected!.findings, expected!.findings]);
  expect(lines.map(({ id }) => id)).toEqual(['a', { key: [2] }]);
  const whole = await runCli(['parse', '-'], { input: two });
  expect(JSON.parse(whole.stdout)).toMatchObject({ source: { path: '-' }, report: null });
  const refused = await runCli(['check', '-', '--input-format', 'ndjson', '--together'], { input: two });
  expect([refused.code, refused.stdout]).toEqual([2, '']);
});

it('split among processes by the shell, the lines together are those of one process', async () => {
  const folder = await makeFolder();
  const many = Array.from({ length: 8 }, (_, id) => JSON.stringify({ id, path: official })).join('\n');
  await writeFile(join(folder, 'documents.ndjson'), `${many}\n`);
  const command = `split -n l/2 -d documents.ndjson part. && ls part.* | xargs -P 2 -I{} sh -c '"$NODE" "$NIANBAO" parse {} --input-format ndjson > {}.out' && cat part.*.out`;
  const env = { NODE: process.execPath, NIANBAO: launcher };
  // The inputs name the examples from the root.
  await runProgram('ln', ['-s', join(root, 'examples'), join(folder, 'examples')]);
  const { code, stdout, stderr } = await runProgram('bash', ['-c', command], { cwd: folder, env });
  expect([code, stderr]).toEqual([0, '']);
  const one = await runCli(['parse', join(folder, 'documents.ndjson'), '--input-format', 'ndjson']);
  expect(stdout).toBe(one.stdout);
  expect(readLines<Line>(stdout).map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

it('what one machine parsed another keeps without parsing again, as if it had ingested it', async () => {
  const folder = await makeFolder();
  const [parsed, direct] = ['parsed', 'direct'].map((name) => `sqlite:${join(folder, `${name}.sqlite`)}`);
  const printed = await runCli(['parse', 'examples', '--format', 'ndjson', '--with-source']);
  const lines = printed.stdout.trimEnd().split('\n');
  const first = JSON.parse(lines[0]!) as ParseResult;
  // One line of another source, one that breaks the contract, one that is no JSON.
  const wrong = JSON.stringify({ ...first, content: Buffer.from('something else').toString('base64') });
  const broken = JSON.stringify({ ...first, report: { ...first.report, year: 'MMXXIV' } });
  const input = [...lines, wrong, broken, '{'].join('\n');
  const [kept, ingested] = await Promise.all([
    runCli(['ingest', '--parsed', '-', '--db', parsed!, '--format', 'ndjson'], { input }),
    runCli(['ingest', 'examples', '--db', direct!, '--format', 'ndjson']),
  ]);
  expect([kept.code, ingested.code]).toEqual([1, 0]);
  expect(kept.stdout).toBe(ingested.stdout);
  expect(kept.stderr.split('\n').filter((line) => line.startsWith('✗'))).toHaveLength(3);
  expect(kept.stderr).toContain('未能读取 3;');
  expect(kept.stderr).toContain('0 not kept, 3 not read;');
  const [left, right] = await Promise.all([parsed!, direct!].map((db) => runCli(['export', '--db', db])));
  expect(readLines(left!.stdout)).toHaveLength(7);
  expect(left!.stdout === right!.stdout, 'the two stores hold the same').toBe(true);
});
