import type { Outcome } from '../engine/check.ts';
import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';

interface HeadingFaults {
  readonly misnumbered: readonly { readonly section: string; readonly printed: string }[];
  readonly displaced: readonly string[];
  readonly repeated: readonly string[];
  readonly extra: readonly string[];
}

// From this many on the page holds the report twice; that is no fault of its headings.
const wholeReport = 4;

// The words by which a heading is found in the source; its number may be the fault.
const dropNumber = (section: string): string => section.replace(/^[一二三四五六]、/, '');

/** Numbers, order and repetition of the section headings, from what the parser noted. */
export const sectionOrderIrregular = defineCheck({
  kind: 'report',
  id: 'section-order-irregular',
  severity: 'warning',
  editions: formEditions,
  title: { zh: '各部分的编号或次序不合格式', en: 'Sections are numbered or ordered otherwise than in the form' },
  legalBasis: {
    zh: '国办公开办函〔2021〕30号所附格式的六个部分及其编号;「不能遗漏,也不宜泛化」。',
    en: 'The six sections of the form attached to notice 〔2021〕30 and their numbers; contents must be neither incomplete nor padded.',
  },
  reads: ['/narrative'],
  messages: {
    misnumbered: {
      zh: '「{section}」的编号印作「{printed}」',
      en: 'The heading 「{section}」 is printed with the number 「{printed}」',
    },
    displaced: { zh: '「{section}」不在格式规定的位置', en: 'The section 「{section}」 does not stand in its place' },
    repeated: { zh: '「{section}」的标题出现不止一次', en: 'The heading 「{section}」 stands more than once' },
    twice: {
      zh: '{count} 个标题出现不止一次,网页可能登载了两遍报告',
      en: 'Headings that stand more than once: {count}; the page may hold the report twice',
    },
    extra: { zh: '六个部分之外另有「{section}」', en: 'Beside the six sections there is 「{section}」' },
    regular: { zh: '各部分的编号和次序未见异常', en: 'Nothing irregular in the numbers and order of the sections' },
  },
  run: ({ diagnostics }) => {
    const found = diagnostics.find(({ code }) => code === 'headings-irregular');
    if (!found) return [{ verdict: 'pass', message: 'regular' }];
    const { misnumbered, displaced, repeated, extra } = found.params as unknown as HeadingFaults;
    const fail = <K extends string>(message: K, section: string, more: object = {}): Outcome<K> => ({
      verdict: 'fail',
      message,
      params: { section, words: dropNumber(section), ...more },
    });
    return [
      ...misnumbered.map(
        ({ section, printed }): Outcome<'misnumbered'> => ({
          verdict: 'fail',
          message: 'misnumbered',
          expected: section.slice(0, 1),
          actual: printed,
          params: { section, printed, words: dropNumber(section) },
        }),
      ),
      ...displaced.map((section) => fail('displaced', section)),
      ...(repeated.length >= wholeReport
        ? [{ verdict: 'unclear', message: 'twice', params: { count: repeated.length } } as const]
        : repeated.map((section) => fail('repeated', section, { isLast: true }))),
      ...extra.map((section) => fail('extra', section, { words: section })),
    ];
  },
});
