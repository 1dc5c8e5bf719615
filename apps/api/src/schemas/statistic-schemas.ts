// Shapes of releases, statistics and comparisons.
import { z } from '@hono/zod-openapi';
import { findFigureMetric, type GapReason, metrics } from '@nianbao/schema';
import type { RegionSummary, Release } from '@nianbao/store';
import { inBoth, parameterWording } from '../wording/route-wording.ts';
import { splitWords } from './list-schemas.ts';

const count = z.int().min(0);
const text = z.object({ zh: z.string(), en: z.string() });

export const releaseSchema: z.ZodType<Release> = z
  .object({ id: z.string(), date: z.string(), revision: z.string(), agencies: count, reports: count, figures: count })
  .openapi('Release');

const unknownDate = z.null().openapi({
  description:
    '一律为 null:所用的区划名录(GB/T 2260)列有已撤销的区划,但没有设立与撤销的时间。Always null: the list of divisions in use (GB/T 2260) has abolished ones, too, but no dates.',
});

export const regionSchema: z.ZodType<RegionSummary> = z
  .object({
    code: z.string(),
    name: z.string(),
    path: z.array(z.string()),
    validFrom: unknownDate,
    validTo: unknownDate,
    agencies: count,
    reports: count,
  })
  .openapi('RegionSummary');

export const gapReasons = [
  'no-report',
  'no-tables',
  'not-in-edition',
  'edition-unknown',
  'incomplete',
  'inferred',
  'zero-denominator',
  'small-denominator',
] as const satisfies readonly GapReason[];

/** `no-data`: no report has all the figures; `not-released`: the release does not hold this. */
export const reasonSchema = z
  .enum([...gapReasons, 'no-data', 'not-released'])
  .nullable()
  .openapi({ description: '没有数的原因。Why there is no value.' });

export const quantitySchema = z
  .object({ id: z.string(), kind: z.enum(['ratio', 'count']), label: text, definition: text })
  .openapi('Quantity');

const value = z.number().nullable();

export const statisticSchema = z
  .object({
    group: z.string(),
    year: z.int(),
    metric: z.string(),
    value: value.openapi({
      description: '分子之和 ÷ 分母之和;数量为合计。Σ numerator ÷ Σ denominator; the sum of a count.',
    }),
    reason: reasonSchema,
    numerator: value,
    denominator: value,
    reports: count,
    covered: count.openapi({ description: '所需数据齐全的报告数。Reports with every figure that it needs.' }),
    coverage: value,
    rated: count.openapi({ description: '计入四分位数的机关数。How many take part in the quartiles.' }),
    firstQuartile: value,
    median: value,
    thirdQuartile: value,
  })
  .openapi('Statistic');

export const statisticsSchema = z
  .object({
    release: releaseSchema,
    by: z.enum(['all', 'level', 'kind', 'region', 'peers']),
    inferred: z.boolean(),
    smallDenominator: z.int(),
    metrics: z.array(quantitySchema),
    items: z.array(statisticSchema),
  })
  .openapi('Statistics');

const metricIds = metrics.map(({ id }) => id) as [string, ...string[]];
const noFigure = { zh: '不是表中任何一个数的 JSON 指针', en: 'Not the JSON pointer of any figure of the form' };
const badYears = { zh: '应为 2021,2023 或 2021-2024', en: 'Expected 2021,2023 or 2021-2024' };

/** Years in one word. Example: "2021-2023" → [2021, 2022, 2023] */
const readYears = (word: string): number[] => [
  ...new Set(
    splitWords(word).flatMap((part) => {
      const [from, to = from] = part.split('-').map(Number) as [number, number?];
      return Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => from + index);
    }),
  ),
];

const oneOrSpan = /^[12]\d{3}(-[12]\d{3})?$/;

// A span that ends before it begins holds no year: more likely a slip.
const isYears = (word: string): boolean =>
  splitWords(word).every((part) => {
    const [from, to = from] = part.split('-');
    return oneOrSpan.test(part) && from! <= to!;
  });

export const quantityQuery = {
  metrics: z
    .string()
    .transform(splitWords)
    .pipe(z.array(z.enum(metricIds)).min(1))
    .optional()
    .openapi({
      type: 'string',
      description: `${inBoth(parameterWording.metrics)} ${metricIds.join(', ')}`,
      example: 'grantRate',
    }),
  figures: z
    .string()
    .transform(splitWords)
    .pipe(
      z
        .array(z.string().refine((path) => findFigureMetric(path) !== undefined, { params: { wording: noFigure } }))
        .min(1)
        .max(50),
    )
    .optional()
    .openapi({
      type: 'string',
      description: inBoth(parameterWording.figures),
      example: '/applications/newReceived/total',
    }),
  years: z
    .string()
    .refine((word) => isYears(word) && readYears(word).length <= 50, {
      params: { wording: badYears },
    })
    .transform(readYears)
    .optional()
    .openapi({ type: 'string', description: inBoth(parameterWording.years), example: '2021-2024' }),
  include: z
    .enum(['inferred'])
    .optional()
    .openapi({ description: inBoth(parameterWording.include), example: 'inferred' }),
  release: z
    .string()
    .min(1)
    .max(40)
    .optional()
    .openapi({ description: inBoth(parameterWording.release) }),
};

export const statisticsQuery = {
  ...quantityQuery,
  groups: z
    .string()
    .transform(splitWords)
    .pipe(z.array(z.string().min(1).max(60)).min(1).max(100))
    .optional()
    .openapi({ type: 'string', description: inBoth(parameterWording.groups), example: 'county' }),
  within: z
    .string()
    .regex(/^\d{6}$/)
    .optional()
    .openapi({ description: inBoth(parameterWording.within), example: '320000' }),
};

export const compareQuery = {
  agencies: z
    .string()
    .transform(splitWords)
    .pipe(z.array(z.string().min(1).max(200)).min(1).max(12))
    .openapi({ type: 'string', description: inBoth(parameterWording.agencies), example: '321300-suqianshi' }),
  ...quantityQuery,
};

const comparedValueSchema = z.object({
  year: z.int(),
  value,
  reason: reasonSchema,
  path: z.string().nullable().openapi({ description: '缺少的数。The figure that is missing.' }),
  numerator: value,
  denominator: value,
  inferred: z.boolean(),
});

const peerValueSchema = z.object({
  year: z.int(),
  reason: reasonSchema,
  median: value,
  firstQuartile: value,
  thirdQuartile: value,
  n: count,
});

export const comparisonSchema = z
  .object({
    // A union: `nullable` of a component asks for an object and null at once.
    release: z.union([releaseSchema, z.null()]),
    inferred: z.boolean(),
    years: z.array(z.int()),
    agencies: z.array(
      z.object({
        id: z.string(),
        name: z.string().nullable(),
        peers: z.string().nullable().openapi({ description: '同类机关:层级/类型。Peers: level/kind.' }),
      }),
    ),
    metrics: z.array(quantitySchema),
    series: z.array(
      z.object({
        agencyId: z.string(),
        metric: z.string(),
        values: z.array(comparedValueSchema),
        peers: z.array(peerValueSchema),
      }),
    ),
    notes: z.array(
      z.object({
        code: z.enum(['edition-break', 'not-comparable', 'no-release']),
        agencyId: z.string().nullable(),
        metric: z.string().nullable(),
        years: z.array(z.int()),
        message: text,
      }),
    ),
  })
  .openapi('Comparison');

export type Statistics = z.infer<typeof statisticsSchema>;
export type Comparison = z.infer<typeof comparisonSchema>;
export type ComparisonNote = Comparison['notes'][number];
