import { buildCharacterTable } from '../text/character-table.ts';

// Set phrases that every agency must use; that two texts share them says nothing.
const setPhrases =
  /以习近平新时代中国特色社会主义思想为指导|习近平新时代中国特色社会主义思想|党的(?:十九|二十)(?:大|届[一二三四五六七]中全会)(?:精神)?|《?中华人民共和国政府信息公开条例》?(?:\(国务院令第0+号\))?|统计期限自?0+年0+月0+日起?至0+年0+月0+日止?/g;

// What becomes of a character: kept, left out, part of a figure, a numeral that is a figure before a counter, a counter.
const [kept, leftOut, digit, numeral, counter] = [0, 1, 2, 3, 4];

const fateOf = buildCharacterTable((character) => {
  if (/[\s,.。;:!?、"'“”‘’「」()[\]【】·—-]/.test(character)) return leftOut;
  if (/\d/.test(character)) return digit;
  if (/[〇零一二三四五六七八九十百千万两]/.test(character)) return numeral;
  return /[件条次个项份篇起宗名人场期]/.test(character) ? counter : kept;
});

// From `at` on: characters of a kind, with what is left out between them. Gives where they end.
const findEnd = (text: string, at: number, fate: number): number => {
  let end = at;
  while (end < text.length) {
    const found = fateOf(text.charCodeAt(end));
    if (found !== fate && found !== leftOut) break;
    end += 1;
  }
  return end;
};

const maskFigures = (text: string): string => {
  let masked = '';
  let from = 0;
  let at = 0;
  while (at < text.length) {
    const fate = fateOf(text.charCodeAt(at));
    if (fate === kept || fate === counter) {
      at += 1;
      continue;
    }
    masked += text.slice(from, at);
    if (fate === leftOut) at += 1;
    else {
      const end = findEnd(text, at, fate);
      const isFigure = fate === digit || (end < text.length && fateOf(text.charCodeAt(end)) === counter);
      if (isFigure) masked += '0';
      else for (let one = at; one < end; one += 1) if (fateOf(text.charCodeAt(one)) === numeral) masked += text[one];
      at = end;
    }
    from = at;
  }
  return masked + text.slice(from);
};

/** Text as it is compared: half width, no white space or marks, figures and years as 0, set phrases left out. */
export const maskText = (text: string): string => maskFigures(text.normalize('NFKC')).replaceAll(setPhrases, '');
