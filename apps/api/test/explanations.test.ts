// Notes with which agencies explain findings: who may, where they show, what is refused.
import type { Finding } from '@nianbao/schema';
import type { NewToken } from '@nianbao/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findId, serveTestApp, type TestServer } from './serve-test-app.ts';

const name = '测试市财政局';
let live: TestServer;
let id: string;
let secret: string;
let finding: Finding;

const makeToken = async (change: Partial<NewToken> = {}): Promise<string> => {
  const token = {
    name: '财政局办公室',
    scopes: ['findings:explain'],
    agencies: null,
    uploadsPerDay: null,
    expiresAt: null,
  } as const;
  return (await live.store.createToken({ ...token, ...change }, new Date())).secret;
};

const readFindings = async (): Promise<Finding[]> => {
  const answer = await live.get(`/v1/reports/${id}/2024/findings.json`);
  return ((await answer.json()) as { findings: Finding[] }).findings;
};

const addressOf = (key: string, agency = id) =>
  `/v1/reports/${agency}/2024/findings/${encodeURIComponent(key)}/explanation`;

const send = (method: string, address: string, body?: unknown, token: string | null = secret) =>
  live.get(address, {
    method,
    headers: {
      'Content-Type': 'application/json',
      ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });

const readCode = async (answer: Response) => {
  const problem = (await answer.json()) as { type: string };
  return [answer.status, problem.type.split(':').at(-1)];
};

beforeAll(async () => {
  live = await serveTestApp([{ name, year: 2024, figures: { '/applications/newReceived/total': 7 } }], {
    uploads: { parserVersion: '1.2.3', checksVersion: '4.5.6' },
    limits: { bodyBytes: 4000 },
  });
  id = await findId(live.store, name);
  secret = await makeToken();
  finding = (await readFindings()).find(({ verdict, foldedUnder }) => verdict === 'fail' && !foldedUnder)!;
});
afterAll(() => live.stop());

test('a note stands with its finding everywhere, leaves the counts, and goes when it is removed', async () => {
  const report = `/v1/reports/${id}/2024`;
  const [listed] = ((await (await live.get('/v1/reports')).json()) as { items: { findings: object }[] }).items;
  const before = await (await live.get(report)).text();
  const note = { text: '合计误填,详询13912345678。', textEn: 'A slip.', by: '办公室 13912345678', on: '2025-02-03' };
  const explained = {
    text: '合计误填,详询1**********。',
    textEn: 'A slip.',
    by: '办公室 1**********',
    on: '2025-02-03',
  };
  const put = await send('PUT', addressOf(finding.key), note);
  expect([put.status, await put.json()]).toEqual([
    200,
    { outcome: 'explained', agencyId: id, key: '2024', finding: finding.key, explained },
  ]);
  expect((await readFindings()).find(({ key }) => key === finding.key)?.explained).toEqual(explained);
  const whole = (await (await live.get(report)).json()) as { findings: Finding[] };
  expect(whole.findings.find(({ key }) => key === finding.key)).toEqual({ ...finding, explained });
  expect(await (await live.get('/v1/export.ndjson')).text()).toContain('"explained":{"text":"合计误填');
  const rows = (await (await live.get(`${report}/findings.csv`)).text()).split('\r\n');
  expect(rows.find((row) => row.startsWith(`${finding.key},`))).toContain('合计误填');
  const lines = (await (await live.get(`${report}/findings.ndjson`)).text()).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(whole.findings);
  const [fewer] = ((await (await live.get('/v1/reports')).json()) as { items: { findings: object }[] }).items;
  expect(fewer!.findings).not.toEqual(listed!.findings);

  expect((await (await send('PUT', addressOf(finding.key), note)).json()) as object).toMatchObject({
    outcome: 'unchanged',
  });
  expect((await (await send('DELETE', addressOf(finding.key))).json()) as object).toMatchObject({ outcome: 'removed' });
  expect(await (await live.get(report)).text()).toBe(before);
  const again = await send('DELETE', addressOf(finding.key));
  expect([again.status, await again.json()]).toMatchObject([200, { outcome: 'not-explained', explained: null }]);
  const unnamed = (await (await send('PUT', addressOf(finding.key), { text: 'x' })).json()) as { explained: object };
  expect(unnamed.explained).toMatchObject({ by: '财政局办公室', on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) });
  await send('DELETE', addressOf(finding.key));
  const entries = await live.store.listAudit({ limit: 2 });
  expect(entries).toMatchObject([
    { action: 'explanation-removed', outcome: 'removed', agencyId: id, about: finding.key, client: '127.0.0.1' },
    { action: 'finding-explained', outcome: 'explained', agencyId: id, about: finding.key, tokenName: '财政局办公室' },
  ]);
});

test('who may not is told why, and nothing is written beside the finding', async () => {
  const note = { text: '误填' };
  const [reports, elsewhere] = [
    await makeToken({ scopes: ['reports:write'] }),
    await makeToken({ agencies: ['xx-b'] }),
  ];
  const tries: readonly [string | null, string, readonly [number, string]][] = [
    [null, addressOf(finding.key), [401, 'token-missing']],
    [reports, addressOf(finding.key), [403, 'token-insufficient']],
    [elsewhere, addressOf(finding.key), [403, 'token-insufficient']],
    [secret, addressOf('no-rule@2024'), [404, 'finding-unknown']],
    [secret, addressOf('a\0b'), [404, 'finding-unknown']],
    [secret, addressOf(finding.key, 'xx-nobody'), [404, 'report-unknown']],
  ];
  for (const [token, address, expected] of tries)
    expect(await readCode(await send('PUT', address, note, token))).toEqual(expected);
  expect((await live.store.listAudit({ limit: 1 }))[0]).toMatchObject({ outcome: 'agency-not-covered', agencyId: id });
  expect(await live.store.listExplanations()).toEqual([]);
});

test('a body that is no note is refused with the place of the mistake', async () => {
  for (const body of ['{', '[]', {}, { text: '' }, { text: 'x', on: '2025-02-30' }, { text: 'x', colour: 'red' }])
    expect([body, await readCode(await send('PUT', addressOf(finding.key), body))]).toEqual([
      body,
      [400, 'request-invalid'],
    ]);
  expect((await readCode(await send('PUT', addressOf(finding.key), { text: 'x'.repeat(5000) })))[0]).toBe(413);
  expect(live.errors).toEqual([]);
});
