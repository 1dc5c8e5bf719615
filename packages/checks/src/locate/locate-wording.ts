import type { BilingualText, Slip } from '@nianbao/schema';

/** How each kind of slip is called. */
export const slipNames: Readonly<Record<Slip, BilingualText>> = {
  'digits-swapped': { zh: '数字颠倒', en: 'two digits swapped' },
  'digit-missing': { zh: '漏一位数字', en: 'a digit missing' },
  'digit-doubled': { zh: '重一位数字', en: 'a digit doubled' },
  'digit-extra': { zh: '多一位数字', en: 'a digit too many' },
  'wrong-digit': { zh: '错一位数字', en: 'a wrong digit' },
  sign: { zh: '多了负号', en: 'a minus sign too many' },
  blank: { zh: '漏填', en: 'not filled in' },
  'total-not-updated': { zh: '合计可能未随各项更新', en: 'the total may not have been updated' },
  'neighbouring-cell': { zh: '填到了相邻的格', en: 'entered in the neighbouring cell' },
  'counted-elsewhere': { zh: '计入了别的格', en: 'counted in another cell' },
  'shifted-columns': { zh: '整行错了一列', en: 'the row is one column off' },
  'rows-swapped': { zh: '相邻两行互换', en: 'two adjacent rows are swapped' },
  'rows-displaced': { zh: '整段错了一行', en: 'rows are read one off' },
  'row-copied': { zh: '照抄了相邻的一行', en: 'the row beside was copied' },
  'carry-over-forgotten': { zh: '漏填上年结转', en: 'last year’s carry-over was left out' },
  'carry-over-as-new': { zh: '上年结转计入了新收', en: 'last year’s carry-over was counted as newly received' },
  'earlier-report': { zh: '上年报告之数不同', en: 'last year’s report differs' },
  'other-figure': { zh: '所填之数不同', en: 'another figure' },
  several: { zh: '几处各自有误', en: 'several slips' },
};

/** Sentences about what may be wrong. They say what would restore the sums, never that a figure is wrong. */
export const locateWording = {
  change: { zh: '「{cell}」{printed}改为 {suggested}', en: '"{cell}" {printed} to {suggested}' },
  previousChange: {
    zh: '上年报告「{cell}」{printed}改为 {suggested}',
    en: 'last year’s "{cell}" {printed} to {suggested}',
  },
  way: {
    zh: '将{changes},各等式即全部成立({slip})',
    en: 'Changing {changes} would make every sum hold ({slip})',
  },
  unique: { zh: '{way};同样小的改法没有第二种', en: '{way}; no other change as small does' },
  oneSum: {
    zh: '{way};但只有一个等式作证,也可能是别处几格一起有误',
    en: '{way}; but a single sum says so, and several other cells may be wrong instead',
  },
  several: { zh: '{way};同样小的改法共有 {count} 种', en: '{way}; it is one of {count} changes as small that do' },
  atLeast: {
    zh: '{way};同样小的改法至少有 {count} 种',
    en: '{way}; it is one of at least {count} changes as small that do',
  },
} as const satisfies Record<string, BilingualText>;
