// Rules made up for the tests, under the ids that the samples' findings name; one of those findings names none of them.
import type { BilingualText } from '@nianbao/schema';
import type { RuleExample, RuleText, SiteRule } from '../src/index.ts';

const text = (zh: string, en: string): BilingualText => ({ zh, en });

const examples: readonly RuleExample[] = [
  { verdict: 'pass', caption: text('各项相符。', 'All parts agree.'), edition: '2021', set: {}, rest: null },
  {
    verdict: 'fail',
    caption: text('总计多 1。', 'The total is one too high.'),
    edition: '2021',
    set: { '/disputes/reconsideration/total': 4, '/disputes/reconsideration/pending': null },
    rest: null,
  },
  {
    verdict: 'unclear',
    caption: text('正文另有说法。', 'The text says otherwise.'),
    edition: '2021',
    set: { '/narrative/overview': '本年度收到行政复议3件,为测试写的一句话。' },
    rest: JSON.stringify({ stated: [{ quantity: 'reconsiderationTotal', value: 3 }] }, null, 2),
  },
  {
    verdict: 'not-assessable',
    caption: text('整张表没有读到。', 'The table was not read.'),
    edition: null,
    set: {},
    rest: JSON.stringify({ remove: Array.from({ length: 40 }, (_, row) => `/disputes/row-${row}`) }, null, 2),
  },
  { verdict: null, caption: text('与此无关。', 'Not concerned.'), edition: '2019', set: { '/year': 2020 }, rest: null },
];

const page: RuleText = {
  what: [text('每一行的总计应等于各项之和。', 'In every row the total equals the sum of the parts.')],
  why: [text('总计与分项不符,至少有一格有误。', 'Where total and parts differ, at least one cell is wrong.')],
  formula: 'total = upheld + corrected + otherResult + pending',
  formulaNote: text('空白先按 0 计。', 'Blanks are first read as 0.'),
  examples,
  causes: [
    text('修改后没有重算。', 'Changed and not added up again.'),
    text('录入时错列。', 'A figure in the wrong column.'),
  ],
  correction: [text('对照台账核对本行。', 'Check the row against the register.')],
  exceptions: [text('缺格时不可判。', 'Not judged where cells are missing.')],
};

const rule = (part: Pick<SiteRule, 'id' | 'severity' | 'title'> & Partial<SiteRule>): SiteRule => ({
  family: { id: 'tables', name: text('表内', 'Within a table') },
  editions: ['2019', '2021'],
  legalBasis: text('由表式推得:总计是各项的合计。', 'Derived from the form: a total is that of its parts.'),
  text: page,
  ...part,
});

/** The rules of the sample site: two families, three severities, one without a page, one of which nothing is known. */
export const sampleRules: readonly SiteRule[] = [
  rule({
    id: 'disputes-row-total',
    severity: 'error',
    title: text('示例表:总计等于各项之和', 'Sample table: the total equals its parts'),
  }),
  rule({
    id: 'applications-row-total',
    severity: 'error',
    title: text('示例表:每行总计等于各列之和', 'Sample table: each row total equals its columns'),
  }),
  rule({ id: 'cell-blank', severity: 'warning', title: text('示例表有空白格', 'The sample table has blank cells') }),
  rule({
    id: 'never-met',
    severity: 'info',
    title: text('从未遇到的规则', 'A rule that no report met'),
    family: { id: 'form', name: text('格式与内容', 'Form and contents') },
    editions: ['pre2019', '2019', '2021'],
  }),
  rule({
    id: 'agency-unknown',
    severity: 'warning',
    title: text('机关不明', 'The agency is unknown'),
    family: { id: 'form', name: text('格式与内容', 'Form and contents') },
    text: null,
  }),
];
