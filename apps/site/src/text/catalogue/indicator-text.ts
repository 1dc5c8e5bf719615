/** What tables of indicators say; their names and definitions are the schema's. */
export const indicatorText = {
  'indicator.name': { zh: '指标', en: 'Indicator' },
  'indicator.noFigure': { zh: '缺数字', en: 'figure lacking' },
  'indicator.noCases': { zh: '分母为零', en: 'no cases' },
  'indicator.inferred': { zh: '含推断', en: 'inferred' },
  'indicator.small': { zh: '分母小于 10', en: 'fewer than 10 cases' },
} as const;
