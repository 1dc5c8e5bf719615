// A font in a PDF is read backwards, from glyph to character, and 人 and the radical ⼈ share a glyph: many writers list
// the radical. What is printed is the ideograph. NFKC knows the Kangxi block; the supplement's simplified forms it leaves.
// ⼾ ⾭ stand in mainland fonts for 户 青, where NFKC gives the old forms.
const known = new Map(
  [
    '⼾户⾭青⺁厂⺇几⺌小⺎兀⺏尣⺒巳⺓幺⺛旡⺝月⺟母⺠民⺢氺⺧牛⺪疋⺫目⺬示⺮竹⺯糹⺰纟⺳罓⺶羊⺷羊⺸芈⺹耂⺻聿⺼肉⺽臼⺿艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶',
    '⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟食⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟',
  ].flatMap((pairs) => {
    const characters = [...pairs];
    return characters.flatMap((radical, index) =>
      index % 2 === 0 ? [[radical, characters[index + 1]!] as const] : [],
    );
  }),
);

/** Gives the ideographs for CJK radicals (U+2E80–2FDF) and leaves all else. Example: `decodeRadicals('⾏⻓')` → '行长' */
export const decodeRadicals = (text: string): string => {
  let result = '';
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code < 0x2e80 || code > 0x2fdf) result += character;
    else result += known.get(character) ?? character.normalize('NFKC');
  }
  return result;
};
