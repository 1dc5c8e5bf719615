/** Text of the comparison. */
export const compareText = {
  'nav.compare': { zh: '对比', en: 'Compare' },
  'nav.rankings': { zh: '排名', en: 'Rankings' },
  'nav.quality': { zh: '质量', en: 'Quality' },
  'nav.download': { zh: '下载', en: 'Download' },
  'compare.title': { zh: '机关对比', en: 'Compare agencies' },
  'compare.lead': {
    zh: '最多十二个机关,任一指标,历年并列。所选都在网址里,可以收藏、转发。',
    en: 'Up to twelve agencies, any figure, side by side over the years. All that is chosen stands in the address, to be kept or passed on.',
  },
  'compare.noScript': {
    zh: '对比要在浏览器里绘制,需要 JavaScript。不用脚本时可看排名和各机关的页面:',
    en: 'The comparison is drawn in the browser and needs JavaScript. Without it, see the rankings and the pages of the agencies:',
  },
  'compare.chosen': { zh: '已选机关', en: 'Chosen agencies' },
  'compare.search': { zh: '添加机关', en: 'Add an agency' },
  'compare.quantity': { zh: '指标', en: 'Figure' },
  'compare.rates': { zh: '比率', en: 'Rates' },
  'compare.from': { zh: '从', en: 'From' },
  'compare.to': { zh: '到', en: 'to' },
  'compare.chart': { zh: '图', en: 'Chart' },
  'compare.table': { zh: '表', en: 'Table' },
  'compare.remove': { zh: '移除', en: 'Remove' },
  'compare.full': { zh: '最多十二个机关。', en: 'Twelve agencies at most.' },
  'compare.empty': {
    zh: '还没有选机关。在上面输入名称、拼音或首字母添加。',
    en: 'No agency chosen yet. Type a name, pinyin or initials above.',
  },
  'compare.failed': {
    zh: '数据没有取到,请检查网络后再试。',
    en: 'The data could not be fetched. Check the connection and try again.',
  },
  'compare.notFound': { zh: '有 {n} 个机关不在本站。', en: '{n} of the agencies are not on this site.' },
  'compare.missing': { zh: '缺', en: 'none' },
  'compare.noFigure': { zh: '无数值', en: 'no figure' },
  'compare.few': {
    zh: '浅色、灰色的比率分母不足 {limit} 件,不宜比较。',
    en: 'Pale or grey rates are over fewer than {limit} cases and not fit for comparison.',
  },
  'compare.peersAdd': { zh: '加入与「{n}」同级同类的机关', en: 'Add bodies of the same level and kind as {n}' },
  'compare.formNote': {
    zh: '表二在2021年报告起改版,两版口径不同,不宜跨版比较。',
    en: 'Table 2 changed with the reports for 2021; the two forms count differently and should not be compared.',
  },
  'compare.inferredNote': {
    zh: '推断的数字不计入;空白不当作零。',
    en: 'Inferred figures are left out; a blank is never read as zero.',
  },
  'compare.gapNote': {
    zh: '虚线框:该年缺报告,或报告没有这个数字。',
    en: 'Dashed boxes: no report for the year, or no such figure in it.',
  },
  'compare.agency': { zh: '机关', en: 'Agency' },
  'compare.download': { zh: '下载所示数据(CSV)', en: 'Download what is shown (CSV)' },
  'compare.file': { zh: '对比.csv', en: 'comparison.csv' },
  'compare.unknown': { zh: '名称不明的机关', en: 'Agency of unknown name' },
} as const;
