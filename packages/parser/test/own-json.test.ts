import { type ParseResult, parseResultValidator } from '@nianbao/schema';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import { clean } from './sample.ts';
import { hasShared, listShared, readShared } from './shared.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const parseJson = (value: unknown, indent?: number): Promise<ParseResult> =>
  parseReport(bytes(JSON.stringify(value, null, indent)));
const codes = (result: ParseResult): string[] => result.diagnostics.map(({ code }) => code);

const original = await parseReport(bytes(clean({ rows: { granted: [6, 1, '', '/', '—', '无', 7] } })));

const expectRoundTrip = async (result: ParseResult): Promise<void> => {
  const again = await parseJson(result);
  expect(again.source.format).toBe('json');
  expect(again.report).toEqual(result.report);
  expect(again.cells).toEqual(result.cells);
  expect(again.fields).toEqual(result.fields);
  expect(again.diagnostics).toEqual(result.diagnostics);
  expect(again.status).toBe(result.status);
  expect(parseResultValidator.safeParse(again).error).toBeUndefined();
};

describe('a ParseResult read as a source', () => {
  test('comes back as it was: report, cells, fields, diagnostics, status', async () => {
    await expectRoundTrip(original);
  });

  test('comes back when it failed', async () => {
    await expectRoundTrip(await parseReport(bytes('<html><body><p>天气预报</p></body></html>')));
  });

  test.each([
    [
      'beside its findings, as API and export hand it out',
      (result: ParseResult) => ({ agencyId: 'x', result, findings: [] }),
    ],
    ['alone in an array', (result: ParseResult) => [result]],
  ])('is found %s', async (_, wrap) => {
    const again = await parseJson(wrap(original), 2);
    expect(again.cells).toEqual(original.cells);
    expect(again.status).toBe(original.status);
  });

  test('does not get a better status by leaving diagnostics out', async () => {
    const half = await parseReport(bytes(clean().slice(0, clean().indexOf('四、政府信息公开行政复议'))));
    expect(half.status).toBe('partial');
    const again = await parseJson({ ...half, status: 'ok', diagnostics: [] });
    expect(again.status).toBe('partial');
    expect(codes(again)).toContain('table-missing');
  });

  test.each<[string, (result: ParseResult) => unknown, string]>([
    [
      'a figure changed to a number its cell does not have',
      (r) => ({
        ...r,
        report: {
          ...r.report,
          disputes: {
            ...r.report!.disputes,
            reconsideration: { ...r.report!.disputes!.reconsideration, upheld: null },
          },
        },
      }),
      '/disputes/reconsideration/upheld',
    ],
    [
      'a cell taken away',
      (r) => ({ ...r, cells: Object.fromEntries(Object.entries(r.cells).slice(1)) }),
      Object.keys(original.cells)[0]!,
    ],
    [
      'a cell too many',
      (r) => ({ ...r, cells: { ...r.cells, '/applications/nothing/total': { raw: '1', state: 'value' } } }),
      '/applications/nothing/total',
    ],
    ['a key the schema does not know', (r) => ({ ...r, report: { ...r.report, rating: 5 } }), ''],
    ['a figure as words', (r) => ({ ...r, report: { ...r.report, year: '2024' } }), '/report/year'],
  ])('%s → failed, with the place named', async (_, change, named) => {
    const result = await parseJson(change(structuredClone(original)));
    expect(result.status).toBe('failed');
    expect(result.report).toBeNull();
    const diagnostic = result.diagnostics.find(({ code }) => code === 'json-invalid');
    expect(diagnostic?.message.zh).toContain(named);
    expect(diagnostic?.message.en).toContain(named);
  });
});

describe('an AnnualReport without cells', () => {
  test('figures are stated where the JSON prints them, nulls are blanks, nothing is added', async () => {
    const text = JSON.stringify(original.report, null, 2);
    const result = await parseReport(bytes(text));
    expect(result.report).toEqual(original.report);
    expect(result.status).toBe('ok');
    expect(codes(result)).toEqual(['json-without-cells']);
    expect(result.cells['/applications/granted/researchInstitution']).toMatchObject({ raw: '', state: 'blank' });
    expect(result.cells['/applications/granted/researchInstitution']).not.toHaveProperty('method');
    for (const [pointer, { raw, place, method }] of Object.entries(result.cells).filter(
      ([, cell]) => cell.raw !== '',
    )) {
      expect(text.slice(place!.offset, place!.offset! + place!.length!), pointer).toBe(raw);
      expect(text.slice(0, place!.offset).split('\n').length, pointer).toBe(place!.line);
      expect(method, pointer).toBe('stated');
    }
    expect(result.fields['/agency/name']?.raw).toBe('青岚县示例局');
    expect(parseResultValidator.safeParse(result).error).toBeUndefined();
  });

  test('an unknown year and body make it partial, as everywhere', async () => {
    const result = await parseJson({ ...original.report, year: null, agency: { name: null } });
    expect(result.status).toBe('partial');
    expect(codes(result)).toEqual(expect.arrayContaining(['year-unknown', 'agency-unknown']));
  });

  test('a figure that a double cannot hold is refused, not rounded', async () => {
    const text = JSON.stringify(original.report).replace('"pending":0', '"pending":90071992547409931');
    const result = await parseReport(bytes(text));
    expect(codes(result)).toEqual(['json-invalid']);
  });
});

test.each([
  ['another JSON', '{"type": "FeatureCollection", "features": []}', 'json-foreign'],
  ['a list of numbers', '[1, 2, 3]', 'json-foreign'],
  ['100,000 brackets', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'json-foreign'],
  ['a body of an API with the page in a string', '{"data": {"content": "<p>一、总体情况</p>"}}', 'json-foreign'],
  ['a result cut off', JSON.stringify(original).slice(0, 3000), 'json-invalid'],
  ['two results', JSON.stringify([original, original]), 'json-several'],
  ['two results on two lines', `${JSON.stringify(original)}\n${JSON.stringify(original)}\n`, 'json-several'],
])('%s → failed, and the reason is said', async (_, text, code) => {
  const result = await parseReport(bytes(text));
  expect(result).toMatchObject({ status: 'failed', report: null, source: { format: 'json' } });
  expect(codes(result)).toEqual([code]);
});

test('wiki tables and text that opens with a bracket are not JSON', async () => {
  const result = await parseReport(bytes(`[索引号] 示例-1\n${clean()}`));
  expect(result.source.format).toBe('text');
  expect(result.report).not.toBeNull();
});

describe.skipIf(!hasShared)('results of published layouts (../shared/layouts)', () => {
  test.each(listShared('layouts', '.txt'))('%s comes back as it was', async (name) => {
    await expectRoundTrip(await parseReport(readShared(`layouts/${name}`)));
  });
});
