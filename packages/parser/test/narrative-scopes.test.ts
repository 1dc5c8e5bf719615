// What narrows a figure of the prose, what several quantities share, and how far a sub-heading reaches; made-up sentences.
import { describe, expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';

const title = '白石县水利局2023年政府信息公开工作年度报告\n一、总体情况\n';

const figuresOf = async (prose: string): Promise<string[]> => {
  const { report } = await parseReport(new TextEncoder().encode(title + prose));
  return report!.narrativeFigures.map(
    ({ quantity, value, unit, scope }) => `${quantity} ${value}${unit}${scope ? ` ${scope}` : ''}`,
  );
};

const lead = '(二)依申请公开。';

describe('a part of what the quantity counts', () => {
  test.each([
    ['因涉及第三方合法权益不予公开4件。', ['denied 4件 part']],
    ['属于内部事务信息、过程性信息不予公开3件。', ['denied 3件 part']],
    ['属于行政执法案卷不予公开3件。', ['denied 3件 part']],
    ['以行政执法案卷为由不予公开3件。', ['denied 3件 part']],
    ['因信息不存在无法提供15件。', ['unable 15件 part']],
    ['重复申请不予处理2件。', ['notProcessed 2件 part']],
    ['因申请人主动撤回,其他处理3件。', ['other 3件 part']],
    [
      '自然人申请予以公开29件,部分公开11件,不予公开10件。',
      ['granted 29件 part', 'partiallyGranted 11件 part', 'denied 10件 part'],
    ],
    ['自然人申请办结72件。', ['processed 72件 part']],
    ['征地类申请予以公开9件。', ['granted 9件 part']],
    [
      '上年结转的7件全部办结,其中予以公开3件、部分公开2件。',
      ['carriedIn 7件', 'granted 3件 part', 'partiallyGranted 2件 part'],
    ],
    ['对上年结转的7件申请,予以公开3件、不予公开1件。', ['carriedIn 7件', 'granted 3件 part', 'denied 1件 part']],
    ['结转申请7件已办结。', ['processed 7件 part']],
    ['当场答复12件,10个工作日内答复46件。', ['answered 12件 part', 'answered 46件 part']],
    ['经法院判决重新答复1件。', ['answered 1件 part']],
    ['至6月底收到申请41件,办结38件。', ['received 41件 part', 'processed 38件 part']],
    ['截至6月30日,收到申请41件。', ['received 41件 part']],
    ['第四季度办结21件。', ['processed 21件 part']],
  ])('%s', async (prose, wanted) => {
    expect(await figuresOf(lead + prose)).toEqual(wanted);
  });

  test.each([
    ['经审查,依法不予公开12件。', ['denied 12件']],
    ['属于不予公开情形的12件。', ['denied 12件']],
    ['对公民、法人和其他组织的申请予以公开36件。', ['granted 36件']],
    ['各类申请办结88件。', ['processed 88件']],
    [
      '办结88件(含上年结转7件),其中予以公开36件。',
      ['processed 88件 including-carried-in', 'carriedIn 7件', 'granted 36件'],
    ],
    ['加上上年结转的7件,全年应办理93件,实际办结88件。', ['carriedIn 7件', 'processed 88件']],
    ['全年新收86件、上年结转7件,其中予以公开36件。', ['newlyReceived 86件', 'carriedIn 7件', 'granted 36件']],
    ['上半年收到申请41件,全年收到申请86件。', ['received 41件 part', 'received 86件']],
    [
      '自然人申请71件、法人申请15件,予以公开36件。',
      ['receivedNaturalPerson 71件', 'receivedLegalPerson 15件', 'granted 36件'],
    ],
  ])('%s is of all', async (prose, wanted) => {
    expect(await figuresOf(lead + prose)).toEqual(wanted);
  });
});

describe('one number of several quantities', () => {
  test.each([
    ['予以公开和部分公开共49件。', ['granted+partiallyGranted 49件']],
    ['予以公开、部分公开合计49件。', ['granted+partiallyGranted 49件']],
    ['从结果看,公开和部分公开合计49件。', ['granted+partiallyGranted 49件']],
    ['不予公开及无法提供29件。', ['denied+unable 29件']],
    ['无法提供、不予处理、其他处理27件。', ['unable+notProcessed+other 27件']],
    ['行政复议和行政诉讼共13件。', ['reconsiderationTotal+litigationTotal 13件']],
    ['行政复议诉讼案件13件。', ['reconsiderationTotal+litigationTotal 13件']],
    ['制发和废止规范性文件9件。', ['normativeDocumentsIssued+normativeDocumentsRepealed 9件']],
    ['制定、印发规范性文件6件。', ['normativeDocumentsIssued 6件']],
    ['收到申请并结转上年申请共93件。', ['received 93件']],
    // Each with a number of its own.
    ['予以公开36件和部分公开13件。', ['granted 36件', 'partiallyGranted 13件']],
    ['行政复议、行政诉讼各1件。', ['reconsiderationTotal 1件', 'litigationTotal 1件']],
    // One of the words is none of the vocabulary, or the numbers are as many as the words.
    ['制定、修改、废止规范性文件共9件。', []],
    ['转办、退回和不予公开共31件。', []],
    ['予以公开、部分公开36件、13件。', []],
  ])('%s', async (prose, wanted) => {
    expect(await figuresOf(lead + prose)).toEqual(wanted);
  });
});

describe('figures of other things', () => {
  test.each([
    ['全年各类行政复议案件32件,其中涉及政府信息公开的8件。', ['reconsiderationTotal 8件']],
    ['发生行政诉讼21件,其中因信息公开引起的5件。', ['litigationTotal 5件']],
    ['因政府信息公开被申请行政复议8件,其中对信息公开答复不服的3件。', ['reconsiderationTotal 8件']],
    ['一审行政诉讼3件,二审行政诉讼2件。', []],
    ['尚未收到复议结果的案件1件。', []],
    ['行政复议8件(含上年结转1件)。', ['reconsiderationTotal 8件']],
    ['另有上年结转的复议1件。', []],
    ['日均收到申请0.24件,平均每月收到申请7.2件,单日最多收到申请6件。', []],
    ['代县政府答复申请4件,协助乡镇答复申请9件。', []],
    ['制发公文326件,其中主动公开142件、依申请公开51件、不予公开133件。', []],
    ['政务服务窗口受理各类业务申请4213件,办结率100%。', []],
  ])('%s', async (prose, wanted) => {
    expect(await figuresOf(lead + prose)).toEqual(wanted);
  });
});

describe('a sub-heading reaches to the next one', () => {
  test.each([
    ['(二)依申请公开\n予以公开63件,部分公开13件。', ['granted 63件', 'partiallyGranted 13件']],
    ['(二)依申请公开。依法答复。\n办结81件,结转下年度继续办理5件。', ['processed 81件', 'carriedOut 5件']],
    ['依申请公开情况\n示例文字。\n上年结转申请9件。', ['carriedIn 9件']],
    ['2.依申请公开\n办结率100%。', ['completionRate 100%']],
    ['(二)依申请公开\n行政复议8件,维持4件。', ['reconsiderationTotal 8件', 'reconsiderationUpheld 4件']],
    ['(二)依申请公开\n示例文字。\n(三)平台建设\n收到12件,办结11件。', []],
    ['(一)主动公开\n办结63件。', []],
    // Other work told under the heading.
    ['(二)依申请公开\n全年收到群众来信126件,办结126件。', []],
    ['(二)依申请公开\n另外,热线工单收到503件,办结503件,办结率99.9%。', []],
  ])('%j', async (prose, wanted) => {
    expect(await figuresOf(prose)).toEqual(wanted);
  });
});

describe('statements that a figure of the tables is 0', () => {
  const nothing = (quantity: string, unit = '件'): string[] => [`${quantity} 0${unit} none-statement`];
  test.each([
    ['本年度未制发行政规范性文件。', nothing('normativeDocumentsIssued')],
    ['全年没有出台规范性文件。', nothing('normativeDocumentsIssued')],
    ['未废止行政规范性文件。', nothing('normativeDocumentsRepealed')],
    ['无现行有效的行政规范性文件。', nothing('normativeDocumentsInForce')],
    ['未办理行政许可。', nothing('licensingDecisions')],
    ['未作出行政处罚决定。', nothing('penaltyDecisions')],
    ['全年未实施行政强制。', nothing('coercionDecisions')],
    ['全年未收取行政事业性收费。', nothing('administrativeFee', '元')],
    [`${lead}无上年结转申请。`, nothing('carriedIn')],
    [`${lead}2022年无结转申请。`, nothing('carriedIn')],
    [`${lead}无结转下年度办理的申请。`, nothing('carriedOut')],
    [`${lead}收到的申请全部办结,无结转。`, nothing('carriedOut')],
    [`${lead}行政诉讼全部胜诉。`, nothing('litigationCorrected')],
    // Of two bodies, each in a sentence of its own.
    [
      `${lead}局属单位未收到政府信息公开申请。我局未收到政府信息公开申请。`,
      ['noApplications 0件 none-statement', 'noApplications 0件 none-statement'],
    ],
    // Another year, another name, some only, another thing.
    ['2022年未制发行政规范性文件。', []],
    ['未以县政府名义制发行政规范性文件。', []],
    ['未制发涉企行政规范性文件。', []],
    ['未废止的行政规范性文件41件。', []],
    ['对轻微违法行为未作出行政处罚决定。', []],
    ['未作出行政处罚决定的案件3件。', []],
    ['未实施行政强制措施。', []],
    ['未违规收取行政事业性收费。', []],
    ['办理依申请公开未收取行政事业性收费。', []],
    [`${lead}2022年无上年结转申请。`, []],
    [`${lead}信访件全部办结,无结转。`, []],
    ['建议提案全部办结,无结转。', []],
    [`${lead}其余行政复议全部维持。`, []],
  ])('%s', async (prose, wanted) => {
    expect(await figuresOf(prose)).toEqual(wanted);
  });
});

describe('growth, shares, and figures without a verb', () => {
  test.each([
    ['收到申请86件,较上年增长16.2%。', ['received 16.2% growth', 'received 86件']],
    ['收到申请86件,比2022年的74件增加12件。', ['received 12件 growth', 'received 86件']],
    ['申请量较上年减少3件。', ['received -3件 growth']],
    ['自然人占比82.6%。', ['receivedNaturalPerson 82.6% share']],
    [
      '行政诉讼5件,直接起诉3件,复议后起诉2件。',
      ['litigationTotal 5件', 'litigationDirect 3件', 'litigationAfterReconsideration 2件'],
    ],
    ['行政复议8件,其中被纠错1件。', ['reconsiderationTotal 8件', 'reconsiderationCorrected 1件']],
    ['有5件申请因征求第三方意见,结转至2024年办理。', ['carriedOut 5件']],
    ['全年行政强制18件。', ['coercionDecisions 18件']],
    ['采取行政强制措施18次。', ['coercionDecisions 18次']],
    // Of some of them, of something else, or published.
    ['网络申请52件,较上年增长30%。', ['receivedOnline 52件']],
    ['一季度收到申请20件,同比增长33%。', ['received 20件 part']],
    ['办结申请88件,较上年增加17件。', ['processed 88件']],
    ['申请人满意度较上年提高3.2%。', []],
    ['征地类自然人占比91%。', []],
    ['公示行政强制18件。', []],
    ['行政强制事项9项,行政强制清单9件。', []],
    ['收取污水处理费340万元,未收取垃圾处理费。', []],
    ['未经复议直接起诉3件(维持2件)。', ['litigationDirect 3件']],
  ])('%s', async (prose, wanted) => {
    expect((await figuresOf(lead + prose)).sort()).toEqual([...wanted].sort());
  });
});

test.each([
  '申请共',
  '申请,较上年',
  '行政强制',
  '未制发规范性文件',
  '全部办结,无结转',
  '予以公开和',
  '结转的7件,',
  '自然人',
  '因第三方',
  '截至6月',
  '(二)',
  '各类复议1件,',
  '7件、',
])('a long line of %s does not run away', async (piece) => {
  const line = piece.repeat(Math.round(1_000_000 / piece.length));
  const { status } = await parseReport(new TextEncoder().encode(`${title}${lead}${line}\n`));
  expect(status).toBe('partial');
});
