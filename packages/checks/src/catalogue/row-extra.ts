import { type Extension, forms } from '@nianbao/schema';
import type { Outcome } from '../engine/check.ts';
import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';

// A longer text with figures behind it is a sentence between the rows, not a row.
const longestLabel = 40;

const hanOnly = (text: string): string => text.replaceAll(/\P{Script=Han}/gu, '');

// The form's own words: groups, rows, columns, captions. A line made of these alone is a row that the layout tore apart.
const vocabulary = [
  '信息内容',
  ...Object.values(forms).flatMap(({ tables }) =>
    tables.flatMap(({ blocks }) =>
      blocks.flatMap(({ rows, columns, rowGroups, columnGroups }) =>
        [...rows, ...rowGroups, ...columns, ...columnGroups].flatMap((labelled) => {
          const { label, numbering = '' } = labelled as { label: { zh: string }; numbering?: string };
          return [hanOnly(`${numbering}${label.zh}`)];
        }),
      ),
    ),
  ),
];

const isOfForm = (label: string): boolean =>
  label
    .split(/\s+/)
    .map(hanOnly)
    .every((piece) => vocabulary.some((words) => words.includes(piece)));

/** Rows with figures that the form does not have. */
export const rowExtra = defineCheck({
  kind: 'report',
  id: 'row-extra',
  severity: 'info',
  editions: formEditions,
  title: { zh: '统计表有格式之外的行', en: 'A table has a row that is not in the form' },
  legalBasis: {
    zh: '《政府信息公开条例》第五十条第二款(年度报告统一格式):各行由格式规定;国办公开办函〔2021〕30号:「不能遗漏,也不宜泛化」。',
    en: 'Article 50(2) of the Regulations (standard format) prescribes the rows; notice 〔2021〕30 asks not to add to the contents.',
  },
  reads: ['/extensions'],
  messages: {
    extra: {
      zh: '格式中没有「{label}」一行(所印的数:{figures})',
      en: 'The form has no row 「{label}」 (figures printed: {figures})',
    },
    none: { zh: '没有读到格式之外的行', en: 'No row outside the form was read' },
  },
  run: ({ value }) => {
    const extensions = (value('/extensions') ?? []) as readonly Extension[];
    const rows = extensions.flatMap(({ kind, label, cells }, index): Outcome<'extra'>[] => {
      if (kind !== 'row' || label.length > longestLabel || label.includes('\ufffd')) return [];
      if (!/\p{Script=Han}{2}/u.test(label) || isOfForm(label)) return [];
      const figures = cells.map(({ raw }) => raw).join('、');
      return [{ verdict: 'fail', message: 'extra', paths: [`/extensions/${index}`], params: { label, figures } }];
    });
    return rows.length > 0 ? rows : [{ verdict: 'pass', message: 'none' }];
  },
});
