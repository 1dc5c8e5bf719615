// What a workbook stores and what it shows are two things: what it shows is what was published.
import { applicationsTable, buildDoc } from '../build-doc.ts';
import { cell, countsOf, figuresOf, gridOf, type SheetCell, tableOf, tablesOf } from '../sheet.ts';
import { drawTruth } from '../truth.ts';
import { family, onZeros, type Twist } from '../twist.ts';
import { acceptIn, leaveOpen, notPrinted, orNull } from './accept.ts';
import { insertHiddenRow, insertOldRow } from './old-figures.ts';

const workbook = family('workbook', ['xlsx']);

/**
 * Stores counts otherwise; `shown` is what the workbook prints, null where nothing that is a figure. `unstored`: the file
 * does not hold the figure.
 */
const stored = (
  name: string,
  store: (n: number) => SheetCell,
  {
    shown = (n) => n,
    open = false,
    unstored = false,
  }: { shown?: (n: number) => number | null; open?: boolean; unstored?: boolean } = {},
): Twist =>
  workbook(name, (doc, _, random) => {
    for (const each of countsOf(doc))
      if (random.chance(0.6)) {
        const n = Number(each.t);
        each.sheet = store(n);
        doc.expected.set(each.k!, unstored ? notPrinted({ v: n }) : { v: shown(n), open });
      }
  });
const format = (name: string, code: string, options: Parameters<typeof stored>[2] = {}): Twist =>
  stored(name, (value) => ({ value, format: code }), options);

const fees = (name: string, sheet: SheetCell, v: number | null, also: readonly number[] = []): Twist =>
  workbook(name, (doc) => {
    for (const each of figuresOf(doc).filter(({ k }) => k!.includes('Fees'))) {
      each.sheet = sheet;
      doc.expected.set(each.k!, { v, also });
    }
  });

const hiddenColumn: Twist['change'] = (doc, _, random) => {
  const table = tableOf(doc, 't3');
  for (const [y, row] of table.rows.entries()) {
    const at = y === 0 ? 1 : row.findIndex(({ k }) => k);
    if (y === 0) row.splice(at, 0, cell('上年', 1, 3));
    else if (y > 2) row.splice(at, 0, cell(String(random.int(1, 99))));
  }
  // A column is hidden on the whole sheet: what tables 2 and 4 have there is not shown either.
  table.hiddenColumns = new Set([3]);
  for (const other of ['t2', 't4'] as const)
    acceptIn(
      doc,
      gridOf(tableOf(doc, other)).map((row) => row[3] ?? null),
      notPrinted,
    );
};

export const workbookTwists: readonly Twist[] = [
  stored('figures as text', (n) => ({ value: String(n) })),
  stored('text with an apostrophe', (n) => ({ value: `'${n}` }), { open: true }),
  stored('formulas with results', (value) => ({ value, formula: 'SUM(A1:B1)' })),
  stored('formulas without results', () => ({ formula: 'SUM(A1:B1)' }), { unstored: true }),
  stored('formulas with text results', (n) => ({ value: String(n), formula: 'TEXT(A1,"0")' })),
  stored('a computer’s last digit', (n) => ({ value: n * (1 + 3e-16) })),
  stored('a fraction that is not shown', (n) => ({ value: n + 0.3, format: '0' })),
  stored('half rounded up', (n) => ({ value: n + 0.5, format: '0' }), { shown: (n) => n + 1 }),
  stored('a fraction shown', (n) => ({ value: n + 0.25, format: '0.00' }), { shown: (n) => n + 0.25 }),
  stored('white letters', (value) => ({ value, white: true }), { shown: () => null }),
  format('unit by format', '0"件"'),
  format('unit and colour by format', '[Red]0"件";[Blue]-0"件"'),
  format('thousands by format', '#,##0'),
  format('accounts', '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', { open: true, shown: (n) => (n === 0 ? null : n) }),
  format('leading zeros by format', '000'),
  format('plus sign by format', '+0;-0;0'),
  format('nothing shown by format', ';;;', { shown: () => null }),
  onZeros(format('zeros not shown by format', '0;-0;;@', { shown: (n) => (n === 0 ? null : n) })),
  onZeros(format('zeros as dashes by format', '0;-0;"-"', { shown: (n) => (n === 0 ? null : n) })),
  onZeros(format('zeros as words by format', '0;-0;"无"', { shown: (n) => (n === 0 ? null : n) })),
  format('large ones hidden by condition', '[>5]"多";0', { shown: (n) => (n > 5 ? null : n) }),
  format('percent', '0%', { shown: () => null }),
  format('dates', 'yyyy-mm-dd', { shown: () => null }),
  format('Chinese dates', 'm"月"d"日"', { shown: () => null }),
  format('times', 'h:mm', { shown: () => null }),
  format('elapsed hours', '[h]', { shown: (n) => n * 24 }),
  format('exponents', '0.00E+00', { open: true }),
  format('fractions', '# ?/?', { open: true }),
  format('thousands cut by format', '0,', { shown: (n) => Math.round(n / 1000), open: true }),
  format('ten thousands by format', '0!.0,', { shown: () => null }),
  format('Chinese numerals by format', '[DBNum1][$-804]General', { open: true }),
  format('financial numerals by format', '[DBNum2][$-804]General', { open: true }),
  format('full-width digits by format', '[DBNum3][$-804]0', { open: true }),
  format('a word by format', '"共"0"件"', { open: true }),
  format('another figure by format', '"12/"0', { open: true }),
  format('a constant by format', '"7"', { shown: () => 7, open: true }),
  format('stars by format', '*-0', { open: true }),
  format('text by format', '@'),
  fees('fees rounded to two places', { value: 12.3456, format: '0.00' }, 12.35, [12.3456]),
  fees('fees rounded to none', { value: 12.6, format: '0' }, 13),
  fees('fees in thousands', { value: 12_345, format: '0.0,' }, 12.3),
  fees('fees with a currency', { value: 12.5, format: '"¥"#,##0.00' }, 12.5),
  fees('fees with a currency code', { value: 12.5, format: '[$¥-804]#,##0.00' }, 12.5),
  fees('fees with unit', { value: 12.5, format: '0.0"万元"' }, 12.5),
  fees('fees negative in brackets', { value: -12.5, format: '0.0_);(0.0)' }, -12.5, []),
  fees('fees as an error', { value: '#DIV/0!' }, null),
  fees('fees as a condition', { value: 0.004, format: '0.00' }, 0, [0.004]),
  onZeros(
    workbook('zeros not shown on the sheet', (doc) => {
      doc.showZeros = false;
      for (const [k, { v }] of doc.expected) if (v === 0) doc.expected.set(k, { v: null });
    }),
  ),
  workbook('old values under merged cells', (doc) => {
    doc.merges = 'over-values';
  }),
  workbook('a hidden row', insertHiddenRow),
  workbook('a row twice, neither hidden', (doc, _, random) => {
    insertOldRow(doc, random);
    acceptIn(
      doc,
      countsOf(doc).filter(({ k }) => k!.includes('/newReceived/')),
      orNull,
    );
  }),
  workbook('a hidden column', hiddenColumn),
  ...['visible', 'hidden', 'veryHidden'].map((state) =>
    workbook(`a sheet of last year before, ${state}`, (doc, truth, random) => {
      const last = buildDoc({ ...drawTruth(random, true), agency: truth.agency, year: truth.year - 1 });
      doc.sheets.push({ name: `${truth.year - 1}年`, parts: last.parts, ...(state === 'visible' ? {} : { state }) });
      // Of two reports in one file the first is read, and that is said.
      if (state !== 'visible') return;
      doc.year -= 1;
      for (const [k, want] of last.expected) doc.expected.set(k, want);
    }),
  ),
  workbook('a hidden sheet of table 3', (doc, _, random) => {
    doc.sheets.push({
      name: '旧',
      state: 'hidden',
      parts: [
        { kind: 'heading', t: '三、收到和处理政府信息公开申请情况' },
        applicationsTable(drawTruth(random, true).figures),
      ],
    });
  }),
  workbook('a sheet for each table', (doc) => {
    const at = doc.parts.map((part, index) => (part.kind === 'heading' ? index : -1)).filter((index) => index >= 0);
    const sections = at.map((index, n) => doc.parts.slice(index, at[n + 1]));
    doc.sheets = [
      { name: '封面', parts: doc.parts.slice(0, at[0]) },
      ...sections.map((parts, n) => ({ name: `表${n}`, parts })),
    ];
    doc.parts = [];
  }),
  workbook('only the tables', (doc) => {
    doc.parts = [doc.parts[0]!, ...tablesOf(doc)];
    leaveOpen(doc);
  }),
];
