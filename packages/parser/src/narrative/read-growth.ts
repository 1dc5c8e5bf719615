import type { FigureMatch, Paragraph } from './figure-match.ts';

const growth =
  /申请(?:量|数量|数|总量|件数|总数)?[^。;\d%\n]{0,12}?(?:同比|环比|较(?:去年|上年|上一年度?|20\d{2}年度?)|比(?:去年|上年|上一年度?|20\d{2}年度?))[^。;,\d%\n]{0,10}?(?<sign>增长|增加|上升|提高|下降|减少|降低|下跌)(?:了|约|近|幅度为)*(?<n>\d+(?:\.\d+)?)%/g;

/** Reads how applications grew on last year, in percent: 「申请量同比下降8%」 → −8. */
export const readGrowth = (paragraph: Paragraph): FigureMatch[] =>
  (paragraph.text.includes('%') ? [...paragraph.text.matchAll(growth)] : []).map((match) => {
    const words = `${match.groups!.n}%`;
    const from = paragraph.start + match.index + match[0].lastIndexOf(words);
    const sign = /^[增上提]/.test(match.groups!.sign!) ? 1 : -1;
    return {
      quantity: 'received',
      value: sign * Number(match.groups!.n),
      unit: '%',
      scope: 'growth',
      from,
      to: from + words.length,
    };
  });
