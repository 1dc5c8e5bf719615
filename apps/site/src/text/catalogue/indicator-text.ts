/** Names and definitions of the indicators. */
export const indicatorText = {
  'indicator.disclosureRate': { zh: '公开率', en: 'Disclosure rate' },
  'indicator.disclosureRate.how': {
    zh: '(予以公开 + 部分公开) ÷ 办理结果总计',
    en: '(granted in full + in part) ÷ total processed',
  },
  'indicator.denialRate': { zh: '不予公开率', en: 'Denial rate' },
  'indicator.denialRate.how': {
    zh: '不予公开八项之和 ÷ 办理结果总计',
    en: 'the eight grounds of denial ÷ total processed',
  },
  'indicator.notHeldRate': { zh: '不掌握率', en: 'Not-held rate' },
  'indicator.notHeldRate.how': {
    zh: '本机关不掌握相关政府信息 ÷ 办理结果总计',
    en: 'not held by this agency ÷ total processed',
  },
  'indicator.notProcessedRate': { zh: '不予处理率', en: 'Not-processed rate' },
  'indicator.notProcessedRate.how': {
    zh: '不予处理五项之和 ÷ 办理结果总计',
    en: 'the five kinds of not processed ÷ total processed',
  },
  'indicator.clearanceRate': { zh: '办结率', en: 'Clearance rate' },
  'indicator.clearanceRate.how': {
    zh: '办理结果总计 ÷ (本年新收 + 上年结转)',
    en: 'total processed ÷ (received + carried in)',
  },
  'indicator.naturalPersonShare': { zh: '自然人申请占比', en: 'Share of natural persons' },
  'indicator.naturalPersonShare.how': {
    zh: '自然人新收申请 ÷ 本年新收总计',
    en: 'received from natural persons ÷ all received',
  },
  'indicator.reconsiderationRate': { zh: '复议率', en: 'Reconsideration rate' },
  'indicator.reconsiderationRate.how': { zh: '行政复议总计 ÷ 办理结果总计', en: 'reconsiderations ÷ total processed' },
  'indicator.disputeRate': { zh: '争议率', en: 'Dispute rate' },
  'indicator.disputeRate.how': {
    zh: '(行政复议总计 + 两类行政诉讼总计) ÷ 办理结果总计',
    en: '(reconsiderations + lawsuits of both kinds) ÷ total processed',
  },
  'indicator.reconsiderationCorrectionRate': { zh: '复议纠错率', en: 'Correction rate' },
  'indicator.reconsiderationCorrectionRate.how': {
    zh: '复议结果纠正 ÷ (复议总计 − 尚未审结)',
    en: 'corrected on reconsideration ÷ (reconsiderations − pending)',
  },
  'indicator.litigationLossRate': { zh: '诉讼败诉率', en: 'Litigation loss rate' },
  'indicator.litigationLossRate.how': {
    zh: '两类诉讼结果纠正之和 ÷ (两类诉讼总计 − 尚未审结)',
    en: 'corrected in court ÷ (lawsuits of both kinds − pending)',
  },
  'indicator.name': { zh: '指标', en: 'Indicator' },
  'indicator.noFigure': { zh: '缺数字', en: 'figure lacking' },
  'indicator.noCases': { zh: '分母为零', en: 'no cases' },
  'indicator.inferred': { zh: '含推断', en: 'inferred' },
  'indicator.small': { zh: '分母小于 10', en: 'fewer than 10 cases' },
} as const;
