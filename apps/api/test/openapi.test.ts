// The OpenAPI document: valid, and every address in it answers as it says.
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMetrics, rules } from '../src/index.ts';
import { findId, serveTestApp, type TestServer } from './serve-test-app.ts';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required?: boolean;
  readonly schema: { readonly example?: unknown };
}
interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters?: readonly Parameter[];
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}
interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

const name = '测试市财政局';
const documentId = 'https://nianbao.example/openapi.json';
let live: TestServer;
let document: Document;
let ajv: Ajv2020;
let values: Record<string, string>;
/** Query parameters whose examples cannot be known beforehand. */
let queryValues: Record<string, string>;
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
  document = (await (await live.get('/openapi.json')).json()) as Document;
  ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema({ $id: documentId, ...document });
  const agencyId = await findId(live.store, name);
  const report = await live.store.findReport(agencyId, '2024');
  // One that the report which is put below has, too.
  const finding = report!.findings.find(({ rule }) => rule === 'contact-missing')!.key;
  values = { agencyId, year: '2024', page: '1', id: agencyId, by: 'level', finding };
  const { id } = await live.store.makeRelease({ date: '2026-03-31' });
  queryValues = { agencies: agencyId, agency: agencyId, release: id, q: '年报' };
});
afterAll(() => live.stop());

const listOperations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );

const fillPath = (path: string, given: Record<string, string>): string =>
  path.replace(/\{(\w+)\}/g, (_match, key: string) =>
    encodeURIComponent(path.startsWith('/v1/rules/{id}') && given === values ? rules[0]!.id : given[key]!),
  );

/** What an operation cannot do without. */
const requiredQuery = ({ parameters = [] }: Operation): URLSearchParams =>
  new URLSearchParams(
    parameters.flatMap(({ name: key, in: place, required }) =>
      place === 'query' && required ? [[key, queryValues[key]!]] : [],
    ),
  );

const fillAddress = (path: string, operation: Operation, further: Record<string, string> = {}): string => {
  const query = requiredQuery(operation);
  for (const [key, value] of Object.entries(further)) query.set(key, value);
  return query.size === 0 ? fillPath(path, values) : `${fillPath(path, values)}?${query}`;
};

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
  const result = await new Validator().validate(structuredClone(document) as unknown as Record<string, unknown>);
  expect(result).toMatchObject({ valid: true });
  expect(document.openapi).toBe('3.1.0');
  const operations = listOperations();
  const ids = operations.map(({ operation }) => operation.operationId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { operation } of operations) expect(operation.summary).toMatch(/[一-鿿].* · .*[A-Za-z]/);
});

test('it holds every address of the contract that this version serves', () => {
  expect(Object.keys(document.paths).sort()).toEqual(
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

test('the canonical definitions are its components, word for word but for the references', async () => {
  const { $defs } = (await (await live.get('/v1/schema.json')).json()) as { $defs: Record<string, unknown> };
  for (const [key, definition] of Object.entries($defs))
    expect(document.components.schemas[key]).toEqual(
      JSON.parse(JSON.stringify(definition).replaceAll('#/$defs/', '#/components/schemas/')),
    );
  for (const [, target] of JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g))
    expect(document.components.schemas, target).toHaveProperty(target!);
});

describe('every documented address answers as documented', () => {
  test('where it exists', async () => {
    for (const { path, method, operation } of listOperations()) {
      const answer = await live.get(fillAddress(path, operation), requestOptions(method, path));
      expect([path, answer.status]).toEqual([path, 200]);
      await expectDocumented(path, method, operation, answer);
    }
  });

  test('where it does not exist', async () => {
    const unknown = { agencyId: 'xx-nobody', id: 'nobody', year: '1999', page: '99', by: 'nothing' };
    for (const { path, method, operation } of listOperations().filter(
      ({ path, method }) => path.includes('{') && method === 'get',
    )) {
      const answer = await live.get(fillPath(path, unknown));
      expect([path, answer.status]).toEqual([path, 404]);
      await expectDocumented(path, method, operation, answer);
    }
  });

  test('with each of its query parameters, and with one it does not have', async () => {
    for (const { path, method, operation } of listOperations()) {
      const query = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query');
      for (const parameter of query) {
        // A cursor comes from a page before; with `fields` entries hold less than the document says.
        if (parameter.name === 'cursor' || parameter.name === 'fields') continue;
        const example = queryValues[parameter.name] ?? parameter.schema.example;
        expect(example, `${path} ${parameter.name}`).toBeDefined();
        const address = fillAddress(path, operation, { [parameter.name]: String(example) });
        const answer = await live.get(address, requestOptions(method, path));
        expect([address, answer.status]).toEqual([address, 200]);
        await expectDocumented(path, method, operation, answer);
      }
      if (query.length === 0) continue;
      const wrong = await live.get(fillAddress(path, operation, { nothing: '1' }), requestOptions(method, path));
      expect([path, wrong.status]).toEqual([path, 400]);
      await expectDocumented(path, method, operation, wrong);
    }
  });
});

test('whatever can be kept by a cache has a strong tag that gives 304, for other sites too, and in every encoding', async () => {
  const origin = { Origin: 'https://elsewhere.example' };
  // What says how the server is, and what is streamed, is not for caches; these say so.
  const uncached = /^\/(health|metrics)|^\/v1\/export\./;
  const reading = listOperations().filter(({ method }) => method === 'get');
  expect(reading.length).toBeGreaterThan(25);
  for (const { path, operation } of reading) {
    const address = fillAddress(path, operation);
    const plain = await live.get(address, { headers: origin });
    const body = Buffer.from(await plain.arrayBuffer());
    if (path !== '/metrics')
      expect([address, plain.headers.get('access-control-allow-origin')]).toEqual([address, '*']);
    const tag = plain.headers.get('etag');
    if (uncached.test(path)) {
      expect([address, plain.headers.get('cache-control')]).toEqual([address, 'no-store']);
      continue;
    }
    expect(tag, address).toMatch(/^"[^"]+"$/);
    expect(plain.headers.get('vary')?.toLowerCase(), address).toContain('accept-encoding');
    const tags = new Set([tag]);
    for (const encoding of ['gzip', 'br', 'zstd']) {
      const packed = await live.get(address, { headers: { ...origin, 'Accept-Encoding': encoding } });
      expect(Buffer.from(await packed.arrayBuffer()).equals(body), `${address} ${encoding}`).toBe(true);
      const own = packed.headers.get('etag')!;
      if (packed.headers.get('content-encoding') === encoding) expect(tags.has(own), address).toBe(false);
      tags.add(own);
    }
    for (const known of tags) {
      const again = await live.get(address, { headers: { ...origin, 'If-None-Match': known! } });
      // Each encoding is another representation: the tag of one says nothing of the others.
      expect([address, again.status]).toEqual([address, known === tag ? 304 : again.status]);
      expect(again.headers.get('access-control-allow-origin'), address).toBe('*');
      if (again.status === 304) expect(await again.text()).toBe('');
    }
  }
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
