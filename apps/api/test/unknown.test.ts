// What is not there: the answer says so, and says what is.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendRaw } from './send-raw.ts';
import { findId, serveTestApp, type TestServer } from './serve-test-app.ts';

const uscc = '113325000026455663';
const name = '测试市财政局';
let live: TestServer;
let earlierId: string;

beforeAll(async () => {
  live = await serveTestApp([{ name, year: 2023 }]);
  earlierId = await findId(live.store, name);
  const { buildSubmission } = await import('./build-submission.ts');
  await live.store.ingest(buildSubmission({ name, year: 2024, uscc }));
});
afterAll(() => live.stop());

interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly message: { readonly zh: string; readonly en: string };
  readonly exists?: readonly string[];
}

const readProblem = async (address: string, init?: RequestInit): Promise<Problem> => {
  const response = await live.get(address, init);
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  const problem = (await response.json()) as Problem;
  expect(problem.status).toBe(response.status);
  expect(problem.detail).toBe(`${problem.message.zh} ${problem.message.en}`);
  expect(problem.message.zh).toMatch(/[一-鿿]/);
  return problem;
};

test('a source that holds personal data is withheld; the report itself, masked, is not', async () => {
  const { buildSubmission } = await import('./build-submission.ts');
  const masked = [{ path: '/report/narrative/overview', kind: 'identity-number', count: 2 }];
  await live.store.ingest({ ...buildSubmission({ name: '测试市水务局', year: 2022 }), masked });
  const address = `/v1/reports/${await findId(live.store, '测试市水务局')}/2022`;
  const problem = await readProblem(`${address}/source`);
  expect(problem).toMatchObject({ status: 451, type: 'urn:nianbao:problem:source-withheld' });
  const report = await live.get(`${address}.json`);
  expect([report.status, await report.json()]).toMatchObject([200, { version: { masked: 2 } }]);
});

test('a source that holds personal data outside of what was read from it is withheld, also where it was kept unsearched', async () => {
  const { buildSubmission } = await import('./build-submission.ts');
  const { createHash } = await import('node:crypto');
  const keep = async (year: number, words: string): Promise<string> => {
    const built = buildSubmission({ name: '测试市气象局', year });
    // A made-up number, right by its check digit.
    const bytes = new TextEncoder().encode(`<p>${year}</p>${words}`);
    const source = { ...built.result.source, format: 'html' as const, encoding: 'utf-8', bytes: bytes.length };
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await live.store.ingest({ ...built, bytes, result: { ...built.result, source: { ...source, sha256 } } });
    return `/v1/reports/${await findId(live.store, '测试市气象局')}/${year}/source`;
  };
  const problem = await readProblem(await keep(2022, '<!-- 110101199003070097 -->'));
  expect(problem).toMatchObject({ status: 451, type: 'urn:nianbao:problem:source-withheld' });
  expect((await live.get(await keep(2023, '<!-- 110101199003070098 -->'))).status).toBe(200);
});

test('a source is withheld for every reading of it where one of them had something to hide', async () => {
  const { buildSubmission } = await import('./build-submission.ts');
  const built = buildSubmission({ name: '测试市司法局', year: 2022 });
  const masked = [{ path: '/report/narrative/overview', kind: 'mobile-number', count: 1 }];
  await live.store.ingest(built);
  const source = `/v1/reports/${await findId(live.store, '测试市司法局')}/2022/source`;
  expect((await live.get(source)).status).toBe(200);
  await live.store.ingest({ ...built, masked, parserVersion: '99.0.0' });
  const statuses = await Promise.all(['', '?version=1', '?version=2'].map((query) => live.get(`${source}${query}`)));
  expect(statuses.map(({ status }) => status)).toEqual([451, 451, 451]);
});

test('an unknown address lists the addresses there are', async () => {
  for (const address of ['/v1/nothing', '/nothing', '/v1/agencies/', '/v1']) {
    const problem = await readProblem(address);
    expect(problem).toMatchObject({ status: 404, type: 'urn:nianbao:problem:address-unknown' });
    expect(problem.detail).toContain(address);
    expect(problem.exists).toEqual(
      expect.arrayContaining(['/v1/agencies', '/v1/reports/{agencyId}/{year}.csv', '/v1/parse', '/health']),
    );
  }
});

test('an unknown agency, year, version, page and rule are told apart', async () => {
  const code = async (address: string) => (await readProblem(address)).type.split(':').at(-1);
  expect(await code('/v1/agencies/xx-nobody')).toBe('agency-unknown');
  expect(await code('/v1/agencies/xx-nobody/reports.json')).toBe('agency-unknown');
  expect(await code('/v1/reports/xx-nobody/2024/cells.json')).toBe('agency-unknown');
  expect(await code(`/v1/reports/${uscc}/1999.json`)).toBe('report-unknown');
  expect(await code(`/v1/reports/${uscc}/1999.csv`)).toBe('report-unknown');
  expect(await code(`/v1/reports/${uscc}/2024?version=9`)).toBe('version-unknown');
  expect(await code('/v1/agencies/page/2.json')).toBe('page-unknown');
  expect(await code('/v1/reports?page=2')).toBe('page-unknown');
  expect(await code('/v1/rules/no-such-rule.json')).toBe('rule-unknown');
});

test('an unknown year of a known agency names the years it has', async () => {
  const { exists } = await readProblem(`/v1/reports/${uscc}/1999.json`);
  expect(exists).toEqual([
    `/v1/agencies/${uscc}.json`,
    `/v1/reports/${uscc}/2024.json`,
    `/v1/reports/${uscc}/2023.json`,
  ]);
  for (const address of exists ?? []) expect((await live.get(address)).status).toBe(200);
});

test('an earlier id leads to the present one, with suffix and query kept', async () => {
  expect(earlierId).not.toBe(uscc);
  const moves: readonly [string, string][] = [
    [`/v1/agencies/${earlierId}`, `/v1/agencies/${uscc}`],
    [`/v1/agencies/${earlierId}.json`, `/v1/agencies/${uscc}.json`],
    [`/v1/agencies/${earlierId}/reports.json`, `/v1/agencies/${uscc}/reports.json`],
    [`/v1/agencies/${earlierId}/reports?year=2024`, `/v1/agencies/${uscc}/reports?year=2024`],
    [`/v1/reports/${earlierId}/2023.json`, `/v1/reports/${uscc}/2023.json`],
    [`/v1/reports/${earlierId}/2023.csv`, `/v1/reports/${uscc}/2023.csv`],
    [`/v1/reports/${earlierId}/2024/source?version=1`, `/v1/reports/${uscc}/2024/source?version=1`],
  ];
  for (const [from, to] of moves) {
    const answer = await live.get(from);
    expect([from, answer.status, answer.headers.get('location')]).toEqual([from, 308, to]);
    expect((await live.get(to)).status).toBe(200);
  }
});

test('percent-encoded ids are the same ids', async () => {
  const encoded = `%${uscc.charCodeAt(0).toString(16)}${uscc.slice(1)}`;
  const plain = await (await live.get(`/v1/agencies/${uscc}.json`)).text();
  expect(await (await live.get(`/v1/agencies/${encoded}.json`)).text()).toBe(plain);
  const strange = await readProblem(`/v1/agencies/${encodeURIComponent('不存在/的 机关%')}.json`);
  expect(strange).toMatchObject({ status: 404, type: 'urn:nianbao:problem:agency-unknown' });
  expect(strange.detail).toContain('不存在/的 机关%');
  for (const path of ['/v1/agencies/%E0%A4%A', '/v1/agencies/%', '/v1/agencies/a%00b', '/v1/reports/%2e%2e/x'])
    expect([path, (await sendRaw(live.server.port, path)).status]).toEqual([path, 404]);
});

test('a method that an address does not take gives 405 with those it takes', async () => {
  const cases: readonly [string, string, string][] = [
    ['DELETE', '/v1/agencies.json', 'GET, HEAD'],
    ['DELETE', `/v1/reports/${uscc}/2024.json`, 'GET, HEAD, PUT'],
    ['POST', `/v1/reports/${uscc}/2024/cells`, 'GET, HEAD'],
    ['GET', '/v1/parse', 'POST'],
    ['HEAD', '/v1/check', 'POST'],
    ['PATCH', '/openapi.json', 'GET, HEAD'],
  ];
  for (const [method, address, allow] of cases) {
    const answer = await live.get(address, { method });
    expect([method, address, answer.status, answer.headers.get('allow')]).toEqual([method, address, 405, allow]);
  }
  const problem = await readProblem('/v1/parse', { method: 'DELETE' });
  expect(problem).toMatchObject({ status: 405, type: 'urn:nianbao:problem:method-not-allowed' });
});

test('a store that cannot be read gives 503 that says nothing of the inside', async () => {
  const broken = await serveTestApp([]);
  await broken.store.close();
  for (const address of ['/health', '/v1/agencies.json']) {
    const answer = await broken.get(address);
    expect([address, answer.status, answer.headers.get('retry-after')]).toEqual([address, 503, '5']);
    expect(await answer.text()).not.toMatch(/SQLITE|at .*\.ts/);
  }
  expect(broken.errors).toHaveLength(2);
  await broken.server.close();
});
