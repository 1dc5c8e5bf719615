// The OpenAPI document: valid, and every address in it answers as it says.
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createMetrics } from '../src/index.ts';
import { type Documented, fillPath, type Operation, readDocumented } from './read-documented.ts';
import { findId, serveTestApp, type TestServer } from './serve-test-app.ts';

const name = '测试市财政局';
const documentId = 'https://nianbao.example/openapi.json';
let live: TestServer;
let documented: Documented;
let ajv: Ajv2020;
let secret: string;

beforeAll(async () => {
  live = await serveTestApp([{ name, year: 2024, figures: { '/applications/newReceived/total': 7 } }], {
    metrics: createMetrics('0'),
    uploads: { parserVersion: '0.1.0', checksVersion: '0.1.0' },
  });
  const token = {
    name,
    scopes: ['reports:write', 'findings:explain'],
    agencies: null,
    uploadsPerDay: null,
    expiresAt: null,
  } as const;
  secret = (await live.store.createToken(token, new Date())).secret;
  documented = await readDocumented(live, name);
  ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema({ $id: documentId, ...documented.document });
});
afterAll(() => live.stop());

const findSchema = (path: string, method: string, status: number, type: string): ValidateFunction => {
  const steps = ['paths', path, method, 'responses', String(status), 'content', type, 'schema'];
  const pointer = steps.map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
  return ajv.compile({ $ref: `${documentId}#/${pointer.replaceAll('{', '%7B').replaceAll('}', '%7D')}` });
};

const requestOptions = (method: string, path: string): RequestInit => {
  if (method === 'get') return {};
  if (path.endsWith('/explanation')) {
    const headers = { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' };
    return { method: method.toUpperCase(), headers, ...(method === 'put' ? { body: '{"text":"误填"}' } : {}) };
  }
  const headers = method === 'put' ? { Authorization: `Bearer ${secret}` } : {};
  return { method: method.toUpperCase(), body: `${name} 2024\n`, headers };
};

const expectDocumented = async (path: string, method: string, operation: Operation, answer: Response) => {
  const place = `${method} ${path} → ${answer.status}`;
  const documented = operation.responses[String(answer.status)];
  expect(documented, place).toBeDefined();
  const [type] = (answer.headers.get('content-type') ?? '').split(';') as [string];
  const types = Object.keys(documented?.content ?? {});
  if (types.includes('*/*')) return;
  expect(types, place).toContain(type);
  const text = await answer.text();
  const validate = findSchema(path, method, answer.status, type);
  expect(
    validate(/[/+]json$/.test(type) ? JSON.parse(text) : text),
    `${place} ${ajv.errorsText(validate.errors)}`,
  ).toBe(true);
};

test('the document is valid OpenAPI 3.1 and names every operation once, in both languages', async () => {
  const result = await new Validator().validate(
    structuredClone(documented.document) as unknown as Record<string, unknown>,
  );
  expect(result).toMatchObject({ valid: true });
  expect(documented.document.openapi).toBe('3.1.0');
  const operations = documented.operations;
  const ids = operations.map(({ operation }) => operation.operationId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { operation } of operations) expect(operation.summary).toMatch(/[一-鿿].* · .*[A-Za-z]/);
});

test('it holds every address of the contract that this version serves', () => {
  const isForm = (path: string) => documented.document.paths[path]?.get?.['x-form-of'] !== undefined;
  expect(
    Object.keys(documented.document.paths)
      .filter((path) => !isForm(path))
      .sort(),
  ).toEqual(
    [
      '/health',
      '/health/live',
      '/health/ready',
      '/metrics',
      '/v1/agencies',
      '/v1/agencies/page/{page}',
      '/v1/agencies/{id}',
      '/v1/agencies/{id}/reports',
      '/v1/agencies/{id}/reports/page/{page}',
      '/v1/check',
      '/v1/compare',
      '/v1/corrections',
      '/v1/export.csv',
      '/v1/export.ndjson',
      '/v1/export.parquet',
      '/v1/parse',
      '/v1/reports',
      '/v1/reports/page/{page}',
      '/v1/reports/{agencyId}/{year}',
      '/v1/reports/{agencyId}/{year}.csv',
      '/v1/reports/{agencyId}/{year}/cells',
      '/v1/reports/{agencyId}/{year}/findings',
      '/v1/reports/{agencyId}/{year}/findings/{finding}/explanation',
      '/v1/reports/{agencyId}/{year}/source',
      '/v1/reports/{agencyId}/{year}/versions',
      '/v1/regions',
      '/v1/regions/page/{page}',
      '/v1/releases',
      '/v1/releases/page/{page}',
      '/v1/rules',
      '/v1/rules/page/{page}',
      '/v1/rules/{id}',
      '/v1/schema',
      '/v1/search',
      '/v1/stats',
      '/v1/stats/{by}',
    ].sort(),
  );
});

test('each form of what comes in several has an entry, and those that are listed alone are served', async () => {
  const listed = documented.operations.flatMap(({ path, method, operation }) => {
    const types = Object.keys(operation.responses[200]?.content ?? {});
    return method === 'get' && types.length > 1 ? [path] : [];
  });
  expect(listed).toContain('/v1/agencies/{id}/reports/page/{page}');
  for (const path of listed)
    for (const [suffix, type] of [
      ['csv', 'text/csv'],
      ['ndjson', 'application/x-ndjson'],
    ] as const) {
      const entry = documented.document.paths[`${path}.${suffix}`]?.get;
      expect(Object.keys(entry?.responses[200]?.content ?? {}), `${path}.${suffix}`).toEqual([type]);
      expect(entry?.parameters).toEqual(documented.document.paths[path]?.get?.parameters);
    }
});

test('whatever counts requests says that they may be too many', () => {
  for (const { path, method, operation } of documented.operations.filter(({ path }) => path.startsWith('/v1/')))
    expect([method, path, Object.keys(operation.responses)]).toEqual([method, path, expect.arrayContaining(['429'])]);
});

test('the canonical definitions are its components, word for word but for the references', async () => {
  const { $defs } = (await (await live.get('/v1/schema.json')).json()) as { $defs: Record<string, unknown> };
  for (const [key, definition] of Object.entries($defs))
    expect(documented.document.components.schemas[key]).toEqual(
      JSON.parse(JSON.stringify(definition).replaceAll('#/$defs/', '#/components/schemas/')),
    );
  for (const [, target] of JSON.stringify(documented.document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g))
    expect(documented.document.components.schemas, target).toHaveProperty(target!);
});

describe('every documented address answers as documented', () => {
  test('where it exists', async () => {
    for (const { path, method, operation } of documented.operations) {
      const answer = await live.get(documented.fillAddress(path, operation), requestOptions(method, path));
      expect([path, answer.status]).toEqual([path, 200]);
      await expectDocumented(path, method, operation, answer);
    }
  });

  test('where it does not exist', async () => {
    const unknown = { agencyId: 'xx-nobody', id: 'nobody', year: '1999', page: '99', by: 'nothing' };
    for (const { path, method, operation } of documented.operations.filter(
      ({ path, method }) => path.includes('{') && method === 'get',
    )) {
      const answer = await live.get(fillPath(path, unknown));
      expect([path, answer.status]).toEqual([path, 404]);
      await expectDocumented(path, method, operation, answer);
    }
  });

  test('with each of its query parameters, and with one it does not have', async () => {
    for (const { path, method, operation } of documented.operations) {
      const query = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query');
      for (const parameter of query) {
        // A cursor comes from a page before; with `fields` entries hold less than the document says.
        if (parameter.name === 'cursor' || parameter.name === 'fields') continue;
        const example = documented.queryValues[parameter.name] ?? parameter.schema.example;
        expect(example, `${path} ${parameter.name}`).toBeDefined();
        const address = documented.fillAddress(path, operation, { [parameter.name]: String(example) });
        const answer = await live.get(address, requestOptions(method, path));
        expect([address, answer.status]).toEqual([address, 200]);
        await expectDocumented(path, method, operation, answer);
      }
      if (query.length === 0) continue;
      const wrong = await live.get(
        documented.fillAddress(path, operation, { nothing: '1' }),
        requestOptions(method, path),
      );
      expect([path, wrong.status]).toEqual([path, 400]);
      await expectDocumented(path, method, operation, wrong);
    }
  });
});

describe('every documented address answers as documented on a store', () => {
  test.each([
    ['without a release', [{ name, year: 2024 }]],
    ['without anything', []],
  ] as const)('%s', async (_, reports) => {
    const bare = await serveTestApp(reports);
    onTestFinished(() => bare.stop());
    const id = reports.length === 0 ? 'xx-nobody' : await findId(bare.store, name);
    const values = { agencyId: id, id, year: '2024', page: '1', by: 'region', finding: 'none' };
    const statuses = new Set<number>();
    for (const { path, method, operation } of documented.operations.filter(({ method }) => method === 'get')) {
      const query = path.startsWith('/v1/compare') ? `?agencies=${id}` : path === '/v1/search' ? '?q=年报' : '';
      const answer = await bare.get(fillPath(path, values) + query);
      statuses.add(answer.status);
      await expectDocumented(path, method, operation, answer);
    }
    expect([...statuses].filter((status) => status !== 200 && status !== 404)).toEqual([]);
  });
});

test('the docs page and its files come from this server and name no other', async () => {
  const page = await live.get('/docs');
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'.*connect-src 'self'/);
  const html = await page.text();
  expect(html).not.toMatch(/(https?:)?\/\/[a-z]/i);
  const files = [...html.matchAll(/(?:src|href)="([^"#:]+)"/g)].map(([, file]) => file!);
  expect(files).toEqual(
    expect.arrayContaining(['docs/ui/swagger-ui.css', 'docs/ui/swagger-ui-bundle.js', 'docs/ui/start.js']),
  );
  for (const file of files) {
    const answer = await live.get(new URL(file, `${live.server.address}/docs`).pathname);
    expect([file, answer.status]).toEqual([file, 200]);
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(10);
  }
});
