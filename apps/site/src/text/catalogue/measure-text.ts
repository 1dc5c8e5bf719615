/** What an agency's page says of each quantity: a sentence, the change, the peers, the way it is computed. */
export const measureText = {
  'agency.numbers': { zh: '六项指标', en: 'Six indicators' },
  'agency.allNumbers': { zh: '全部指标,各年数值', en: 'All indicators, every year' },
  'agency.subscribe': { zh: '订阅', en: 'Feed' },
  'agency.download': { zh: '下载', en: 'Download' },
  'agency.actions': { zh: '本机关的链接', en: 'Links of this agency' },
  'agency.also': { zh: '又名:{names}', en: 'Also known as {names}' },
  'agency.files': { zh: '下载与接口', en: 'Downloads' },
  'agency.filesNote': {
    zh: '每年一份:JSON 是解析结果全文,CSV 是逐格的数字,核对结果另附。',
    en: 'Year by year: JSON is the whole reading, CSV its figures cell by cell; the findings stand apart.',
  },
  'agency.cite': { zh: '引用本页', en: 'Cite this page' },
  'agency.citation': {
    zh: '《{name}政府信息公开工作年度报告数据({years})》,年报 Nianbao,{address}',
    en: '{name}: annual reports on open government information, data for {years}. Nianbao. {address}',
  },
  'agency.dataset': {
    zh: '{name}:政府信息公开工作年度报告数据',
    en: '{name}: data of its annual reports on open government information',
  },
  'agency.feedOf': { zh: '{name}:新报告', en: '{name}: new reports' },
  'feed.title': { zh: '年报:最近的报告', en: 'Nianbao: newest reports' },
  'feed.version': { zh: '(第{n}版)', en: ' (version {n})' },
  'quantity.newReceived': { zh: '收到申请', en: 'Applications received' },
  'measure.newReceived': {
    zh: '{year}年新收申请{n}件。',
    en: '{year} brought {n} new {n|application|applications}.',
  },
  'measure.disclosureRate': {
    zh: '{year}年办结的{d}件中,{n}件予以公开或部分公开。',
    en: 'Of {d} processed in {year}, {n} {n|was|were} granted in full or in part.',
  },
  'measure.denialRate': {
    zh: '{year}年办结的{d}件中,{n}件不予公开。',
    en: 'Of {d} processed in {year}, {n} {n|was|were} refused.',
  },
  'measure.notHeldRate': {
    zh: '{year}年办结的{d}件中,{n}件因本机关不掌握未能提供。',
    en: 'Of {d} processed in {year}, {n} could not be provided because the agency does not hold the information.',
  },
  'measure.clearanceRate': {
    zh: '{year}年应办{d}件(新收与上年结转),年内办结{n}件。',
    en: 'Of {d} due in {year}, new or carried in, {n} {n|was|were} processed within the year.',
  },
  'measure.disputeRate': {
    zh: '{year}年办结{d}件,行政复议和行政诉讼共{n}件。',
    en: 'Against {d} processed in {year} {n|stands|stand} {n} {n|reconsideration or lawsuit|reconsiderations and lawsuits}.',
  },
  'measure.none': {
    zh: '{year}年的报告没有算得出的数字。',
    en: 'The report for {year} gives no figure to compute this from.',
  },
  'measure.unit': { zh: '件', en: '' },
  'measure.few': { zh: '不足 10 件,比率仅供参考', en: 'fewer than 10 cases: not fit for comparison' },
  'change.percent': { zh: '较{year}年 {change}', en: '{change} on {year}' },
  'change.count': { zh: '{year}年为 {n}', en: '{year}: {n}' },
  'change.points': { zh: '较{year}年 {change} 个百分点', en: '{change} percentage points on {year}' },
  'change.missing': { zh: '{year}年的报告未收录', en: 'no report held for {year}' },
  'change.none': { zh: '{year}年没有可比的数字', en: 'nothing to compare in {year}' },
  'change.first': { zh: '没有更早的报告', en: 'no earlier report' },
  'peers.median': { zh: '同级同类中位数 {median}', en: 'peer median {median}' },
  'peers.n': { zh: '(n={n})', en: '(n={n})' },
  'peers.none': { zh: '没有可比的同级同类机关', en: 'no peers to compare with' },
  'peers.unknown': { zh: '层级或性质不明,无从对比', en: 'level or kind unknown: no peers' },
  'peers.note': {
    zh: '同级同类指{group}机关,含本机关;n 是当年有此数字的机关数,不足 10 个时中位数以灰色显示。短横线是各年的中位数。',
    en: 'Peers are the agencies of one group ({group}), this one among them; n counts those with the figure that year, and medians over fewer than 10 are grey. The short strokes are the medians of each year.',
  },
  'worked.title': { zh: '怎么算的', en: 'How it is calculated' },
  'worked.definition': { zh: '定义', en: 'Definition' },
  'worked.figures': { zh: '{year}年的数字', en: 'With the figures of {year}' },
  'worked.blank': { zh: '无数值', en: 'no figure' },
  'quantity.newReceivedHow': {
    zh: '本年新收政府信息公开申请数量,总计列',
    en: 'applications received in the year, total column',
  },
} as const;
