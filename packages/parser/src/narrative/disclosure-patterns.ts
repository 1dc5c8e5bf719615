import { count, type FigurePattern, gap, link, rule } from './pattern-parts.ts';
import type { Quantity } from './quantities.ts';

const collective = /公开|公示|发布|归集|录入|推送|信息|平台|栏/;
const documents = '(?:行政)?规范性文件';
const issuing = '(?:制发|制定出台|制定印发|制定|出台|印发|新制定|起草制定)';
const money = count('亿元|万元|元');

const listedDecision = (quantity: Quantity, name: string): FigurePattern =>
  rule(
    quantity,
    name,
    `(?<=(?:作出|做出|办理|办结|实施)(?:各类)?行政(?:许可|处罚)(?:案件|案)?\\d{1,8}[件宗起次份][、,和](?:行政处罚(?:案件|案)?\\d{1,8}[件宗起次份][、,和])?)${name}(?:案件|案)?${link}${count('件|宗|起|次|份')}`,
  );

const decision = (quantity: Quantity, key: string, name: string): FigurePattern[] => [
  rule(
    quantity,
    key,
    `${name}(?:本年度?)?(?:处理|的)?决定(?:书)?(?:数量|数)?${link}${count('件|个|项|条|宗|起|次|份')}`,
    {
      except: collective,
    },
  ),
  rule(
    quantity,
    key,
    `(?:作出|做出|办理|办结|实施|采取)(?:各类)?${name}(?:案件|案)?${link}${count('件|宗|起|次|份')}`,
    {
      except: collective,
    },
  ),
  rule(quantity, key, `${name}(?:案件|案|事项)(?:共|全年)?(?:作出|做出|办理|办结)${link}${count('件|宗|起|次|份')}`, {
    except: collective,
  }),
];

/** Figures of documents, decisions and money. */
export const disclosurePatterns: readonly FigurePattern[] = [
  rule(
    'normativeDocumentsIssued',
    '规范性文件',
    `${issuing}${gap(10)}${documents}${gap(4)}${link}${count('件|个|份|部|项')}`,
  ),
  rule('normativeDocumentsIssued', '规范性文件', `${issuing}${gap(4)}${count('件|个|份|部|项')}(?:行政)?规范性文件`),
  rule('normativeDocumentsIssued', '规范性文件', `(?:备案|报备)${gap(4)}${documents}${link}${count('件|个|份|部|项')}`),
  rule(
    'normativeDocumentsIssued',
    '规范性文件',
    `(?<=^|[,。;:]|年度?|全年)${documents}(?:制发|制定|印发|出台)(?:件数|数量|数)?${link}${count('件|个|份|部')}`,
  ),
  rule(
    'normativeDocumentsInForce',
    '现行有效',
    `现行有效(?:的)?${gap(4)}${documents}${link}${count('件|个|份|部|项')}`,
  ),
  rule(
    'normativeDocumentsInForce',
    '现行有效',
    `${documents}[^。;\\n]{0,24}?现行有效(?:的)?${link}${count('件|个|份|部|项')}`,
  ),
  rule(
    'normativeDocumentsRepealed',
    '废止 失效',
    `(?<![未无])(?:废止|宣布失效)${gap(4)}${documents}${link}${count('件|个|份|部|项')}`,
  ),
  rule(
    'normativeDocumentsRepealed',
    '废止 失效',
    `${documents}[^。;\\n]{0,24}?(?<![未无])废止(?:的)?${link}${count('件|个|份|部|项')}`,
  ),
  ...decision('licensingDecisions', '行政许可', '行政许可'),
  ...decision('penaltyDecisions', '行政处罚', '行政处罚'),
  ...decision('coercionDecisions', '行政强制', '行政强制(?:措施|执行)?'),
  // Without a verb, where nothing before it speaks of what was published.
  rule(
    'coercionDecisions',
    '行政强制',
    `(?<=^|[,、;:。]|年度?|全年)行政强制(?:措施)?(?:共计|共|总计|为)?${count('件|宗|起|次')}`,
    { exceptBefore: collective },
  ),
  listedDecision('penaltyDecisions', '行政处罚'),
  listedDecision('coercionDecisions', '行政强制'),
  rule('administrativeFee', '行政事业性', `行政事业性(?:收费|费用)[^。;\\d\\n]{0,14}?${money}`),
  rule('feeNoticesIssued', '收费通知', `收费通知(?:书)?${link}${count('件|份|次')}`),
  rule(
    'processingFeeCollected',
    '处理费',
    `(?<![水圾物废])处理费(?:用)?(?:合计|共计|共|总计|金额|总额|为|:)*${money}`,
    {
      except: /通知[^。;]{0,20}$/,
    },
  ),
];

const item =
  '(?:各类|各种|政府|政务|有关|相关|本级|主动公开|动态|工作|原创|图文|各项)*(?:信息|稿件|图文|消息|文章|内容)';

/** Figures of items disclosed; what stands before the verb tells the channel. */
export const disclosedPattern = new RegExp(
  `(?<verb>主动公开|公开发布|公开|发布|推送|刊发|刊载|登载|上传|更新)(?:了|的)?${item}(?:的)?(?:条数|${link})*${count('条次|条|篇|件|个|则')}`,
  'g',
);

/** The same with the number first (「公开12条政府信息」), and what was disclosed as a noun (「信息公开总量12条」). */
export const disclosedAgain: readonly RegExp[] = [
  new RegExp(
    `(?<verb>主动公开|公开发布|公开|发布)(?:了)?(?:共|共计)?${count('条次|条|篇|件|则')}(?:的)?${item}(?!公开)`,
    'g',
  ),
  new RegExp(`(?<verb>信息公开)(?:总量|总数|总条数|数量|条数)${link}${count('条次|条|件')}`, 'g'),
];
