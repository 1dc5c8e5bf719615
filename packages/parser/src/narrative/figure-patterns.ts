import type { Quantity } from './quantities.ts';

/** How a figure is looked for: `n` the number, `unit`, `wan`, `about` and `more` around it, `year` where one is named. */
export interface FigurePattern {
  readonly quantity: Quantity;
  readonly pattern: RegExp;
  /** Words of which the sentence must hold one; spares most sentences the pattern. */
  readonly keys: readonly string[];
  /** The paragraph must speak of this. */
  readonly topic?: RegExp;
  /** The sentence up to the figure must not. */
  readonly except?: RegExp;
  /** The named year counts from the year of the report: −1 last year, 1 next year. */
  readonly yearOffset?: number;
}

const count = (units: string): string =>
  `(?<about>大约|约|近|超过|超|逾|多达|突破)?(?<n>\\d[\\d,]*(?:\\.\\d+)?|[零一二两三四五六七八九十百]{1,5}(?=(?:余|多)?(?:件|条|起|宗|份|次|例|个)(?!事)))(?<wan>万|亿)?(?<more>余|多)?(?<unit>${units})`;
const cases = count('件次|件|份|宗|起|例|条|次|项|个');
const gap = (length: number): string => `[^,。;:!?、\\d\\n]{0,${length}}?`;
const link = '(?:共计|共|总计|合计|累计|总数|总量|件数|数量|数|量|件|为|达到?|有|了|:)*';

const application =
  '(?:政府信息公开(?:的)?申请|信息公开(?:的)?申请|依申请公开(?:政府信息|信息)?(?:的)?(?:申请|事项|件)?|申请公开(?:政府信息|信息)?(?:的)?(?:事项|件|申请)?|公开申请)';
const who =
  '(?:各类|公民|自然人|企业|法人|群众|社会公众|社会各界|公众|市民|居民|村民|申请人|单位|个人|或者?|和|及|以及|、|其他组织|组织|来自|书面|有效|提出|提交|递交|发来|通过|以|各种|多种|不同|渠道|途径|形式|方式|的|本级|市本级|县本级|区本级|要求|请求|获取|公开|政府信息|信息)*';
const foreign =
  /建议|提案|信访|来信|来访|来电|投诉|举报|咨询|留言|法律援助|工单|热线|诉求|信箱|网民|不动产|救助|低保|户口|补贴|许可|处罚|强制|执法/;
const requests = /依申请公开|信息公开申请|申请公开/;
const applied = /申请公开|公开申请|依申请|信息公开|公开政府信息|获取政府信息/;

const rule = (
  quantity: Quantity,
  keys: string,
  source: string,
  rest: Omit<FigurePattern, 'quantity' | 'pattern' | 'keys'> = {},
): FigurePattern => ({ quantity, keys: keys.split(' '), pattern: new RegExp(source, 'g'), ...rest });
const about = { topic: applied, except: foreign };
const lastYear = '(?:上(?:一)?(?:年度?|年年?底)|去年度?|往年|(?<year>20\\d{2})年度?)';
const nextYear = '(?:下(?:一)?(?:个)?(?:年度?)|次年度?|明年度?|(?<year>20\\d{2})年度?|下期)';
const carry = '(?:结转|转结|接转|转入|转至|流转|遗留|顺延)';

const outcome = (quantity: Quantity, keys: string, words: string): FigurePattern[] => [
  rule(quantity, keys, `(?:${words})(?:的|类|情形|申请|信息|决定|答复)*${link}${cases}`, about),
];

/** Figures of applications, most specific first: a number that one pattern has taken is not taken again. */
export const applicationPatterns: readonly FigurePattern[] = [
  rule(
    'carriedIn',
    '结转 转结 接转 转入 转至 流转 遗留 顺延',
    `${lastYear}[^,。;:\\d下\\n]{0,8}?${carry}[^,。;\\d下\\n]{0,16}?${cases}`,
    {
      ...about,
      yearOffset: -1,
    },
  ),
  rule('carriedIn', '结转 转结 接转 转入 转至 流转 遗留 顺延', `${carry}${lastYear}[^,。;\\d\\n]{0,14}?${cases}`, {
    ...about,
    yearOffset: -1,
  }),
  rule(
    'carriedOut',
    '结转 转结 接转 转入 转至 流转 遗留 顺延',
    `${carry}(?:至|到|入|在)?${nextYear}[^,。;\\d\\n]{0,14}?${cases}`,
    { ...about, yearOffset: 1 },
  ),
  rule(
    'carriedOut',
    '结转 转结 接转 转入 转至 流转 遗留 顺延',
    `${cases}[^,。;、\\d\\n]{0,12}?${carry}(?:至|到|入)?${nextYear}`,
    { ...about, yearOffset: 1 },
  ),
  rule('carriedOut', '结转 转入 转至 顺延', `${carry}${cases}(?:申请)?(?:至|到|入|转入|在)?${nextYear}`, {
    ...about,
    yearOffset: 1,
  }),
  // 「新收8件、结转2件,合计10件」
  rule('carriedIn', '新收 新增', `(?<=(?:新收|新增)[^。;]{0,24}\\d件[、,])结转(?:申请)?${cases}`, about),
  rule(
    'received',
    '合计 共计 总计',
    `(?<=(?:新收|新增)[^。;]{0,30}结转[^。;,]{0,8}\\d件(?:申请)?[,、])(?:合计|共计|总计)(?:应办理|需办理|为)?${cases}`,
    about,
  ),
  rule(
    'receivedOnline',
    '申请',
    `(?:网络|互联网|网上|在线|网站|平台)(?:方式|渠道|平台)?(?:提交|提出|收到|受理)?(?:的)?申请${link}${cases}`,
    about,
  ),
  rule(
    'receivedByLetter',
    '申请',
    `(?:信函|邮寄|来函|挂号信|EMS)(?:方式|渠道)?(?:提交|提出|收到|受理)?(?:的)?申请${link}${cases}`,
    about,
  ),
  rule(
    'receivedInPerson',
    '申请',
    `(?:当面|现场|窗口)(?:方式|渠道)?(?:提交|提出|收到|受理)?(?:的)?申请${link}${cases}`,
    about,
  ),
  rule('receivedByFax', '传真', `传真(?:方式|渠道)?(?:提交|提出|收到|受理)?(?:的)?申请${link}${cases}`, about),
  rule(
    'receivedNaturalPerson',
    '自然人 公民个人',
    `(?:自然人|公民个人)(?:提出|提交)?(?:的)?(?:申请)?${link}${cases}`,
    about,
  ),
  rule(
    'receivedLegalPerson',
    '法人',
    `法人(?:(?:或者?|和|及|、)其他组织)?(?:提出|提交)?(?:的)?(?:申请)?${link}${cases}`,
    about,
  ),
  rule(
    'newlyReceived',
    '新收 新接收 新受理 新增',
    `(?:新收到?|新接收|新受理|新增)${who}(?:${application}|申请)?${link}${cases}`,
    about,
  ),
  rule(
    'received',
    '收到 接到 接收 收办 登记',
    `(?:收到|接到|接收|收办|登记)${who}(?:${application}|申请)${gap(6)}${link}${cases}`,
    about,
  ),
  rule(
    'received',
    '收到 接到 接收 收办 登记',
    `(?:收到|接到|接收|收办)${link}${cases}(?:${who}(?:${application}|申请(?!表|书|人)))`,
    about,
  ),
  rule('accepted', '受理', `受理${who}(?:${application}|申请)${gap(6)}${link}${cases}`, about),
  rule('accepted', '受理', `受理${link}${cases}${who}(?:${application}|申请(?!表|书|人))`, about),
  // Without an object the paragraph must be about applications, not only name them.
  rule('received', '收到 接到 收件 接件', `(?:收到|接到|收件|接件)(?:申请)?${link}${cases}`, {
    topic: requests,
    except: foreign,
  }),
  rule('received', '收', `(?<=[,、;:年度共])收(?=\\d)${cases}`, { topic: requests, except: foreign }),
  rule('received', '收到 接到 接收 受理', `(?:收到|接到|接收|受理)的${cases}(?:的)?${application}`, about),
  rule(
    'received',
    '件 宗 份',
    `(?<=全年|年度?,?|共|共计)${cases}(?:的)?${application}(?=(?:中,|均|都|全部|已全部))(?!(?:均|都|已|全部)*办)`,
    about,
  ),
  rule('received', '件', `(?<=^|。)${cases}(?:的)?${application}(?=中,)`, about),
  rule('accepted', '受理', `受理(?:申请)?${link}${cases}`, { topic: requests, except: foreign }),
  rule(
    'received',
    '提交 提出',
    `(?:公民|市民|群众|公众|申请人|组织)(?:提交|提出|递交)(?:的)?${application}${link}${cases}`,
    about,
  ),
  rule(
    'received',
    '向',
    `(?:公民|市民|群众|公众|申请人|组织)向[^,。;\\d]{1,12}?(?:提交|提出|递交)?(?:的)?${application}${link}${cases}`,
    about,
  ),
  rule(
    'received',
    '向',
    `(?<=^|[,。;:]|年度?|全年)向[^,。;\\d]{1,12}?(?:提交|提出|递交)的${application}${link}${cases}`,
    about,
  ),
  rule(
    'partiallyGranted',
    '部分公开',
    `(?:予以|同意|给予)?部分公开(?:的|申请|信息|决定|答复|情形)*${link}${cases}`,
    about,
  ),
  ...outcome('denied', '不予公开 不同意公开 决定不公开', '不予公开|不同意公开|决定不公开'),
  ...outcome(
    'granted',
    '予以公开 同意公开 给予公开 准予公开 全部公开',
    '(?<![不未])(?:予以公开|同意公开|给予公开|准予公开|全部公开)',
  ),
  ...outcome('notHeld', '不掌握', '不掌握(?:相关|该)?(?:政府)?(?:信息)?(?:而?无法提供)?'),
  ...outcome('notExisting', '信息不存在', '信息不存在'),
  ...outcome('unable', '无法提供', '无法提供'),
  ...outcome('notProcessed', '不予处理', '不予处理'),
  ...outcome('other', '其他处理', '其他处理'),
  // Both at once: as many as came in, or as were concluded.
  rule(
    'handled',
    '收到并 受理并',
    `(?:收到|接到|接收|受理)并(?:依法|及时|按时|按期)*(?:办结|办理|答复|处理)(?:完毕)?${who}${application}${link}${cases}`,
    about,
  ),
  rule(
    'processed',
    '办结 办理 办毕 办复 办件',
    `(?<![未待])(?:办结|办理完毕|办理完结|办理完成|办毕|办复|办件|办理(?=总数|总量|量))${who}(?:${application}|申请)?(?:的)?${link}${cases}`,
    about,
  ),
  rule(
    'processed',
    '办结 办理完 办毕',
    `${cases}(?:申请)?(?:均|已|全部|都)+(?:按时|按期|依法|及时|如期|在法定(?:期限|时限)内)*办(?:结|理完毕|理完结)`,
    about,
  ),
  rule(
    'answered',
    '答复 回复',
    `(?<![未待])(?:答复|回复)${who}(?:${application}|申请)?(?:人)?(?:的)?${link}${cases}`,
    about,
  ),
  rule(
    'answered',
    '答复 回复',
    `${cases}(?:申请)?(?:均|已|全部|都)+(?:按时|按期|依法|及时|如期|在法定(?:期限|时限)内|予以|作出|进行)*(?:答复|回复)`,
    about,
  ),
  rule(
    'processed',
    '办结 办理完',
    `(?<=全年|年度?,?|共|共计)${cases}(?:的)?${application}(?:均|已|全部|都)*(?:按时|按期|依法|及时|如期)*办(?:结|理完毕|理完结)`,
    { ...about, except: new RegExp(`${foreign.source}|结转|遗留`) },
  ),
  rule('processed', '办理结果', `办理结果(?:总计|合计|共计|共)${link}${cases}`, about),
  rule('handled', '办理 处理 承办', `(?<![不未已待予他])(?:办理|处理|承办)${who}${application}${link}${cases}`, about),
  rule('handled', '办理', `${application}(?:的)?办理(?:件数|数)?${link}${cases}`, about),
  rule('handled', '已办理 已处理', `已(?:经)?(?:办理|处理)(?:申请)?${link}${cases}`, {
    topic: requests,
    except: foreign,
  }),
  rule('granted', '公开', `(?<=[:,、;])(?:全部)?公开(?=\\d)${cases}`, about),
  rule('denied', '不公开', `(?<=[:,、;])不公开(?=\\d)${cases}`, about),
  // Without a verb: 「本年政府信息公开申请共16件」.
  rule(
    'received',
    '申请',
    `(?<=(?:^|[,;:]|本?年度?|全年|共有|今年))(?:收)?(?:的)?${application}(?:(?:总数|总量|数量|件数|数|量)(?:共计|共|总计|合计|为|有|:)*|(?:共计|共|总计|合计|为|有)+)${cases}`,
    {
      ...about,
    },
  ),
  rule('received', '共有', `共有${cases}(?:的)?${application}`, about),
  // 依申请公开信息 may be what was released, so that the bare number counts only where something says that they came in.
  rule(
    'received',
    '申请',
    `(?<=全年|年度?,?)(?:我[局委办]|本机关|本单位)?${application}(?<!信息)${count('件|宗')}`,
    about,
  ),
  rule('received', '申请', `(?<=^|[。;:,]|年度?|全年)${application}${count('件|宗')}(?=,(?:均|全部|都|已))`, about),
];

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
  rule(quantity, key, `(?:作出|做出|办理|办结|实施)(?:各类)?${name}(?:案件|案)?${link}${count('件|宗|起|次|份')}`, {
    except: collective,
  }),
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
    `(?:废止|宣布失效)${gap(4)}${documents}${link}${count('件|个|份|部|项')}`,
  ),
  rule(
    'normativeDocumentsRepealed',
    '废止 失效',
    `${documents}[^。;\\n]{0,24}?废止(?:的)?${link}${count('件|个|份|部|项')}`,
  ),
  ...decision('licensingDecisions', '行政许可', '行政许可'),
  ...decision('penaltyDecisions', '行政处罚', '行政处罚'),
  ...decision('coercionDecisions', '行政强制', '行政强制(?:措施|执行)?'),
  listedDecision('penaltyDecisions', '行政处罚'),
  listedDecision('coercionDecisions', '行政强制'),
  rule('administrativeFee', '行政事业性', `行政事业性(?:收费|费用)[^。;\\d\\n]{0,14}?${money}`),
  rule('feeNoticesIssued', '收费通知', `收费通知(?:书)?${link}${count('件|份|次')}`),
  rule('processingFeeCollected', '处理费', `处理费(?:用)?(?:合计|共计|共|总计|金额|总额|为|:)*${money}`, {
    except: /通知[^。;]{0,20}$/,
  }),
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
