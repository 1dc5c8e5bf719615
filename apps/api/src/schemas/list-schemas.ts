// Pages of lists: what may be asked, what comes back.
import { z } from '@hono/zod-openapi';
import type { SortStep } from '@nianbao/store';
import { defaultPageSize, maxPageSize } from '../app-options.ts';
import { inBoth, parameterWording } from '../wording/route-wording.ts';
import { largestNumber, wholeNumber } from './whole-number.ts';

const page = wholeNumber(1, largestNumber).openapi({ description: '页,从 1 起。Page, from 1.', example: 1 });

/** Parameters that every list takes on the live API. */
export const pageQuery = {
  page: page.optional(),
  pageSize: wholeNumber(1, maxPageSize)
    .optional()
    .openapi({ description: `每页条数,默认 ${defaultPageSize}。Entries per page.`, example: defaultPageSize }),
};

/** A page named in the path; it takes no query, so that it is the same live and in the static site. */
export const pageParams = { page };

/** The words of a list in one parameter, each once. Example: "a, b,a" → ["a", "b"] */
export const splitWords = (text: string): string[] => [...new Set(text.split(',').map((word) => word.trim()))];

/** Several words of a closed set in one parameter: "a,b". */
export const wordList = <const W extends readonly [string, ...string[]]>(words: W, description: string) =>
  z
    .string()
    .transform(splitWords)
    .pipe(z.array(z.enum(words)).min(1))
    .optional()
    .openapi({ type: 'string', description: `${description} ${words.join(', ')}`, example: words[0] });

/** Which members of each entry are wanted. */
export const fieldsQuery = (fields: readonly string[]) =>
  wordList(fields as readonly [string, ...string[]], inBoth(parameterWording.fields));

/** In which order entries are wanted: "-year,agencyId". */
export const sortQuery = (keys: readonly string[]) =>
  wordList(keys.flatMap((key) => [key, `-${key}`]) as [string, ...string[]], inBoth(parameterWording.sort));

export const cursorQuery = z
  .string()
  .max(2000)
  .optional()
  .openapi({ description: inBoth(parameterWording.cursor) });

/** A sort word as a step. Example: "-year" → { by: 'year', descending: true } */
export const readSortStep = <K extends string>(word: string): SortStep<K> => ({
  by: word.replace(/^-/, '') as K,
  descending: word.startsWith('-'),
});

/** A page of a list of `item`. Example: `listSchema('AgencyList', agencySummarySchema)` */
export const listSchema = <T>(name: string, item: z.ZodType<T>) =>
  z
    .object({
      items: z.array(item),
      page: z.int().min(1),
      pages: z.int().min(0),
      pageSize: z.int().min(1),
      total: z.int().min(0),
      next: z.string().nullable().openapi({
        description:
          '下一页的地址,相对于本页地址;末页为 null。Address of the next page, relative to this one; null on the last.',
      }),
    })
    .openapi(name);
