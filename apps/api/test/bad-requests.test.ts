// Requests that nobody can answer: never a failure of the server, always with what was found and what is wrong with it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findId, serveTestApp, type TestServer } from './serve-test-app.ts';

const name = '甲县财政局';
let live: TestServer;
let id: string;

beforeAll(async () => {
  live = await serveTestApp(
    [2023, 2024].map((year) => ({ name, year })),
    { uploads: { parserVersion: '0.1.0', checksVersion: '0.1.0' } },
  );
  id = await findId(live.store, name);
  await live.store.makeRelease({ date: '2026-03-31' });
});
afterAll(() => live.stop());

interface Problem {
  readonly type: string;
  readonly detail: string;
  readonly errors?: readonly {
    readonly in: string;
    readonly path: string;
    readonly found: string | null;
    readonly message: { readonly zh: string; readonly en: string };
  }[];
}

const readProblem = async (answer: Response): Promise<Problem> => (await answer.json()) as Problem;

const encode = (cursor: unknown): string => Buffer.from(JSON.stringify(cursor)).toString('base64url');

test('no number and no text, however strange, makes the store unavailable', async () => {
  const farthest = '9007199254740991';
  const beyond = '2147483648';
  const cases: readonly (readonly [string, number])[] = [
    ['/v1/reports?page=2147483647', 404],
    [`/v1/reports?page=${farthest}`, 400],
    [`/v1/agencies?page=${farthest}`, 400],
    [`/v1/rules?page=${farthest}`, 400],
    [`/v1/reports/page/${farthest}.json`, 400],
    [`/v1/agencies/page/${farthest}`, 400],
    [`/v1/agencies/${id}/reports?page=${farthest}`, 400],
    ...['', '.csv', '/cells', '/findings', '/source'].map(
      (part) => [`/v1/reports/${id}/2024${part}?version=${beyond}`, 404] as const,
    ),
    [`/v1/corrections?after=${beyond}`, 200],
    ['/v1/stats?release=%00', 404],
    [`/v1/compare?agencies=${id}&release=%00`, 404],
    ['/v1/stats/level?groups=county,%00', 200],
    ...['', 'name', '-name'].map((order) => {
      const place = order === '' ? ['\0'] : ['\0', '\0'];
      return [`/v1/agencies?sort=${order}&cursor=${encode([order, place, 2, 10])}`.replace('sort=&', ''), 400] as const;
    }),
    ...[1.5, 1e20, 2 ** 53].map(
      (year) => [`/v1/reports?sort=year&cursor=${encode(['year', [year, 'a', '2024'], 2, 10])}`, 400] as const,
    ),
  ];
  for (const [address, status] of cases) expect([address, (await live.get(address)).status]).toEqual([address, status]);
  expect(live.errors).toEqual([]);
});

test('what the store refuses is the fault of the request, not of the store', async () => {
  const store = {
    ...live.store,
    listReports: () => live.store.listReports({ page: 0, pageSize: 1 }),
  };
  const { createApp } = await import('../src/index.ts');
  const errors: unknown[] = [];
  const app = createApp({
    store,
    parse: () => Promise.reject(new Error('unused')),
    check: () => [],
    onError: (error) => errors.push(error),
  });
  const answer = await app.request('/v1/reports?page=7');
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([400, null]);
  const problem = await readProblem(answer);
  expect(problem).toMatchObject({
    type: 'urn:nianbao:problem:request-invalid',
    errors: [{ in: 'query', path: 'page', found: '7' }],
  });
  expect(errors).toEqual([]);
});

test('a whole number is written in decimal digits', async () => {
  for (const given of ['0x7E8', '2.024e3', ' 2024', '2024.0', '02024', '+2024', '', 'NaN', 'twenty']) {
    const answer = await live.get(`/v1/reports?year=${encodeURIComponent(given)}`);
    expect([given, answer.status]).toEqual([given, 400]);
    expect((await readProblem(answer)).errors).toEqual([
      {
        in: 'query',
        path: 'year',
        found: given,
        message: expect.objectContaining({ zh: expect.stringMatching(/整数/) }),
      },
    ]);
  }
  expect((await live.get('/v1/reports?year=2024')).status).toBe(200);
});

test('a parameter that is given twice is told as such', async () => {
  for (const [query, path, found] of [
    ['year=2024&year=2023', 'year', '2024, 2023'],
    ['sort=year&sort=errors', 'sort', 'year, errors'],
    ['edition=2019&edition=2021', 'edition', '2019, 2021'],
  ]) {
    const { errors } = await readProblem(await live.get(`/v1/reports?${query}`));
    expect(errors).toEqual([
      {
        in: 'query',
        path,
        found,
        message: { zh: expect.stringContaining('不止一次'), en: expect.stringContaining('once') },
      },
    ]);
  }
});

test('a cursor and a search that lead nowhere are named in the list of errors, too', async () => {
  const cursor = await readProblem(await live.get('/v1/reports?cursor=x'));
  expect(cursor.errors).toMatchObject([{ in: 'query', path: 'cursor', found: 'x' }]);
  const query = await readProblem(await live.get('/v1/search?q=%E3%80%82'));
  expect(query).toMatchObject({
    type: 'urn:nianbao:problem:query-empty',
    errors: [{ in: 'query', path: 'q', found: '。' }],
  });
});

test('of a body in JSON it is told what stood there, not what stood in the address', async () => {
  const { secret } = await live.store.createToken(
    { name: '甲', scopes: ['findings:explain'], agencies: null, uploadsPerDay: null, expiresAt: null },
    new Date(),
  );
  const put = (body: string, type: string | null = 'application/json') =>
    live.get(`/v1/reports/${id}/2024/findings/x/explanation`, {
      method: 'PUT',
      body: new TextEncoder().encode(body),
      headers: { Authorization: `Bearer ${secret}`, ...(type === null ? {} : { 'Content-Type': type }) },
    });
  for (const [body, path, found] of [
    ['[]', 'body', '[]'],
    ['null', 'body', 'null'],
    ['{"text":"x","year":"1"}', 'year', '1'],
    ['{"text":7}', 'text', '7'],
    ['{}', 'text', null],
    ['{', 'body', null],
  ] as const) {
    const answer = await put(body);
    expect([body, answer.status]).toEqual([body, 400]);
    const { errors, detail } = await readProblem(answer);
    expect([body, errors]).toMatchObject([body, [{ in: 'json', path, found }]]);
    expect(detail).toContain(`: ${path}.`);
  }
  for (const type of ['text/plain', null]) {
    const answer = await put('{"text":"x"}', type);
    expect([type, answer.status]).toEqual([type, 415]);
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  }
  expect(live.errors).toEqual([]);
});

test('what chooses nothing is refused, not ignored', async () => {
  const cases: readonly (readonly [string, string])[] = [
    ['/v1/stats/level?within=320000', 'within'],
    ['/v1/stats/region?within=320000&groups=321300', 'within'],
    ['/v1/stats?years=2024-2021', 'years'],
    ['/v1/stats?years=2021,2024-2023', 'years'],
    ['/v1/agencies?q=%00', 'q'],
    ['/v1/agencies?q=%20%E3%80%80', 'q'],
    ['/v1/schema?year=2024', 'year'],
    ['/v1/rules/applications-balance?year=2024', 'year'],
    [`/v1/agencies/${id}?year=2024`, 'year'],
    ['/openapi.json?year=2024', 'year'],
  ];
  for (const [address, path] of cases) {
    const answer = await live.get(address);
    expect([address, answer.status]).toEqual([address, 400]);
    expect([address, (await readProblem(answer)).errors]).toMatchObject([address, [{ in: 'query', path }]]);
  }
  for (const address of [
    '/v1/stats/region?within=320000',
    '/v1/stats?years=2021-2021,2024',
    '/v1/schema',
    '/openapi.json',
  ])
    expect([address, (await live.get(address)).status]).toEqual([address, 200]);
});

test('an export has one form', async () => {
  for (const address of ['/v1/export.ndjson.json', '/v1/export.csv.json', '/v1/export.parquet.json'])
    expect([address, (await live.get(address)).status]).toEqual([address, 404]);
});

test('a cursor belongs to its list: its order, its filters, its agency', async () => {
  const region = { code: '321302', name: '宿城区', path: ['江苏省', '宿迁市'] };
  const several = await serveTestApp(
    ['乙县教育局', '丙县民政局'].flatMap((agency) =>
      [2022, 2023, 2024].map((year) => ({ name: agency, year, agency: { region, level: 'county' as const } })),
    ),
  );
  const [first, second] = [await findId(several.store, '乙县教育局'), await findId(several.store, '丙县民政局')];
  const readPart = async (address: string) => {
    const answer = await several.get(address);
    return [answer.status, ((await answer.json()) as { total?: number; next?: string }).total] as const;
  };
  const follow = async (address: string, other: string) => {
    const { next } = (await (await several.get(address)).json()) as { next: string };
    const cursor = new URLSearchParams(next).get('cursor')!;
    const separator = (base: string) => (base.includes('?') ? '&' : '?');
    return Promise.all([address, other].map((base) => readPart(`${base}${separator(base)}cursor=${cursor}`)));
  };
  const filters = 'region=32&level=county&severity=info&rule=contact-missing';
  const cases: readonly (readonly [string, string, number])[] = [
    ['/v1/reports?year=2024&pageSize=1', '/v1/reports?year=2023&pageSize=1', 2],
    ['/v1/reports?year=2024&pageSize=1', '/v1/reports?pageSize=1', 2],
    [`/v1/reports?pageSize=1&${filters}&year=2024`, `/v1/reports?pageSize=1&${filters}&year=2023`, 2],
    [`/v1/agencies/${first}/reports?pageSize=1`, `/v1/agencies/${second}/reports?pageSize=1`, 3],
  ];
  for (const [address, other, total] of cases)
    expect([address, await follow(address, other)]).toEqual([
      address,
      [
        [200, total],
        [400, undefined],
      ],
    ]);
  // How much of it, and what of each entry, is another matter.
  const [same, shown] = await follow('/v1/reports?year=2024&pageSize=1', '/v1/reports?pageSize=5&year=2024&fields=key');
  expect([same, shown]).toEqual([
    [200, 2],
    [200, 2],
  ]);
  await several.stop();
});
