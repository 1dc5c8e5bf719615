// The same good and bad documents through the canonical JSON Schema (ajv) and the zod validators made from it.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  annualReportValidator,
  findingValidator,
  jsonSchema,
  listReportFigures,
  parseResultValidator,
} from '../src/index.ts';
import { edit, sampleFinding, sampleReport, sampleResult } from './sample-documents.ts';

const ajv = new Ajv2020({ strict: false, allErrors: false });
const compile = (name: string) => ajv.compile({ ...jsonSchema, $id: `urn:test:${name}`, $ref: `#/$defs/${name}` });

type Case = readonly [name: string, document: unknown, good: boolean];

const reports: readonly Case[] = [
  ['a report of 2021', sampleReport('2021'), true],
  ['a report of 2019', sampleReport('2019'), true],
  ['an undecided edition', sampleReport(null), true],
  ['a report from before 2019', sampleReport('pre2019'), true],
  ['null figures', edit(sampleReport('2021'), '/applications/granted/total', null), true],
  ['a decimal fee', edit(sampleReport('2021'), '/proactiveDisclosure/administrativeFees/amountWanYuan', 56.7891), true],
  ['a missing figure', edit(sampleReport('2021'), '/applications/granted/total', undefined), false],
  ['a figure as text', edit(sampleReport('2021'), '/applications/granted/total', '8'), false],
  ['an unknown row', edit(sampleReport('2021'), '/applications/extra', {}), false],
  ['tables of the other edition', { ...sampleReport('2021'), edition: '2019' }, false],
  ['an unknown edition', { ...sampleReport('2021'), edition: '2022' }, false],
  ['tables where there was no form', { ...sampleReport('2021'), edition: 'pre2019' }, false],
  ['a year as text', { ...sampleReport('2021'), year: '2024' }, false],
  ['a period that is no date', edit(sampleReport('2021'), '/period/from', '2024/1/1'), false],
  ['an unknown key', { ...sampleReport('2021'), note: '' }, false],
  ['no agency', edit(sampleReport('2021'), '/agency', undefined), false],
  ['not an object', [], false],
  ['null', null, false],
];

const results: readonly Case[] = [
  ['a result', sampleResult(), true],
  ['a failed result', { ...sampleResult(), status: 'failed', report: null, cells: {} }, true],
  ['an unknown state', edit(sampleResult(), '/cells/~1applications~1granted~1total/state', 'empty'), false],
  ['a confidence above one', edit(sampleResult(), '/cells/~1applications~1granted~1total/confidence', 1.5), false],
  ['a hash that is none', edit(sampleResult(), '/source/sha256', 'abc'), false],
  [
    'a box of three numbers',
    edit(sampleResult(), '/cells/~1applications~1granted~1total/place', { bbox: [1, 2, 3] }),
    false,
  ],
];

const why = { zh: '说明', en: 'why' };
const plainSuspect = { path: '/applications/granted/total', suggested: 12, why };
const change = { path: '/applications/granted/total', printed: 21, suggested: 12 };
const candidate = { slip: 'digits-swapped', changes: [change], why };
const fullSuspect = {
  ...plainSuspect,
  slip: 'digits-swapped',
  certainty: 'one-of-several',
  candidates: [candidate, { ...candidate, changes: [{ ...change, printed: null, report: 'previous' }] }],
  count: 2,
};

const findings: readonly Case[] = [
  ['a finding', sampleFinding(), true],
  ['a rule id with capitals', { ...sampleFinding(), rule: 'Applications_Balance' }, false],
  ['an unknown verdict', { ...sampleFinding(), verdict: 'maybe' }, false],
  ['one language only', edit(sampleFinding(), '/message/en', undefined), false],
  ['a suspect as before', { ...sampleFinding(), suspect: plainSuspect }, true],
  ['a suspect with its slip and the other ways', { ...sampleFinding(), suspect: fullSuspect }, true],
  ['an unknown slip', { ...sampleFinding(), suspect: { ...fullSuspect, slip: 'typo' } }, false],
  ['a certainty that is none', { ...sampleFinding(), suspect: { ...fullSuspect, certainty: 'sure' } }, false],
];

describe.each([
  ['AnnualReport', annualReportValidator, reports],
  ['ParseResult', parseResultValidator, results],
  ['Finding', findingValidator, findings],
] as const)('%s', (name, validator, cases) => {
  let validate: ReturnType<typeof compile>;
  beforeAll(() => {
    validate = compile(name);
  });
  test.each(cases)('%s', (_, document, good) => {
    expect([validate(document), validator.safeParse(document).success]).toEqual([good, good]);
  });
});

test('every figure of every edition has its place in the schema', () => {
  for (const edition of ['2019', '2021', null] as const) {
    for (const { pointer } of listReportFigures(edition)) {
      expect(annualReportValidator.safeParse(edit(sampleReport(edition), pointer, 'x')).success, pointer).toBe(false);
      expect(annualReportValidator.safeParse(edit(sampleReport(edition), pointer, 5)).success, pointer).toBe(true);
    }
  }
});

test('every field is described in Chinese and English', () => {
  const bare: string[] = [];
  const visit = (node: unknown, path: string): void => {
    if (node === null || typeof node !== 'object') return;
    const { properties } = node as { properties?: Record<string, { description?: string; $ref?: string }> };
    // The branches of anyOf only tie an edition to its tables; the fields are described where they are defined.
    if (properties && !path.includes('/anyOf/')) {
      for (const [key, value] of Object.entries(properties)) {
        const description = value.description ?? (value.$ref ? definition(value.$ref) : '');
        if (!/\p{Script=Han}/u.test(description) || !/[A-Za-z]/.test(description)) bare.push(`${path}/${key}`);
      }
    }
    for (const [key, value] of Object.entries(node)) visit(value, `${path}/${key}`);
  };
  const definition = (reference: string): string =>
    (jsonSchema.$defs as Record<string, { description?: string }>)[reference.split('/').at(-1)!]?.description ?? '';
  visit(jsonSchema, '');
  expect(bare).toEqual([]);
});
