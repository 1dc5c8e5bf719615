import {
  about,
  application,
  carry,
  cases,
  count,
  type FigurePattern,
  foreign,
  gap,
  lastYear,
  link,
  nextYear,
  outcome,
  requests,
  rule,
  who,
} from './pattern-parts.ts';

/** Figures of applications, most specific first: a number that one pattern has taken is not taken again. */
export const applicationPatterns: readonly FigurePattern[] = [
  // 「收到申请并结转上年申请共12件」
  rule(
    'received',
    '结转',
    `(?:收到|接到|受理|新收)${who}(?:${application}|申请)?(?:并|和|及|以及|与|、)(?:上一?年度?)?结转(?:上一?年度?)?(?:的)?(?:申请)?(?:共计|共|合计|总计)${cases}`,
    { ...about, yearOffset: 0 },
  ),
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
  // 「有2件申请因征求第三方意见,结转至下年」
  rule(
    'carriedOut',
    '结转 转入 转至 顺延',
    `(?<=有)${cases}(?:申请)?因[^,。;\\d\\n]{2,20},${carry}(?:至|到|入)?${nextYear}`,
    { ...about, yearOffset: 1 },
  ),
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
