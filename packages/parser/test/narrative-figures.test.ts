// Figures stated in prose: made-up wordings, what must not count, and the real reports checked by hand.
import { describe, expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import { quantities } from '../src/narrative/quantities.ts';
import { hasShared, listShared, readShared } from './shared.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const title = '白石县水利局2023年政府信息公开工作年度报告\n一、总体情况\n';

const figuresOf = async (prose: string): Promise<string[]> => {
  const { report } = await parseReport(bytes(title + prose));
  return report!.narrativeFigures.map(
    ({ quantity, value, unit, scope }) => `${quantity} ${value}${unit}${scope ? ` ${scope}` : ''}`,
  );
};

describe('applications', () => {
  test.each([
    ['全年共收到政府信息公开申请12件。', ['received 12件']],
    ['2023年度收到依申请公开9件。', ['received 9件']],
    ['全年收到公民、法人提出的政府信息公开申请１，２３４件。', ['received 1234件']],
    ['本年度收到12件政府信息公开申请。', ['received 12件']],
    ['全年受理依申请公开事项5件。', ['received 5件']],
    ['全年收到政府信息公开申请20余件。', ['received 20件 approximate']],
    ['全年收到政府信息公开申请约20件。', ['received 20件 approximate']],
    ['全年收到政府信息公开申请三件。', ['received 3件']],
    ['全年共收到政府信息公开申请12件(含上年结转2件)。', ['received 12件 including-carried-in', 'carriedIn 2件']],
    ['(二)依申请公开。本年新收申请12件,上年结转1件。', ['newlyReceived 12件', 'carriedIn 1件']],
    [
      '本年度新收到政府信息公开申请12件,2022年结转3件,结转2024年2件。',
      ['newlyReceived 12件', 'carriedIn 3件', 'carriedOut 2件'],
    ],
    [
      '收到政府信息公开申请12件,办结11件,结转下年度继续办理1件。',
      ['received 12件', 'processed 11件', 'carriedOut 1件'],
    ],
    ['收到政府信息公开申请12件,其中1件结转至下一年度办理。', ['received 12件', 'carriedOut 1件']],
    ['收到政府信息公开申请12件,受理10件,已答复9件。', ['received 12件', 'accepted 10件', 'answered 9件']],
    ['全年依法答复政府信息公开申请59件。', ['answered 59件']],
    [
      '收到政府信息公开申请8件,予以公开3件,部分公开1件,不予公开2件,本机关不掌握相关政府信息1件,不予处理1件。',
      ['received 8件', 'granted 3件', 'partiallyGranted 1件', 'denied 2件', 'notHeld 1件', 'notProcessed 1件'],
    ],
    ['收到依申请公开1件、同意公开0件。', ['received 1件', 'granted 0件']],
    ['全市各级行政机关共收到政府信息公开申请1200件。', ['received 1200件 whole-city']],
    [
      '收到政府信息公开申请5件,其中网上申请3件、信函申请1件、当面申请1件。',
      ['received 5件', 'receivedOnline 3件', 'receivedByLetter 1件', 'receivedInPerson 1件'],
    ],
    [
      '收到政府信息公开申请5件,其中自然人4件,法人或其他组织1件。',
      ['received 5件', 'receivedNaturalPerson 4件', 'receivedLegalPerson 1件'],
    ],
    ['共收到政府信息公开申请66件,申请量较去年减少了19.5%。', ['received 66件', 'received -19.5% growth']],
    ['共收到政府信息公开申请66件,申请数量同比增长8%。', ['received 66件', 'received 8% growth']],
    ['依申请公开答复及时率100%,办结率99.5%。', ['timelyRate 100%', 'completionRate 99.5%']],
    ['依申请公开按时办结率达100%。', ['timelyRate 100%']],
    ['热线工单办结率100%,依申请公开工作规范。', []],
    ['未收到政府信息公开申请。', ['noApplications 0件 none-statement']],
    ['本年度我局没有收到公民、法人或其他组织提出的政府信息公开申请。', ['noApplications 0件 none-statement']],
    ['全年无依申请公开事项。', ['noApplications 0件 none-statement']],
    ['没有公民、法人或其他组织向我局申请公开政府信息。', ['noApplications 0件 none-statement']],
    ['本年度依申请公开为零。', ['noApplications 0件 none-statement']],
    ['政府信息公开申请零受理。', ['noApplications 0件 none-statement']],
    [
      '今年依申请公开工作平稳:收到12件,办结11件,结转1件到下一年度。',
      ['received 12件', 'processed 11件', 'carriedOut 1件'],
    ],
    ['政府信息公开申请新收12件、结转2件,合计14件。', ['newlyReceived 12件', 'carriedIn 2件', 'received 14件']],
    ['对收到的12件政府信息公开申请均依法办理。', ['received 12件']],
    ['公民、法人和其他组织向我局申请公开政府信息12件。', ['received 12件']],
    ['全年12件政府信息公开申请办结。', ['processed 12件']],
    ['全年收到并办结政府信息公开申请12件。', ['handled 12件']],
    ['共办复政府信息公开申请12件。', ['processed 12件']],
    ['政府信息公开申请的办结率为百分之百。', ['completionRate 100%']],
  ])('%s', async (prose, wanted) => {
    expect(await figuresOf(prose)).toEqual(wanted);
  });

  test.each([
    ['全年收到人大建议、政协提案12件,均已答复。'],
    ['受理法律援助案件120件,信访件33件。'],
    ['收到群众来信12件,办结12件。'],
    ['(二)依申请公开。答复人大代表建议8件,办结12345热线工单120件。'],
    ['收到公租房申请35件。'],
    ['2022年共收到政府信息公开申请82件。'],
    ['自2008年以来累计收到政府信息公开申请820件。'],
    ['较去年收到的政府信息公开申请82件有所减少。'],
    ['按照国办公开办函〔2021〕30号和第711号令要求,做好依申请公开。'],
    ['1月15日前完成政府信息公开申请办理规范修订,列出12项任务。'],
    ['收到政府信息公开申请的,应当在20个工作日内答复。'],
    ['申请10件以下不收费,依申请公开按件收费。'],
    // Released on application, not received.
    ['本年度公文中,依申请公开信息3条。'],
    ['3件政府信息公开申请,经会商后答复。'],
    ['没有依申请公开的超期情况。'],
    ['指导下属单位向申请人作出说明3件。'],
  ])('%s holds no figure of applications', async (prose) => {
    expect(await figuresOf(prose)).toEqual([]);
  });
});

describe('reconsiderations and lawsuits', () => {
  const lead = '(二)依申请公开。';
  test.each([
    [
      '行政复议3件,维持2件,尚未审结1件,行政诉讼1件,胜诉1件。',
      [
        'reconsiderationTotal 3件',
        'reconsiderationUpheld 2件',
        'reconsiderationPending 1件',
        'litigationTotal 1件',
        'litigationUpheld 1件',
      ],
    ],
    [
      '因政府信息公开被申请行政复议2起,其中1起维持,1起纠正。',
      ['reconsiderationTotal 2起', 'reconsiderationUpheld 1起', 'reconsiderationCorrected 1起'],
    ],
    [
      '发生行政诉讼2件,其中维持1件,败诉1件。',
      ['litigationTotal 2件', 'litigationUpheld 1件', 'litigationCorrected 1件'],
    ],
    ['行政复议、行政诉讼各1件。', ['reconsiderationTotal 1件', 'litigationTotal 1件']],
    ['行政复议和行政诉讼共3件。', ['reconsiderationTotal+litigationTotal 3件']],
    ['未发生因政府信息公开申请行政复议、提起行政诉讼的情况。', ['noDisputes 0件 none-statement']],
    ['未因依申请公开引起行政诉讼、复议情况。', ['noDisputes 0件 none-statement']],
    ['无行政复议,无行政诉讼。', ['noDisputes 0件 none-statement']],
    ['无行政复议,行政诉讼1件。', ['noReconsideration 0件 none-statement', 'litigationTotal 1件']],
    ['行政复议1件,未发生行政诉讼。', ['reconsiderationTotal 1件', 'noLitigation 0件 none-statement']],
  ])('%s', async (prose, wanted) => {
    expect(await figuresOf(lead + prose)).toEqual(wanted);
  });

  test.each([
    ['全年审理行政复议案件120件,办理行政应诉案件33件。'],
    ['公开行政复议决定书35件,做好政府信息公开。'],
    ['(四)未经复议直接起诉的情形见表,做好政府信息公开。'],
  ])('%s is not about the agency’s own disclosure', async (prose) => {
    expect(await figuresOf(prose)).toEqual([]);
  });
});

describe('documents, decisions, money, items disclosed', () => {
  test.each([
    ['2023年制发规范性文件8件。', ['normativeDocumentsIssued 8件']],
    [
      '全年出台行政规范性文件3件,废止规范性文件2件,现行有效规范性文件41件。',
      ['normativeDocumentsIssued 3件', 'normativeDocumentsRepealed 2件', 'normativeDocumentsInForce 41件'],
    ],
    ['全年印发了5件行政规范性文件。', ['normativeDocumentsIssued 5件']],
    ['全市共制定行政规范性文件120件。', ['normativeDocumentsIssued 120件 whole-city']],
    ['报送备案规范性文件6件。', ['normativeDocumentsIssued 6件 filing']],
    [
      '作出行政许可决定290件,行政处罚决定99件,行政强制措施决定3件。',
      ['licensingDecisions 290件', 'penaltyDecisions 99件', 'coercionDecisions 3件'],
    ],
    ['行政许可处理决定0个,行政处罚处理决定0个。', ['licensingDecisions 0个', 'penaltyDecisions 0个']],
    ['行政事业性收费56.79万元。', ['administrativeFee 56.79万元']],
    ['全年行政事业性收费金额为1,234.5元。', ['administrativeFee 1234.5元']],
    ['行政事业性收费共计1.2亿元。', ['administrativeFee 1.2亿元']],
    ['发出收费通知2件,收取信息处理费400元。', ['feeNoticesIssued 2件', 'processingFeeCollected 400元']],
    ['本年度未收取信息处理费。', ['noFee 0元 none-statement']],
    ['没有产生信息公开处理费。', ['noFee 0元 none-statement']],
    [
      '全年主动公开政府信息923条,其中政府网站公开政府信息数28条,政务微信公开政府信息895条。',
      ['proactiveTotal 923条', 'proactiveWebsite 28条', 'proactiveWechat 895条'],
    ],
    ['通过门户网站发布信息1532条,政务新媒体发布信息2109条。', ['proactiveWebsite 1532条', 'proactiveNewMedia 2109条']],
    [
      '在网站发布信息超100条,微博发布信息约50条。',
      ['proactiveWebsite 100条 approximate', 'proactiveWeibo 50条 approximate'],
    ],
    ['通过网站、微信公众号等主动公开信息300条。', ['proactiveTotal 300条']],
    ['全年累计公开各类信息1.2万条。', ['proactiveTotal 1.2万条']],
  ])('%s', async (prose, wanted) => {
    expect(await figuresOf(prose)).toEqual(wanted);
  });

  test.each([
    ['公开行政许可信息120条、行政处罚信息33条。'],
    ['清理行政许可事项35项。'],
    ['公开财政信息2条,人事任免1条。'],
    ['召开常务会议13次,新闻发布会39场,政策解读123件。'],
    ['汇聚现行有效文件3989件。'],
    ['培训212人次,设立公开栏5个。'],
    ['2022年制发规范性文件8件。'],
    ['2024年将主动公开政府信息200条。'],
    ['对2018年以来的行政规范性文件逐件清理。'],
  ])('%s: no figure of the vocabulary', async (prose) => {
    expect(await figuresOf(prose)).toEqual([]);
  });

  test('plans and problems of section five are no figures', async () => {
    const prose =
      '示例。\n五、存在的主要问题及改进情况\n将主动公开政府信息200条以上,收到政府信息公开申请12件答复不及时。';
    expect(await figuresOf(prose)).toEqual([]);
  });
});

test('the place of a figure is its number and unit in the text', async () => {
  const text = `${title}全年工作平稳有序,示例文字,全年共收到政府信息\n公开申请 12 件,依法办结 11 件,未发生行政复议、行政诉讼。`;
  const { report } = await parseReport(bytes(text));
  const cut = report!.narrativeFigures.map(({ place }) => text.slice(place.offset, place.offset! + place.length!));
  expect(cut).toEqual(['12 件', '11 件', '未发生行政复议、行政诉讼']);
});

test.each(['|', '(', '0', 'www.', '地址:', '收到申请', '公开信息', '2023年1月', '复议诉讼', '由某局'])(
  'a long line of %s does not run away',
  async (piece) => {
    const line = piece.repeat(300_000 / piece.length);
    const { status } = await parseReport(bytes(`${title}${line}\n`));
    expect(['ok', 'partial', 'failed']).toContain(status);
  },
);

const expected: Readonly<Record<string, readonly string[]>> = {
  '000_fc4337ec49e9e03c.txt': [
    'proactiveTotal 39条',
    'received 1件',
    'granted 0件',
    'licensingDecisions 0个',
    'penaltyDecisions 0个',
    'noDisputes 0件 none-statement',
    'noFee 0元 none-statement',
  ],
  '001_2ee7e895fb2dacb9.txt': [
    'proactiveTotal 923条',
    'proactiveWebsite 28条',
    'proactiveWechat 895条',
    'received 9件',
    'carriedIn 1件',
    'processed 9件',
    'carriedOut 1件',
    'noDisputes 0件 none-statement',
    'noFee 0元 none-statement',
  ],
  '002_11efede76b55d959.txt': [
    'received 66件',
    'received -19.5% growth',
    'answered 59件',
    'carriedOut 7件',
    'reconsiderationTotal 3件',
    'reconsiderationUpheld 2件',
    'reconsiderationPending 1件',
    'litigationTotal 1件',
    'litigationUpheld 1件',
    'proactiveWebsite 22698条',
    'normativeDocumentsIssued 8件',
    'noFee 0元 none-statement',
  ],
  '003_7685afd25ee59783.txt': ['proactiveTotal 421条', 'noFee 0元 none-statement'],
  '004_3b7a08318eed1a54.txt': ['proactiveWebsite 100条 approximate'],
};

describe.skipIf(!hasShared)('real reports, checked by hand (../shared/seeds)', () => {
  test.each(listShared('seeds', '.txt'))('%s', async (name) => {
    const source = readShared(`seeds/${name}`);
    const text = new TextDecoder().decode(source);
    const { report } = await parseReport(source);
    const read = report!.narrativeFigures.map(
      ({ quantity, value, unit, scope }) => `${quantity} ${value}${unit}${scope ? ` ${scope}` : ''}`,
    );
    expect(read).toEqual(expected[name]);
    for (const { value, unit, place, quantity, scope } of report!.narrativeFigures) {
      expect(Object.keys(quantities)).toContain(quantity);
      const cut = text.slice(place.offset, place.offset! + place.length!);
      if (scope !== 'none-statement') expect(cut.replace('條', '条')).toBe(`${Math.abs(value)}${unit}`);
    }
  });
});
