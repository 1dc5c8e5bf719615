import type { FigureMatch, Paragraph } from './figure-match.ts';

const lastYear = '(?:去年|上年度?|上一年度?|20\\d{2}年度?)(?:同期)?';
// 「申请人满意度较上年提高3%」 is about something else.
const between =
  '(?:[,、(]|全年|总体|总量|整体|数量|方面|情况|明显|相|均|也|又|则|本年度?|今年|20\\d{2}年度?|的|为|共|已|都)*';
// 「申请量同比增长8%」, 「收到申请12件,比2022年的10件增长20%」, 「收到申请12件,较上年增加2件」
const growth = new RegExp(
  `申请(?:量|数量|数|总量|件数|总数)?(?:(?:共计|共|总计|合计|为|:)*\\d[\\d,]*件(?:\\(20\\d{2}年(?:为)?\\d[\\d,]*件\\))?)?${between}(?:同比|环比|较${lastYear}|[比与]${lastYear})(?:(?:的)?\\d[\\d,]*件|\\(\\d[\\d,]*件\\))?(?:相比)?[^。;,\\d%\\n]{0,10}?,?(?<sign>增长|增加|上升|提高|多|下降|减少|降低|下跌|少)(?:了|约|近|幅度为)*(?<n>\\d+(?:\\.\\d+)?(?<unit>%|件(?=[,。;)]|$)))`,
  'g',
);
// Of some only, or of what was done with them.
const part =
  /网|线上|线下|信函|邮|当面|现场|窗口|传真|平台|自然人|法人|企业|其中|予以|不予|涉及|类|重复|办结|答复|办理|处理|结转|许可|复议|(?:[一二三四]季度|[上下]半年|月)[^,。;]*$/;

/**
 * Reads how applications grew on last year, in percent or in cases: 「申请量同比下降8%」 → −8. Growth of a kind of them, or of
 * part of the year, is none.
 */
export const readGrowth = (paragraph: Paragraph): FigureMatch[] => {
  const { text, start } = paragraph;
  if (!/同比|环比|[较比与](?:去年|上|20)/.test(text)) return [];
  return [...text.matchAll(growth)].flatMap((match): FigureMatch[] => {
    const before = /[^,。;:]*$/.exec(text.slice(Math.max(0, match.index - 60), match.index))![0];
    if (part.test(before)) return [];
    const { n = '', sign = '', unit = '' } = match.groups!;
    const from = start + match.index + match[0].lastIndexOf(n);
    const value = Number(n.slice(0, -unit.length)) * (/^[增上提多]/.test(sign) ? 1 : -1);
    return [{ quantity: 'received', value, unit, scope: 'growth', from, to: from + n.length }];
  });
};
