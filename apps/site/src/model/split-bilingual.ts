// Texts of the schema and of the API's document hold both languages in one string: Chinese first, then English.
import type { BilingualText } from '@nianbao/schema';

const both = ({ groups }: RegExpExecArray): BilingualText => ({ zh: groups!.zh!.trim(), en: groups!.en!.trim() });

/** A description of the schema. Example: `splitDescription('名称。Name.')` → { zh: "名称。", en: "Name." } */
export const splitDescription = (text: string): BilingualText => {
  const match = /^(?<zh>.*?[。])\s*(?<en>[A-Za-z].*)$/su.exec(text);
  return match ? both(match) : { zh: text, en: text };
};

/**
 * A text of the API's document: a phrase in both languages, or sentences as of the schema.
 * Example: `splitPhrase('层级 · Level')` → { zh: "层级", en: "Level" }
 */
export const splitPhrase = (text: string): BilingualText => {
  const match = /^(?<zh>.*?) · (?<en>[^\p{Script=Han}].*)$/su.exec(text);
  return match ? both(match) : splitDescription(text);
};

/**
 * What a column of an exported file holds. A name that both languages write alike stands twice.
 * Example: `splitColumn('来源的 SHA-256 SHA-256 of the source')` → { zh: "来源的 SHA-256", en: "SHA-256 of the source" }
 */
export const splitColumn = (text: string): BilingualText => {
  const match = /^(?<zh>.*\p{Script=Han}[^\p{Script=Han}]*?) (?<en>[A-Z][^\p{Script=Han}]*)$/su.exec(text);
  if (!match) return splitDescription(text);
  const { zh, en } = both(match);
  const [, shared] = /^(\S+) \1(?=\s|$)/.exec(en) ?? [];
  return shared ? { zh: `${zh} ${shared}`, en: en.slice(shared.length + 1) } : { zh, en };
};
