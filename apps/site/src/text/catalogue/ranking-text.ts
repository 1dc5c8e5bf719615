/** Text of the rankings. */
export const rankingText = {
  'rankings.title': { zh: '排名', en: 'Rankings' },
  'rankings.lead': {
    zh: '只在同级同类的机关之间排,至少{n}个;分母不足{cases}件的不排。每个比率都附 95% 置信区间,名次是一个范围:区间重叠的,不分先后。',
    en: 'Only bodies of one level and kind are ranked, at least {n} of them, and none with fewer than {cases} cases. Every rate has its 95% interval and every place is a range: where intervals overlap, nobody is ahead.',
  },
  'rankings.none': {
    zh: '还没有一组同级同类机关达到{n}个,暂不排名。',
    en: 'No group of one level and kind has {n} agencies yet, so there is no ranking.',
  },
  'rankings.choose': { zh: '选择排名', en: 'Choose a ranking' },
  'rankings.few': { zh: '机关太少', en: 'too few' },
  'rankings.definitions': { zh: '定义与分母', en: 'Definitions and denominators' },
  'rankings.of': { zh: '{group}:{year}年{name}', en: '{name}, {group}, {year}' },
  'rankings.howto': {
    zh: '圆点是比率,横线是威尔逊 95% 区间(0—100%)。名次从「肯定在其上的机关数加一」到「不肯定在其下的机关数」。高低本身不说明好坏。',
    en: 'The dot is the rate, the line its Wilson 95% interval (0 to 100%). A place runs from one more than the agencies that are surely above to those that are not surely below. High or low is not good or bad in itself.',
  },
  'rankings.counted': { zh: '排入{n}个机关。', en: '{n} agencies are ranked.' },
  'rankings.leftFew': {
    zh: '另有{n}个机关不足{cases}件,未排。',
    en: '{n} more {n|has|have} fewer than {cases} cases.',
  },
  'rankings.leftNone': { zh: '{n}个机关的报告没有所需的数字。', en: 'The reports of {n} lack the figures.' },
  'rankings.leftOdd': {
    zh: '{n}个机关的分子大于分母,不成比率。',
    en: 'In {n} the numerator exceeds the denominator: no share.',
  },
  'rankings.csv': { zh: '全部名单(CSV)', en: 'The whole list (CSV)' },
  'rankings.place': { zh: '名次', en: 'Place' },
  'rankings.cases': { zh: '分子 / 分母', en: 'Cases' },
  'rankings.interval': { zh: '95% 区间', en: '95% interval' },
  'rankings.cut': {
    zh: '此处列出前{n}个,共{total}个;全部见 CSV。',
    en: 'The first {n} of {total}; the CSV has them all.',
  },
} as const;
