// The years that a report says it is about, in its title and in what it tells of its own work.

const digits = '〇一二三四五六七八九';

// 二〇二四年, 二○二四年, 二零二四年 → 2024年
const foldNumerals = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[二][〇○零][〇○零一二三][〇○零一二三四五六七八九](?=年)/g, (numeral) =>
      [...numeral].map((sign) => digits.indexOf(sign.replace(/[○零]/, '〇'))).join(''),
    );

/** The years in a title, each once. Example: "某县财政局2024年政府信息公开工作年度报告" → [2024]. */
export const readTitleYears = (title: string): number[] => [
  ...new Set([...foldNumerals(title).matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => Number(year))),
];

const self =
  '(?:我|本)(?:局|委|办|厅|镇|乡|街道|市|县|区|旗|州|省|中心|单位|机关|部门|院|会|署|校|所|站|馆|处|队|级|行政机关)';
const ownWork = [
  // 2024年,我局… · 2024年度本机关…
  new RegExp(`(?<year>20\\d\\d)年度?(?:全年)?[,、]?(?:以来[,、]?)?${self}`, 'g'),
  // 2024年共收到…申请
  /(?<year>20\d\d)年度?(?:全年)?[^。;\n\d]{0,16}?(?:收到|受理|收办)[^。;\n]{0,24}申请/g,
];
// Comparison with another year, its end or beginning, and what comes next.
const comparedBefore = /(?:较|比|与|同|和|从|自|至|到|截至|截止|对照|相比|于|按照|根据|落实|《)[^,。;\n]{0,6}$/;
const plansAfter = /^[^。;\n]{0,40}(?:将|计划|拟|打算|争取|要继续|下一步)/;
const comparison = /相比|同比|比上年|较上年|去年同期|上年同期|下一步|下步/;
// 2022年未收到申请, without the body that tells it: as often said of another year for comparison as left from an old text.
const nothingCame = /(?:未|没有|无)(?:收到|受理|收办)/;

const sentenceAround = (text: string, at: number): string => {
  const from = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('\n', at)) + 1;
  const ends = ['。', '\n'].map((sign) => text.indexOf(sign, at)).filter((end) => end >= 0);
  return text.slice(from, Math.min(text.length, ...ends));
};

/**
 * The years that the prose tells its own work of (「2024年,我局…」「2024年共收到申请…」), with how often. Comparisons with
 * another year and plans for the next are left out: precision before recall.
 */
export const readOwnWorkYears = (prose: string): ReadonlyMap<number, number> => {
  const text = foldNumerals(prose).replaceAll(/[ \t]/g, '');
  const counts = new Map<number, number>();
  for (const pattern of ownWork)
    for (const match of text.matchAll(pattern)) {
      const before = text.slice(Math.max(0, match.index - 8), match.index);
      const after = text.slice(match.index + match[0].length);
      if (comparedBefore.test(before) || plansAfter.test(match[0] + after)) continue;
      if (nothingCame.test(match[0]) || comparison.test(sentenceAround(text, match.index))) continue;
      const year = Number(match.groups?.year);
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  return counts;
};
