// The form as an officer knows it, typed out by hand from the notice: neither the parser's tables nor the generator's of
// bench/src/layouts are used, so that a mistake there is not made here as well.

/** A row of table 3: its name in a JSON pointer, the group it stands in, its printed label. */
export interface FormRow {
  readonly id: string;
  readonly group: string;
  readonly label: string;
}

const rows = (group: string, list: readonly (readonly [string, string])[]): FormRow[] =>
  list.map(([id, label]) => ({ id, group, label }));

/** The rows of table 3 between carried in and carried out, in the order of the notice. */
export const results: readonly FormRow[] = [
  ...rows('', [
    ['granted', '（一）予以公开'],
    ['partiallyGranted', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'],
  ]),
  ...rows('（三）不予公开', [
    ['deniedStateSecret', '1.属于国家秘密'],
    ['deniedProhibitedByLaw', '2.其他法律行政法规禁止公开'],
    ['deniedSecurityAndStability', '3.危及“三安全一稳定”'],
    ['deniedThirdPartyRights', '4.保护第三方合法权益'],
    ['deniedInternalAffairs', '5.属于三类内部事务信息'],
    ['deniedProcessInformation', '6.属于四类过程性信息'],
    ['deniedEnforcementFile', '7.属于行政执法案卷'],
    ['deniedAdministrativeInquiry', '8.属于行政查询事项'],
  ]),
  ...rows('（四）无法提供', [
    ['unableNotHeld', '1.本机关不掌握相关政府信息'],
    ['unableRequiresCreation', '2.没有现成信息需要另行制作'],
    ['unableStillUnclear', '3.补正后申请内容仍不明确'],
  ]),
  ...rows('（五）不予处理', [
    ['notProcessedPetition', '1.信访举报投诉类申请'],
    ['notProcessedDuplicate', '2.重复申请'],
    ['notProcessedPublication', '3.要求提供公开出版物'],
    ['notProcessedExcessive', '4.无正当理由大量反复申请'],
    ['notProcessedConfirmOrReissue', '5.要求行政机关确认或重新出具已获取信息'],
  ]),
  ...rows('（六）其他处理', [
    ['otherSupplementOverdue', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
    ['otherFeeOverdue', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'],
    ['otherMiscellaneous', '3.其他'],
  ]),
];

export const newReceived: FormRow = { id: 'newReceived', group: '', label: '一、本年新收政府信息公开申请数量' };
export const carriedIn: FormRow = { id: 'carriedIn', group: '', label: '二、上年结转政府信息公开申请数量' };
export const totalProcessed: FormRow = { id: 'totalProcessed', group: '', label: '（七）总计' };
export const carriedOut: FormRow = { id: 'carriedOut', group: '', label: '四、结转下年度继续办理' };
export const resultsLabel = '三、本年度办理结果';
export const balanceNote = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

/** The five kinds of legal persons with their printed names. */
export const legal: Readonly<Record<string, string>> = {
  commercialEnterprise: '商业企业',
  researchInstitution: '科研机构',
  publicWelfareOrganization: '社会公益组织',
  legalServiceInstitution: '法律服务机构',
  otherOrganization: '其他',
};

/** The seven columns of table 3 with their printed names. */
export const applicants: Readonly<Record<string, string>> = { naturalPerson: '自然人', ...legal, total: '总计' };

/** Table 4: blocks and the columns under each. */
export const disputeBlocks: Readonly<Record<string, string>> = {
  reconsideration: '行政复议',
  litigationDirect: '未经复议直接起诉',
  litigationAfterReconsideration: '复议后起诉',
};
export const disputeColumns: Readonly<Record<string, string>> = {
  upheld: '结果维持',
  corrected: '结果纠正',
  otherResult: '其他结果',
  pending: '尚未审结',
  total: '总计',
};

/** Table 2: the columns of its first block, and its other rows with the heads above them. */
export const documentColumns: Readonly<Record<string, string>> = {
  issued: '本年制发件数',
  repealed: '本年废止件数',
  inForce: '现行有效件数',
};
