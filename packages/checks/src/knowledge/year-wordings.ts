// How a sentence of the prose shows that it tells of another year on purpose, or of the body's own work.

/** The body itself. */
export const selfWords =
  '(?:(?:我|本)(?:局|委|办|厅|镇|乡|街道|市|县|区|旗|州|省|中心|单位|机关|部门|院|会|署|校|所|站|馆|处|队|级|系统|行政机关)|全(?:局|委|办|厅|镇|乡|街道|市|县|区|旗|州|省|系统))';

/** What stands behind a year that is no year of work: from it on, up to it, a month or a day in it, a list of years. */
export const noWholeYear =
  /^(?:度)?(?:以来|以前|之前|以后|之后|起|后|前|底|末|初|上半年|下半年|第?[一二三四]季度|至|到|和|与|及|或|、|—|–|-|~|\/|\d{1,2}月)/;

/** Nowhere in a sentence that tells of the year of the report: another year is meant for what it is. */
export const tellsOfOtherYears =
  /今年|今后|本年(?!度?(?:报告|工作))|较(?!为|好|大|快|强|高|低|差|多|少)|相比|相较|比上|比去|比今|去年|前年|往年|历年|以来|以前|之前|此后|回顾|明年|来年|次年|年度报告|年报|显示|指标|至今|目前/;

/** In a sentence with a figure of this year's table these do no harm, in any other they may tell of another year. */
export const mayTellOfOtherYears = /同比|环比|同期|上年|上一年|上年度|结转|累计|截至|截止|跨年|当年|后,|评为|遗留/;

/** What is to come. */
export const tellsOfPlans = /将|计划|规划|拟|打算|安排|争取|力争|预计|下一步|下步|不少于/;

/** Verbs of the work that a report is on. */
export const ownWork =
  /收到|受理|接收|收办|新收|收取|办理|办结|答复|主动公开|(?<!政务|信息|申请|务)公开(?!工作|栏|办|科|指南|目录|平台|申请)|发布|公布|制发|制定|印发|出台|作出|组织|开展|召开|举办|更新|废止|清理|上报|推送|被申请|被提起/;

/** Nothing of it came or was done. */
export const nothingCame = /(?:未|没有|无|不存在)(?:收到|收取|发生|产生|出现|受理|接到|被|有|因)/;

/** How reports begin to tell of the year. */
export const openingWords =
  /认真|深入|全面|严格|扎实|坚持|高度重视|积极|紧紧围绕|围绕|持续|不断|领导下|指导下|贯彻|落实|深化|切实|大力|着力|进一步|稳步|有序|始终|工作取得|有效推进/;

/** Whose work it is not. */
export const othersWork = /^(?:国务院|全国|中央|我国|国家|上级|该|(?:省|市|县|区|州|旗)(?!内|域|级|直))/;

/** A clause that only qualifies what follows: 「收到的」, 「制发的规范性文件」. */
export const qualifies =
  /(?:收到|受理|接收|新收|制发|制定|印发|发布|公布|结转|立项|开展|办理|答复|产生|形成|存在|不及时|情况|启动|建成)[^,:]{0,12}?的(?![^,:]*\d[\d.,]*(?:件|条|份|次|篇|万元))/;

/** Immediately qualifying, whatever follows. */
export const qualifiesAtOnce = /(?:收到|受理|接收|新收|制发|制定|印发|发布|公开|公布|结转|立项|未收到[^,]{0,10})的/;
