import { testCheck } from '../../test/test-check.ts';
import { rowExtra } from './row-extra.ts';

const row = (label: string, ...figures: string[]) => ({
  kind: 'row',
  section: null,
  label,
  cells: figures.map((raw) => ({ raw, value: Number(raw) })),
  place: {},
});

testCheck(rowExtra, {
  passes: [
    { name: 'no other row', change: {} },
    {
      name: 'the form’s own words, torn apart by the layout',
      change: { set: { '/extensions': [row('总计 商业 企业', '3'), row('益组织', '1'), row('行政机', '0')] } },
    },
    {
      name: 'a sentence between the rows',
      change: { set: { '/extensions': [row('说明文字'.repeat(11), '3')] } },
    },
    { name: 'words that were not decoded', change: { set: { '/extensions': [row('规范\ufffd文件', '3')] } } },
  ],
  finds: [
    {
      name: 'a row of an agency’s own',
      change: { set: { '/extensions': [{ ...row('其他主动公开文件', '12', '7'), place: { line: 21 } }] } },
      finds: [
        {
          verdict: 'fail',
          zh: '格式中没有「其他主动公开文件」一行(所印的数:12、7)',
          en: 'The form has no row 「其他主动公开文件」 (figures printed: 12、7)',
          paths: ['/extensions/0'],
          operands: {},
          place: { line: 21 },
        },
      ],
    },
  ],
});
