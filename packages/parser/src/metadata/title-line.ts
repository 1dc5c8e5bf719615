import { foldText } from '../align/fold-text.ts';
import type { Block } from '../segment/document.ts';
import { isBodyName } from './body-name.ts';
import { printForm, withoutPinyin } from './print-form.ts';

/** A line as a title may stand in it, freed from markup, and what the markup says of it. */
export interface TitleLine {
  /** Without markup and white space, as printed. */
  readonly printed: string;
  /** The same, folded: what patterns read. */
  readonly folded: string;
  /** An item of a list, a link, a line with a date behind: how other reports are listed on a page. */
  readonly listed: boolean;
  /** Behind a label (标题:), a crumb (首页 > …), an attachment: names the report, but is not its heading. */
  readonly mentioned: boolean;
}

const item = /^\s*(?:[-+•·□○●▪■◆]\s*|\*\s+|o\s+|\d{1,3}[.、]\s*|\[\d{1,4}\]\s*)(?!\*)/;
const markdownLink = /^\W{0,4}\[{1,2}(?:[^\]|]{0,80}\|)?([^\]]{1,120})\]{1,2}\([^)]{0,300}\)\W{0,4}$/;
const wikiLink = /^\W{0,4}\[\[(?:[^\]|]{0,200}\|)?([^\]]{1,120})\]\]\W{0,4}$/;
const rstLink = /^\W{0,4}`([^`<]{1,120})<[^>]{0,200}>`_{0,2}\W{0,4}$/;
const bracketLink = /\s*\[(?:\/|https?:)[^\]]{0,300}\]\s*$/;
const dateBehind =
  /\s*[([]?\s*(?:20)\d{2}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?\s*[)\]]?\s*(?:\d{1,2}:\d{2}(?::\d{2})?)?\s*$/;
const label = /^(?:标\s*题|文件名称|信息名称|文章标题|名\s*称|主\s*题|题\s*名|附\s*件\s*\d{0,2})\s*[::]\s*/;
const crumb = /^.{0,160}[>»›→]\s*/;

// …年度报告 - 某县人民政府网: the site behind the title.
const siteBehind = /\s*[-_|—–]\s*\p{Script=Han}{2,20}(?:人民政府|政府|网|平台|公开专栏)\s*$/u;

// 某县人民政府 某县水利局2024年…: the site's name in front, set apart; both are full names.
const withoutSite = (text: string): string => {
  const [first, ...rest] = text.split(/\s+/);
  if (rest.length === 0 || !/(?:政府|局|委员会|办公室|网|网站)$/.test(first!)) return text;
  const opensWithRegion = /^\p{Script=Han}{2,8}?(?:省|市|县|区|州|旗)\p{Script=Han}{2,}/u.test(rest.join(''));
  return isBodyName(first!.replace(/网站?$/, '')) && opensWithRegion ? rest.join(' ') : text;
};

const stripMarkup = (text: string): string =>
  text
    .replace(/\{[#.][^}]{0,200}\}/g, '')
    .replace(/\[\]\{[^}]{0,200}\}/g, '')
    .replace(/\]\{[^}]{0,200}\}/g, ']')
    .replace(/<\/?[a-zA-Z][^>]{0,300}>/g, '')
    .replace(/^\s*\.\. rubric::\s*/, '')
    .replace(/^[\s#=>]+|[\s=]+$/g, '')
    .replace(/^\*{2,}\s*|\s*\*{2,}$/g, '')
    .replace(/^'{2,}|'{2,}$/g, '')
    .replace(/,{2,}\s*$/, '')
    .replace(/^[\s|]+|[\s|]+$/g, '')
    .replace(/^\[([^\][]{1,120})\]$/, '$1')
    .replace(/\\(?=[_*.#-])/g, '');

/** Reads the line of a block for the search of a title; null where it cannot be part of one. */
export const readTitleLine = (block: Block): TitleLine | null => {
  if (block.text.length === 0 || block.text.length > 400) return null;
  let text = printForm(withoutPinyin(block.text));
  let listed = item.test(foldText(text)) && !/^\s*\*{2,}/.test(text);
  if (listed) text = text.replace(item, '');
  for (const link of [markdownLink, wikiLink, rstLink]) {
    const match = link.exec(text);
    if (!match) continue;
    listed = true;
    text = match[1]!;
  }
  if (bracketLink.test(text)) {
    listed = true;
    text = text.replace(bracketLink, '');
  }
  text = stripMarkup(text);
  if (dateBehind.test(foldText(text))) {
    const cut = foldText(text).replace(dateBehind, '').length;
    if (cut > 8) {
      listed = true;
      text = text.slice(0, cut);
    }
  }
  const foldedText = foldText(text);
  if (siteBehind.test(foldedText)) text = text.slice(0, foldedText.replace(siteBehind, '').length);
  text = withoutSite(text.trim());
  let mentioned = false;
  for (const lead of [crumb, label]) {
    const match = lead.exec(foldText(text));
    if (!match) continue;
    mentioned = true;
    text = text.slice(match[0].length);
  }
  const printed = text.replace(/\s+/g, '').replace(/^[《「『"“]+(?=.*[》」』"”]$)|[》」』"”]+$/g, '');
  return printed === '' ? null : { printed, folded: foldText(printed), listed, mentioned };
};
