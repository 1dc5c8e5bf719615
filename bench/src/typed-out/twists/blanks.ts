// What stands where there is nothing: null is expected, or 0 where words say none. A figure from nowhere is an error.
import { countsOf, figuresOf } from '../sheet.ts';
import { family, type Twist } from '../twist.ts';

const blanks = family('blanks', [
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
]);

// Every zero is printed as this. `zero`: to call it 0 is right too.
const mark = (name: string, text: string, zero = false, makers?: Twist['makers']): Twist =>
  blanks(
    name,
    (doc) => {
      for (const each of countsOf(doc))
        if (each.t === '0') {
          each.t = text;
          doc.expected.set(each.k!, zero ? { v: null, also: [0] } : { v: null });
        }
    },
    makers,
  );

// A third of all figures is printed as this, whatever they were.
const instead = (name: string, text: string, also: readonly number[] = []): Twist =>
  blanks(name, (doc, _, random) => {
    for (const each of countsOf(doc))
      if (random.chance(0.3)) {
        each.t = text;
        doc.expected.set(each.k!, { v: null, also });
      }
  });

const ruled = ['html', 'docx', 'xlsx', 'markdown', 'tabs', 'csv', 'pdf ruled'] as const;

export const blankTwists: readonly Twist[] = [
  mark('empty', '', false, ruled),
  mark('no-break space', '\u00a0', false, ruled),
  mark('ideographic space', '\u3000', false, ruled),
  mark('zero-width space', '\u200b', false, ruled),
  ...['—', '——', '-', '–', '−', '﹣', '─', '－', '/', '／', '\\', '|'].map((text) =>
    mark(`mark ${text}`, text, false, text === '|' ? ['html', 'docx', 'xlsx', 'tabs', 'csv', 'pdf ruled'] : undefined),
  ),
  ...[
    '无',
    '空',
    'N/A',
    '不涉及',
    '暂无',
    '未发生',
    '没有',
    '×',
    '✕',
    '*',
    '…',
    '.',
    '、',
    '〇',
    '○',
    '零',
    'null',
    'NaN',
    '#REF!',
    '#DIV/0!',
    '-0',
    '0件',
    '0.0',
    '○件',
    '□',
    '见附件',
    '同左',
    '待定',
    '*** ',
  ].map((text) => mark(`words ${text}`, text, true)),
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
        doc.expected.set(each.k!, { v: null, also: [] });
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
