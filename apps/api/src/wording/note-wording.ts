// Wording of the notes beside a comparison.
import type { BilingualText } from '@nianbao/schema';

type Params = Readonly<Record<string, string | number>>;

export const noteWording = {
  'edition-break': ({ before, after, from, to }) => ({
    zh: `${before} 年报告用 ${from} 版表式,${after} 年用 ${to} 版,口径有变。`,
    en: `The report of ${before} follows the form ${from}, that of ${after} the form ${to}: the definitions differ.`,
  }),
  'not-comparable': ({ zh, en }) => ({
    zh: `“${zh}”在各版表式中的组成不同,跨版比较须谨慎。`,
    en: `"${en}" is made of other rows in each form; compare across the forms with care.`,
  }),
  'no-release': (_params: Params) => ({
    zh: '尚无发布,没有同类机关的中位数。',
    en: 'There is no release yet, so there is no median of peers.',
  }),
} as const satisfies Readonly<Record<string, (params: Params) => BilingualText>>;
