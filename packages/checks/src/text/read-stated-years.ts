// The years that a report says it is about, in its title and in what it tells of its own work.
import { selfWords, tellsOfOtherYears } from '../knowledge/year-wordings.ts';
import { squeezeText } from './squeeze-text.ts';

/** The years in a title, each once. Example: "某县财政局2024年政府信息公开工作年度报告" → [2024]. */
export const readTitleYears = (title: string): number[] => [
  ...new Set([...squeezeText(title).text.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => Number(year))),
];

const ownWork = new RegExp(
  `^(?:\\(?[一二三四五六七八九十\\d]{1,2}[)、.])*(?:${selfWords})?(?<year>20\\d\\d)年度?(?:全年)?,?(?:${selfWords}|[^,]{0,16}?(?:收到|受理|收办|公开|发布|组织))`,
);
const plans = /^[^。;]{0,40}(?:将|计划|拟|打算|争取|要继续|下一步)/;

/**
 * The years that sentences of the prose begin to tell the body's own work with (「2024年,我局…」「2024年共收到申请…」).
 * Comparisons with another year and plans for the next are left out.
 */
export const readOwnWorkYears = (prose: string): ReadonlySet<number> =>
  new Set(
    squeezeText(prose)
      .text.split(/[。!?;\n]/)
      .flatMap((sentence) => {
        const year = ownWork.exec(sentence)?.groups?.year;
        const isOther = year === undefined || plans.test(sentence) || tellsOfOtherYears.test(sentence);
        return isOther ? [] : [Number(year)];
      }),
  );
