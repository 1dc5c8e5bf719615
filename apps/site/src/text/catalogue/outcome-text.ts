/** The six outcomes, and how a sentence speaks of each ground. `{n}` cases. */
export const outcomeText = {
  'outcome.granted': { zh: '予以公开', en: 'Granted' },
  'outcome.partiallyGranted': { zh: '部分公开', en: 'Granted in part' },
  'outcome.denied': { zh: '不予公开', en: 'Denied' },
  'outcome.unable': { zh: '无法提供', en: 'Unable to provide' },
  'outcome.notProcessed': { zh: '不予处理', en: 'Not processed' },
  'outcome.other': { zh: '其他处理', en: 'Other' },
  'because.granted': { zh: '{n}件予以公开', en: '{n} {n|was|were} granted in full' },
  'because.partiallyGranted': { zh: '{n}件部分公开', en: '{n} {n|was|were} granted in part' },
  'because.deniedStateSecret': { zh: '{n}件因属于国家秘密不予公开', en: '{n} {n|was|were} denied as state secrets' },
  'because.deniedProhibitedByLaw': {
    zh: '{n}件因法律行政法规禁止不予公开',
    en: '{n} {n|was|were} denied because the law forbids disclosure',
  },
  'because.deniedSecurityAndStability': {
    zh: '{n}件因危及“三安全一稳定”不予公开',
    en: '{n} {n|was|were} denied for security or stability',
  },
  'because.deniedThirdPartyRights': {
    zh: '{n}件因保护第三方权益不予公开',
    en: '{n} {n|was|were} denied to protect third parties',
  },
  'because.deniedInternalAffairs': {
    zh: '{n}件因属于内部事务信息不予公开',
    en: '{n} {n|was|were} denied as internal affairs',
  },
  'because.deniedProcessInformation': {
    zh: '{n}件因属于过程性信息不予公开',
    en: '{n} {n|was|were} denied as deliberative material',
  },
  'because.deniedEnforcementFile': {
    zh: '{n}件因属于行政执法案卷不予公开',
    en: '{n} {n|was|were} denied as enforcement case files',
  },
  'because.deniedAdministrativeInquiry': {
    zh: '{n}件因属于行政查询事项不予公开',
    en: '{n} {n|was|were} referred to a special inquiry procedure',
  },
  'because.unableNotHeld': {
    zh: '{n}件因本机关不掌握未能提供',
    en: '{n} could not be answered because the agency does not hold the information',
  },
  'because.unableRequiresCreation': {
    zh: '{n}件因需要另行制作未能提供',
    en: '{n} could not be answered because the information would have to be created',
  },
  'because.unableStillUnclear': { zh: '{n}件因补正后仍不明确未能提供', en: '{n} remained unclear after a supplement' },
  'because.notProcessedPetition': {
    zh: '{n}件因属于信访举报投诉不予处理',
    en: '{n} {n|was|were} set aside as petitions or complaints',
  },
  'because.notProcessedDuplicate': { zh: '{n}件因重复申请不予处理', en: '{n} {n|was|were} set aside as duplicates' },
  'because.notProcessedPublication': {
    zh: '{n}件因要求提供公开出版物不予处理',
    en: '{n} asked for public publications and {n|was|were} set aside',
  },
  'because.notProcessedExcessive': { zh: '{n}件因大量反复申请不予处理', en: '{n} {n|was|were} set aside as excessive' },
  'because.notProcessedConfirmOrReissue': {
    zh: '{n}件因要求确认或重新出具不予处理',
    en: '{n} asked to confirm or reissue and {n|was|were} set aside',
  },
  'because.otherSupplementOverdue': { zh: '{n}件因逾期不补正不再处理', en: '{n} lapsed because no supplement came' },
  'because.otherFeeOverdue': { zh: '{n}件因逾期未缴费不再处理', en: '{n} lapsed because a fee was not paid' },
  'because.otherMiscellaneous': { zh: '{n}件作其他处理', en: '{n} {n|was|were} handled otherwise' },
  'because.otherHandling': { zh: '{n}件作其他处理', en: '{n} {n|was|were} handled otherwise' },
} as const;
