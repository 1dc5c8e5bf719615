// What the full name of a public body looks like; shared by every reader that looks for one.

const ending =
  /(?:政府|政府办|办公室|办公厅|分局|局|委员会|厅|部|院|中心|街道|办事处|管委会|镇|乡|苏木|署|公署|总队|支队|大队|分队|所|站|委|办|团|馆|社|会|公司|学校|大学|学院|中学|医院|基地|海关|市|县|区|州|盟|旗|省|自治区|兵团|林场|农场|园|银行|参事室|调查队|监管局|检察院|法院|联合会|总社)$/;

// 市、县、镇… as the first character of a short form (市政府办, 区机关事务中心); some full names begin with it too.
const shortOpening = /^(?:市|县|区|镇|乡|省|州|旗|盟)/;
const fullInSpite =
  /^(?:市[中南北]区|镇(?:江市|海区|平县|远县|安县|原县|康县|雄县|雄市|宁县|宁.{2,6}自治县|沅|坪县|赉县|巴县|海县)|乡(?:宁县|城县))/;
const pronoun = /^(?:本|我|该|各|全|其|此|贵|某|×|x|X|\*|_)/;
// Words that no name of a body holds: then it is a piece of a sentence.
const sentence =
  /(?:根据|按照|依据|关于|报送|印发|公布|发布|转发|报告|联系|统计|数据|要求|规定|疑问|有关|请与|可以|可向|如有|直接|社会|年度|编制|通知|精神|认真|坚持|贯彻|落实|结合|现将|并由|是由|[的了])|^(?:按|向(?!阳)|将(?!乐)|对|为|由|在|请|与|经(?!济|开)|是|从(?!江|化))/;
const allowedWords = /(?:统计局|统计调查|社会|联系点|直接税)/g;

/** Whether a name is short for something only its neighbours know: 市政府办, 区机关事务中心. */
export const isShortForm = (name: string): boolean => shortOpening.test(name) && !fullInSpite.test(name);

/** Whether a name is a stand-in, not a name: 我局, 本机关, ××局. */
export const isStandIn = (name: string): boolean => pronoun.test(name) || /(?:××|XX|xx|\*\*|__|某某|○○)/.test(name);

/**
 * Whether a text is the full name of a public body as it would sign: no pronoun, no short form, no piece of a sentence.
 * Examples: '云溪区统计局' → true · '我局' → false · '市政府办公室' → false · '根据云溪区统计局' → false
 */
export const isBodyName = (name: string): boolean => {
  if (name.length < 3 || name.length > 40 || !/^[\p{Script=Han}〇()·、]+$/u.test(name)) return false;
  if (isStandIn(name) || isShortForm(name) || /^[()·、]/.test(name)) return false;
  const core = name.replace(/\([^()]*\)$/, '');
  return ending.test(core) && !sentence.test(core.replace(allowedWords, ''));
};

const noun =
  '(?:政府信息公开|政务公开|信息公开|信息与政务公开|综合|秘书|行政|法规|法制|政策法规|办公|文秘|宣传|人秘|党政|组织人事|信息|政工|督查|机关|公开)';
const officeTail = new RegExp(
  `(?:${noun}{0,3}(?:工作)?(?:领导小组)?(?:与|和)?${noun}{0,2}(?:办公室|综合室|办公厅|科室|科|处|股|室|办))$`,
);

/**
 * The body to which an office belongs, or null where the name does not tell: a government's own office is a reporting
 * body of its own, so that 人民政府办公室 stays undecided.
 * Examples: '青岚县水利局办公室' → '青岚县水利局' · '青岚县人民政府办公室' → null · '青岚县水利局' → itself
 */
export const bodyOfOffice = (name: string): string | null => {
  if (/(?:镇|乡)人民政府$/.test(name)) return isBodyName(name) ? name : null;
  if (/政府(?:办公室|办公厅|办)?$/.test(name)) return null;
  const cut = name.replace(officeTail, '');
  if (cut !== name && /(?:局|委员会|委|厅|中心|镇|乡|街道|办事处|署|院|馆|管委会|社|会|所|站|支队|大队)$/.test(cut))
    return isBodyName(cut) ? cut : null;
  return isBodyName(name) ? name : null;
};
