// What stands where there is nothing: null is expected, or 0 where words say none. A figure from nowhere is an error.
import type { MakerName } from '../makers/makers.ts';
import { countsOf, type Expected, figuresOf } from '../sheet.ts';
import { family, onZeros, type Twist, without } from '../twist.ts';

const makers: readonly MakerName[] = [
  'html',
  'docx',
  'xlsx',
  'markdown',
  'tabs',
  'pipes',
  'lines',
  'spaces',
  'csv',
  'pdf ruled',
];
const blanks = family('blanks', makers);

// Every zero is printed as this.
const mark = (name: string, text: string, wanted: Expected = { v: null }, makers?: Twist['makers']): Twist =>
  onZeros(
    blanks(
      name,
      (doc) => {
        for (const each of countsOf(doc))
          if (each.t === '0') {
            each.t = text;
            doc.expected.set(each.k!, wanted);
          }
      },
      makers,
    ),
  );

// A third of all figures is printed as this, whatever they were.
const instead = (name: string, text: string): Twist =>
  blanks(name, (doc, _, random) => {
    for (const each of countsOf(doc))
      if (random.chance(0.3)) {
        each.t = text;
        doc.expected.set(each.k!, { v: null });
      }
  });

const ruled = ['html', 'docx', 'xlsx', 'markdown', 'tabs', 'csv', 'pdf ruled'] as const;
const nothing: Expected = { v: null };

// A zero is printed, only otherwise. A workbook stores the same number for the last two.
const zeros: readonly string[] = ['0件', '0.0', '-0'];
// Words and signs for none, which some mean as 0.
const none: readonly string[] = ['无', '暂无', '未发生', '没有', '零', '〇', '○', '○件'];
// Whoever calls these 0 makes a figure up.
const noFigure: readonly string[] = [
  ...['空', 'N/A', '不涉及', '×', '✕', '*', '…', '.', '、', 'null', 'NaN', '#REF!', '#DIV/0!'],
  ...['□', '见附件', '同左', '待定', '*** '],
];

export const blankTwists: readonly Twist[] = [
  mark('empty', '', nothing, ruled),
  mark('no-break space', '\u00a0', nothing, ruled),
  mark('ideographic space', '\u3000', nothing, ruled),
  mark('zero-width space', '\u200b', nothing, ruled),
  ...['—', '——', '-', '–', '−', '﹣', '─', '－', '/', '／', '\\'].map((text) => mark(`mark ${text}`, text)),
  mark('mark |', '|', nothing, ['html', 'docx', 'xlsx', 'tabs', 'csv', 'pdf ruled']),
  ...zeros.map((text) => mark(`words ${text}`, text, { v: 0 }, text === '0件' ? makers : without(makers, 'xlsx'))),
  ...none.map((text) => mark(`words ${text}`, text, { v: null, also: [0] })),
  ...noFigure.map((text) => mark(`words ${text}`, text)),
  instead('ditto mark', '〃'),
  instead('ditto words', '同上'),
  instead('masked', '**'),
  instead('date', '1月12日'),
  instead('a year', '2023年'),
  instead('item of a list', '（1）'),
  instead('reference to a note', '见注1'),
  instead('table error', '#####'),
  instead('a law', '第36条'),
  instead('a telephone', '0579-8888'),
  instead('a word with a figure', 'A3'),
  instead('days', '15天'),
  instead('two years', '2022-2023'),
  instead('less than', '<5'),
  blanks(
    'all figures gone',
    (doc) => {
      for (const each of figuresOf(doc)) {
        each.t = '';
        doc.expected.set(each.k!, { v: null });
      }
    },
    ruled,
  ),
  blanks(
    'a row empty',
    (doc, _, random) => {
      const row = random.pick(['granted', 'unableNotHeld', 'notProcessedDuplicate', 'carriedIn']);
      for (const each of countsOf(doc).filter(({ k }) => k!.includes(`/${row}/`))) {
        each.t = '';
        doc.expected.set(each.k!, { v: null });
      }
    },
    ruled,
  ),
  blanks(
    'legal persons empty',
    (doc) => {
      for (const each of countsOf(doc))
        if (/applications\/.*(?:Enterprise|Institution|Organization)$/.test(each.k!)) {
          each.t = '';
          doc.expected.set(each.k!, { v: null });
        }
    },
    ruled,
  ),
];
