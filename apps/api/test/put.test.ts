// Reports that agencies put themselves: who may, what is kept, what is said of what is not.
import { runChecks } from '@nianbao/checks';
import { type NewToken, openStore } from '@nianbao/store';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createApp } from '../src/index.ts';
import { parseForTest, serveTestApp, type TestServer } from './serve-test-app.ts';

const name = '测试市财政局';
const text = `${name} 2024\n`;
const versions = { parserVersion: '1.2.3', checksVersion: '4.5.6' };
let live: TestServer;
let id: string;
let secret: string;

const makeToken = async (change: Partial<NewToken> = {}, server = live): Promise<string> => {
  const token = {
    name: '甲',
    scopes: ['reports:write'],
    agencies: null,
    uploadsPerDay: null,
    expiresAt: null,
  } as const;
  return (await server.store.createToken({ ...token, ...change }, new Date())).secret;
};

beforeAll(async () => {
  live = await serveTestApp([{ name, year: 2023 }], { uploads: versions, limits: { bodyBytes: 10_000 } });
  id = 'xx-ce-shi-shi-cai-zheng-ju';
  expect(await live.store.findAgency(id)).not.toBeNull();
});
beforeEach(async () => {
  secret = await makeToken();
});
afterAll(() => live.stop());

const put = (address: string, body: BodyInit, token: string | null = secret, headers: Record<string, string> = {}) =>
  live.get(address, {
    method: 'PUT',
    body,
    headers: { ...(token === null ? {} : { Authorization: `Bearer ${token}` }), ...headers },
  });

const readCode = async (answer: Response) => {
  const problem = (await answer.json()) as { type: string };
  return [answer.status, problem.type.split(':').at(-1)];
};

const address = (key: string, agency = id) => `/v1/reports/${agency}/${key}`;

test('a report is kept as a version, once, and can be read where the answer says', async () => {
  const first = await put(address('2024'), text, secret, { 'X-Request-Id': 'upload-1' });
  expect(first.status).toBe(201);
  const receipt = (await first.json()) as Record<string, unknown>;
  expect(receipt).toMatchObject({ outcome: 'created', agencyId: id, key: '2024', version: 1, status: 'ok' });
  expect(first.headers.get('location')).toBe(`${address('2024')}.json`);
  const read = await live.get(first.headers.get('location')!);
  expect(first.headers.get('etag')).toBe(read.headers.get('etag'));
  expect(await read.json()).toMatchObject({ version: { parserVersion: '1.2.3', checksVersion: '4.5.6' } });
  expect(await (await live.get(`${address('2024')}/source`)).text()).toBe(text);

  const again = await put(address('2024'), text);
  expect([again.status, await again.json()]).toMatchObject([200, { outcome: 'unchanged', version: 1 }]);
  const changed = await put(address('2024'), `更正\n${text}`);
  expect([changed.status, await changed.json()]).toMatchObject([200, { outcome: 'new-version', version: 2 }]);
  expect(changed.headers.get('etag')).not.toBe(first.headers.get('etag'));

  const entries = await live.store.listAudit({ limit: 4 });
  expect(entries.map(({ outcome }) => outcome)).toEqual(['new-version', 'unchanged', 'created', 'done']);
  expect(entries[2]).toMatchObject({
    action: 'report-put',
    tokenId: secret.split('_')[1],
    tokenName: '甲',
    client: '127.0.0.1',
    requestId: 'upload-1',
    agencyId: id,
    key: '2024',
    version: 1,
    sha256: receipt.sha256,
    bytes: new TextEncoder().encode(text).byteLength,
  });
});

test('a report that changed since it was read is not written over', async () => {
  const place = address('2019');
  const write = (body: string, headers: Record<string, string>) => put(place, body, secret, headers);
  const body = `${name} 2019\n`;
  expect(await readCode(await write(body, { 'If-Match': '*' }))).toEqual([412, 'report-changed']);
  const first = await write(body, { 'If-None-Match': '*' });
  expect(first.status).toBe(201);
  const known = first.headers.get('etag')!;
  expect(await readCode(await write(`再报\n${body}`, { 'If-None-Match': '*' }))).toEqual([412, 'report-changed']);

  // What is there is what the sender says must not be there.
  for (const tag of [known, `W/${known}`, `"other", ${known}`]) {
    const refused = await write(`再报\n${body}`, { 'If-None-Match': tag });
    expect([tag, refused.status, refused.headers.get('etag')]).toEqual([tag, 412, known]);
  }
  expect((await write(`再报\n${body}`, { 'If-Match': known, 'If-None-Match': known })).status).toBe(412);
  expect((await write(body, { 'If-None-Match': '"other"' })).status).toBe(200);

  // As a reader gets it who takes it compressed.
  const packed = await live.get(`${place}.json`, { headers: { 'Accept-Encoding': 'gzip' } });
  await packed.arrayBuffer();
  const second = await write(`更正\n${body}`, { 'If-Match': `"other", ${packed.headers.get('etag')}` });
  expect([second.status, await second.json()]).toMatchObject([200, { outcome: 'new-version', version: 2 }]);

  const late = await write(`晚到\n${body}`, { 'If-Match': known });
  expect([late.status, late.headers.get('etag')]).toEqual([412, second.headers.get('etag')]);
  expect(await (await live.get(`${place}/source`)).text()).toBe(`更正\n${body}`);
  const weak = await write(`弱\n${body}`, { 'If-Match': `W/${second.headers.get('etag')}` });
  expect(weak.status).toBe(412);
  const [entry] = await live.store.listAudit({ limit: 1 });
  expect(entry).toMatchObject({ outcome: 'overtaken', agencyId: id, key: '2019', version: null });
});

test('an earlier file that is put again is the report again', async () => {
  const place = address('2017');
  const [right, wrong] = [`${name} 2017\n`, `误传\n${name} 2017\n`];
  const first = await put(place, right);
  await put(place, wrong);
  const back = await put(place, right);
  expect([back.status, await back.json()]).toMatchObject([200, { outcome: 'new-version', version: 3 }]);
  expect(back.headers.get('etag')).not.toBe(first.headers.get('etag'));
  const read = await live.get(`${place}.json`);
  expect(read.headers.get('etag')).toBe(back.headers.get('etag'));
  expect(await read.json()).toMatchObject({ version: { version: 3, current: true } });
  expect(await (await live.get(`${place}/source`)).text()).toBe(right);
  expect(await (await put(place, right)).json()).toMatchObject({ outcome: 'unchanged', version: 3 });
  const [entry] = await live.store.listAudit({ limit: 2 });
  expect(entry).toMatchObject({ outcome: 'unchanged', version: 3 });
});

test('of two who read the same, one is kept', async () => {
  const place = address('2018');
  const body = `${name} 2018\n`;
  const tag = (await put(place, body)).headers.get('etag')!;
  const both = await Promise.all(['甲', '乙'].map((who) => put(place, `${who}\n${body}`, secret, { 'If-Match': tag })));
  expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  expect(await live.store.listVersions(id, '2018')).toHaveLength(2);
});

test('the report of another agency or year is refused with what was found and expected', async () => {
  const before = await live.store.readTotals();
  const year = await put(address('2022'), text);
  expect(year.status).toBe(409);
  expect(await year.json()).toMatchObject({
    found: { agencyId: id, key: '2024' },
    expected: { agencyId: id, key: '2022' },
  });
  const agency = await put(address('2024'), '别的局 2024\n');
  expect(agency.status).toBe(409);
  const problem = (await agency.json()) as { found: { agencyId: string }; message: { zh: string; en: string } };
  expect(problem.found.agencyId).toBe('xx-bie-de-ju');
  for (const words of [problem.message.zh, problem.message.en]) expect(words).toContain('xx-bie-de-ju/2024');
  expect(await readCode(await put(address('2024'), 'nothing of the kind'))).toEqual([422, 'report-not-found-in-body']);
  expect(await live.store.readTotals()).toEqual(before);
});

test('without a valid token nothing is read nor kept', async () => {
  const expired = await makeToken({ expiresAt: new Date(Date.now() - 1000).toISOString() });
  const revoked = await makeToken();
  await live.store.revokeToken(revoked.split('_')[1]!, new Date());
  const cases: [string | null, string][] = [
    [null, 'token-missing'],
    ['nonsense', 'token-unknown'],
    [`${secret.slice(0, -2)}xx`, 'token-unknown'],
    [expired, 'token-ended'],
    [revoked, 'token-ended'],
  ];
  for (const [token, code] of cases) {
    const answer = await put(address('2021'), `${name} 2021\n`, token);
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer realm="nianbao"/);
    expect(await readCode(answer), code).toEqual([401, code]);
  }
  expect(await live.store.findReport(id, '2021')).toBeNull();
});

test('a token for certain agencies writes for those alone, also by an earlier id', async () => {
  const uscc = '113325000026455663';
  const own = await serveTestApp([{ name, year: 2023 }], { uploads: versions });
  const token = await makeToken({ agencies: [id] }, own);
  const send = (path: string, body: string) =>
    own.get(path, { method: 'PUT', body, headers: { Authorization: `Bearer ${token}` } });
  const refused = await send(address('2024', 'xx-bie-de-ju'), '别的局 2024\n');
  expect(refused.headers.get('www-authenticate')).toContain('insufficient_scope');
  expect(await readCode(refused)).toEqual([403, 'token-insufficient']);
  expect((await own.store.listAudit({ limit: 1 }))[0]).toMatchObject({ outcome: 'agency-not-covered', version: null });
  const { buildSubmission } = await import('./build-submission.ts');
  await own.store.ingest(buildSubmission({ name, year: 2022, uscc }));
  expect((await send(address('2024', uscc), text)).status).toBe(201);
  const byOldId = await send(address('2021'), `${name} 2021\n`);
  expect([byOldId.status, byOldId.headers.get('location')]).toEqual([201, `${address('2021', uscc)}.json`]);
  await own.stop();
});

test('the quota of a day ends with 429 and says when it is whole again', async () => {
  const token = await makeToken({ uploadsPerDay: 2 });
  const left: (string | null)[] = [];
  for (let n = 0; n < 2; n += 1) {
    const answer = await put(address('2024'), text, token);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('ratelimit-policy')).toBe('"uploads";q=2;w=86400');
    left.push(/r=(\d+)/.exec(answer.headers.get('ratelimit') ?? '')?.[1] ?? null);
  }
  expect(left).toEqual(['1', '0']);
  const over = await put(address('2024'), text, token);
  const wait = Number(over.headers.get('retry-after'));
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(86_400);
  expect(over.headers.get('ratelimit')).toBe(`"uploads";r=0;t=${wait}`);
  expect(await readCode(over)).toEqual([429, 'quota-used-up']);
  expect((await live.store.listAudit({ limit: 1 }))[0]).toMatchObject({ outcome: 'quota-used-up' });
});

test('what is too large, empty or has no year for an address is refused as such', async () => {
  expect(await readCode(await put(address('2024'), new Uint8Array(10_001)))).toEqual([413, 'body-too-large']);
  expect(await readCode(await put(address('2024'), ''))).toEqual([400, 'body-empty']);
  expect(await readCode(await put(address('unknown-12345678'), text))).toEqual([400, 'request-invalid']);
});

test('a server that only reads says so', async () => {
  const closed = await serveTestApp([{ name, year: 2023 }]);
  const answer = await closed.get(address('2024'), { method: 'PUT', body: text });
  expect(await readCode(answer)).toEqual([403, 'uploads-off']);
  await closed.stop();
});

test('while the storage of sources is away nothing is kept, and the log says why', async () => {
  // A port on which no request is ever sent.
  const bucket = {
    endpoint: 'http://127.0.0.1:9',
    bucket: 'sources',
    prefix: '',
    region: 'us-east-1',
    accessKeyId: 'a',
    secretAccessKey: 'b',
    addressing: 'path',
  } as const;
  const store = await openStore('sqlite::memory:', { bucket });
  const away = await serveTestApp([], { store, uploads: versions });
  const token = await makeToken({}, { ...away, store });
  const answer = await away.get(address('2024'), {
    method: 'PUT',
    body: text,
    headers: { Authorization: `Bearer ${token}` },
  });
  expect([answer.headers.get('retry-after'), await readCode(answer)]).toEqual(['5', [503, 'source-unavailable']]);
  expect((await store.listAudit({ limit: 1 }))[0]).toMatchObject({ outcome: 'sources-unavailable', version: null });
  expect((await store.readTotals()).reports).toBe(0);
  expect((await away.get('/v1/reports.json')).status).toBe(200);
  await away.stop();
  await store.close();
});

const findingsOf = async (key: string, agency = id) => {
  const answer = await live.get(`${address(key, agency)}/findings.json`);
  const body = (await answer.json()) as {
    readonly waiting?: true;
    readonly findings: readonly { readonly rule: string; readonly needs?: readonly string[] }[];
    readonly passes: Readonly<Record<string, number>>;
  };
  return {
    ...body,
    tag: answer.headers.get('etag'),
    wants: body.findings.some(({ needs }) => needs?.includes('last-year')),
  };
};

test('a report is judged among the other years as soon as either is put', async () => {
  for (const years of [
    ['2031', '2032'],
    ['2036', '2035'],
  ] as const) {
    const [first, second] = years;
    const later = years.toSorted().at(-1)!;
    await put(address(first), `${name} ${first}\n`);
    const before = await findingsOf(first);
    expect([before.wants, before.waiting]).toEqual([true, undefined]);
    const receipt = (await (await put(address(second), `${name} ${second}\n`)).json()) as { findings: object };
    const after = await findingsOf(later);
    expect([after.wants, after.waiting]).toEqual([false, undefined]);
    expect(after.passes['carry-in-mismatch']).toBeGreaterThan(0);
    if (later === first) expect(after.tag).not.toBe(before.tag);
    const { items } = await live.store.listReports({ page: 1, pageSize: 1 }, { agencyId: id, year: Number(second) });
    expect(receipt.findings).toEqual(items[0]?.findings);
  }
});

test('until it is judged among them it says so; that the judging fails is no reason to refuse the report', async () => {
  const failing = { ...live.store, judgeWaiting: () => Promise.reject(new Error('out of order')) };
  const errors: unknown[] = [];
  const broken = createApp({
    store: failing,
    parse: parseForTest,
    check: runChecks,
    uploads: versions,
    onError: (error) => errors.push(error),
  });
  for (const year of ['2041', '2042']) {
    const init = { method: 'PUT', body: `${name} ${year}\n`, headers: { Authorization: `Bearer ${secret}` } };
    expect((await broken.request(address(year), init)).status).toBe(201);
  }
  expect(errors).toHaveLength(2);
  expect(await findingsOf('2042')).toMatchObject({ waiting: true, wants: true });
  expect(await (await live.get(`${address('2042')}.json`)).json()).toMatchObject({ version: { waiting: true } });
  // The next of this agency does it.
  await put(address('2043'), `${name} 2043\n`);
  expect(await findingsOf('2042')).toMatchObject({ wants: false });
});
