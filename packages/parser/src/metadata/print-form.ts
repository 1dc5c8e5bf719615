// Independent ideographs that some PDF fonts hand over as radicals and NFKC leaves alone (the Kangxi block it repairs).
const radicals = new Map(
  [
    ...'⺟母⺠民⻁虎⻄西⻅见⻆角⻇角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟⺎兀⺏尢⺒巳⺪疋⺫目⺬示⺮竹⺶羊⺷羊⺻聿⺼肉⺽臼⻊足⻗雨',
  ]
    .join('')
    .match(/../gu)!
    .map((pair) => [pair[0]!, pair[1]!] as const),
);

const hasRadicals = /[\u2e80-\u2fdf]/;
const radical = /[\u2e80-\u2fdf]/g;

/**
 * The text as a reader sees it: CJK radicals from the text layer of a PDF are replaced by the ideographs they stand for,
 * one to one, so that offsets stay. Nothing else changes.
 * Example: `printForm('⻘⽲市')` → '青禾市'
 */
export const printForm = (text: string): string =>
  !hasRadicals.test(text)
    ? text
    : text.replace(radical, (character) => {
        const known = radicals.get(character) ?? character.normalize('NFKC');
        return known.length === 1 ? known : character;
      });

/** `printForm` without white space and without the pinyin that some mirrors print behind characters: 處(chù) → 處. */
export const tidyPrint = (text: string): string => printForm(withoutPinyin(text)).replace(/\s+/g, '');

/** Drops the pinyin that some mirrors print behind a character. */
export const withoutPinyin = (text: string): string =>
  text.includes('(') || text.includes('\uff08')
    ? text.replace(/[(\uff08][a-zü\u00e0-\u01dc]{1,6}[)\uff09]/g, '')
    : text;
