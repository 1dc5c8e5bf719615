import { isPicture } from '../formats/html-pictures.ts';

// A title of such a report, within the text between two tags.
const title = /政府信息公开[^<>\n]{0,12}(?:年度报告|年报)/g;
const tagOrText = /<(\/?)([a-z][\w:-]*)((?:\s[^<>]*)?)>|[^<]+|</gi;
// What stands between a title and the report: date, source, counters, buttons.
const longestLine = 120;
// What surrounds a page has pictures of its own.
const surroundings =
  /logo|icon|ico\.|qr|code|erweima|weixin|wechat|weibo|share|banner|beian|gongan|sydw|jiucuo|button|btn|arrow|print/i;

const unseen: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<script', '</script'],
  ['<style', '</style'],
  ['<title', '</title'],
];

// Piece by piece, so that what is opened and never closed is not looked for again and again.
const dropUnseen = (html: string): string =>
  unseen.reduce((page, [opening, closing]) => {
    const [first = '', ...others] = page.split(new RegExp(opening, 'i'));
    return others.reduce((kept, piece) => {
      const end = piece.search(new RegExp(closing, 'i'));
      return `${kept} ${end === -1 ? '' : piece.slice(end + closing.length).replace(/^[^<>]*>/, '')}`;
    }, first);
  }, html);

const readAttribute = (attributes: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*["']?([^"'>]*)`, 'i').exec(attributes)?.[1];

const showsPicture = (page: string, from: number): boolean => {
  let printed = 0;
  tagOrText.lastIndex = from;
  for (let token = tagOrText.exec(page); token && printed <= longestLine; token = tagOrText.exec(page)) {
    const [text, , name, attributes = ''] = token;
    if (name === undefined) printed += text.replace(/&nbsp;|\s/g, '').length;
    else if (/^img$/i.test(name)) {
      const [src = '', width, height] = ['src', 'width', 'height'].map((key) => readAttribute(attributes, key));
      if (isPicture('img', { src, width, height }) && !surroundings.test(src)) return true;
    }
  }
  return false;
};

/**
 * Whether a page in which no report was read shows pictures under the title of one: the report may be on them.
 * Example: `isPageOfPictures('<h1>甲局2023年政府信息公开工作年度报告</h1><img src="1.jpg">')` → true
 */
export const isPageOfPictures = (html: string): boolean => {
  const page = dropUnseen(html);
  return [...page.matchAll(title)].slice(-3).some(({ 0: words, index }) => showsPicture(page, index + words.length));
};
