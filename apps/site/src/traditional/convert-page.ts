// A page in Simplified Chinese as one in Traditional: words converted, everything else byte for byte as it was.
import { Tokenizer } from 'htmlparser2';
import { localisePath } from './localise-path.ts';

interface Attribute {
  readonly name: string;
  readonly start: number;
  end: number;
}

const han = /\p{Script=Han}/u;
const language = 'zh-Hant';
// Elements that never close.
const empty = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
const addresses = new Set(['href', 'action']);
// Values that programs compare, not people.
const kept = new Set(['href', 'src', 'action', 'id', 'for', 'value', 'class', 'name', 'lang', 'hreflang']);

/**
 * Converts a page of this site. What stands in an element with a language of its own is published text and stays as it
 * is; links to pages lead to the Traditional ones, but for those that name a language (the switch, the alternates).
 * `convert` turns Simplified words into Traditional ones. Example: `<p>报告</p>` → `<p>報告</p>`
 */
export const convertPage = (html: string, convert: (text: string) => string): string => {
  const pieces: string[] = [];
  let copied = 0;
  const replace = (start: number, end: number, text: string): void => {
    pieces.push(html.slice(copied, start), text);
    copied = end;
  };
  let tag = '';
  let attributes: Attribute[] = [];
  // How many elements deep we are in text that stays; 0: outside.
  let verbatim = 0;
  let isCode = false;

  const attributeValue = (name: string): string | undefined => {
    const found = attributes.find((attribute) => attribute.name === name);
    return found && html.slice(found.start, found.end);
  };

  const convertValue = (name: string, value: string, hasLanguage: boolean): string => {
    if (name === 'lang' && tag === 'html') return language;
    if (name === 'data-locale') return value === 'zh' ? 'hant' : value;
    const property = name === 'content' ? attributeValue('property') : undefined;
    if (property === 'og:locale') return 'zh_TW';
    if (property === 'og:locale:alternate') return value === 'zh_TW' ? 'zh_CN' : value;
    if (property === 'og:url') return localisePath(value);
    if (addresses.has(name)) return attributeValue('hreflang') === undefined ? localisePath(value) : value;
    const isWords = !kept.has(name) && !hasLanguage && verbatim === 0 && han.test(value);
    return isWords ? convert(value) : value;
  };

  const openTag = (closesItself: boolean): void => {
    const hasLanguage = tag !== 'html' && attributeValue('lang') !== undefined;
    for (const { name, start, end } of attributes) {
      const value = html.slice(start, end);
      const converted = convertValue(name, value, hasLanguage);
      if (converted !== value) replace(start, end, converted);
    }
    if (!closesItself && !empty.has(tag) && (verbatim > 0 || hasLanguage)) verbatim += 1;
    isCode = !closesItself && (tag === 'script' || tag === 'style');
  };

  const nothing = (): void => {};
  const tokenizer = new Tokenizer(
    { decodeEntities: false, recognizeSelfClosing: true },
    {
      onopentagname: (start, end) => {
        tag = html.slice(start, end).toLowerCase();
        attributes = [];
      },
      onattribname: (start, end) => {
        attributes.push({ name: html.slice(start, end).toLowerCase(), start: end, end });
      },
      onattribdata: (start, end) => {
        const last = attributes.at(-1)!;
        attributes[attributes.length - 1] = {
          name: last.name,
          start: last.start === last.end ? start : last.start,
          end,
        };
      },
      onattribend: nothing,
      onattribentity: nothing,
      onopentagend: () => openTag(false),
      onselfclosingtag: () => openTag(true),
      onclosetag: () => {
        if (verbatim > 0) verbatim -= 1;
        isCode = false;
      },
      ontext: (start, end) => {
        if (verbatim > 0 || isCode) return;
        const text = html.slice(start, end);
        if (han.test(text)) replace(start, end, convert(text));
      },
      ontextentity: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  pieces.push(html.slice(copied));
  return pieces.join('');
};
