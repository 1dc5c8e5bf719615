import type { Contact } from '@nianbao/schema';
import { foldText } from '../align/fold-text.ts';
import type { Block } from '../segment/document.ts';
import { type Found, foundIn } from './found.ts';

const number = '(?<value>(?:\\(\\d{3,4}\\)|\\d)[\\d\\s()\\-—–−、/;,或至转]{4,40}\\d)';
const patterns: Readonly<Record<Exclude<keyof Contact, 'fax'>, readonly RegExp[]>> = {
  office: [
    /(?:请|可)?(?:与|和|向)\s*(?<value>[^,。;:()]{2,40}?)\s*(?:进行)?联系/,
    /联系(?:人|单位|部门|科室)?\s*:\s*(?<value>[^\d,。;:()]{2,30}?)\s*[,;。(]/,
  ],
  address: [/地\s*址\s*:?\s*(?<value>[^,;。()]{4,80}?)\s*(?=邮\s*(?:政)?\s*编|邮政|电话|联系|传真|[,;。)]|$)/],
  postalCode: [/邮\s*(?:政\s*)?编\s*(?:码)?\s*:?\s*(?<value>\d{6})(?!\d)/],
  phone: [
    new RegExp(`(?:电\\s*话|手机)(?:\\s*[、/和及]\\s*传真|\\s*\\(传真\\))?\\s*:?\\s*${number}`),
    /联系\s*\((?<value>\d{3,4}[-—–−]\d{7,8})\)/,
  ],
  email: [/(?<value>[A-Za-z0-9._-]+\s*@\s*[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)/],
};
const faxPattern = new RegExp(`传\\s*真\\)?\\s*:?\\s*${number}`);
const numberTail = /(?:[、,;/\s或]+)$/;

// "7654321、7654322" stays one string; "88830222,传真" must not reach into the next label, nor a postal code behind a comma.
const cutNumber = (text: string): string => {
  const parts = text.split(/[,;]/);
  return parts[0]!.replace(numberTail, '');
};

/** Contact as found, by field. */
export type FoundContact = Partial<Record<keyof Contact, Found>>;

const tidy = (raw: string): string => raw.replace(/\s+/g, '');

const readField = (block: Block, pattern: RegExp, numeric: boolean): Found | null => {
  const match = pattern.exec(foldText(block.text));
  const value = match?.groups?.value;
  if (!match || value === undefined) return null;
  const cut = numeric ? cutNumber(value) : value;
  const from = match.index + match[0].lastIndexOf(value);
  const raw = block.text.slice(from, from + cut.length);
  return foundIn(block, from, from + cut.length, tidy(raw));
};

/**
 * Reads the contact in its usual wordings, as printed, spaces inside removed; several numbers stay in one string.
 * Labels without a value give nothing.
 */
export const readContact = (blocks: readonly Block[]): FoundContact => {
  const found: FoundContact = {};
  for (const block of blocks) {
    for (const [field, alternatives] of Object.entries(patterns) as [keyof typeof patterns, readonly RegExp[]][]) {
      if (found[field]) continue;
      for (const pattern of alternatives) {
        const value = readField(block, pattern, field === 'phone');
        if (!value) continue;
        found[field] = value;
        break;
      }
    }
    if (!found.fax) {
      const fax = readField(block, faxPattern, true);
      if (fax) found.fax = fax;
    }
  }
  return found;
};

const site =
  /(?:网站|网|平台|网址)[^。;]{0,16}?[(:"“]?\s*(?<value>(?:https?:\/\/)?[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?:\/[\w./?=&%#-]*)?)/;

/** The website named for the electronic copy, as printed, or null. */
export const readWebsite = (blocks: readonly Block[]): Found | null => {
  for (const block of blocks) {
    const match = site.exec(foldText(block.text));
    const value = match?.groups?.value;
    if (!match || value === undefined) continue;
    const from = match.index + match[0].lastIndexOf(value);
    return foundIn(block, from, from + value.length, tidy(block.text.slice(from, from + value.length)));
  }
  return null;
};
