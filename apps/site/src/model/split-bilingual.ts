// Texts of the schema and of the API's document hold both languages in one string: Chinese first, then English.
import type { BilingualText } from '@nianbao/schema';

const both = ({ groups }: RegExpExecArray): BilingualText => ({ zh: groups!.zh!.trim(), en: groups!.en!.trim() });

/** A description of the schema. Example: `splitDescription('名称。Name.')` → { zh: "名称。", en: "Name." } */
export const splitDescription = (text: string): BilingualText => {
  const match = /^(?<zh>.*?[。])\s*(?<en>[A-Za-z].*)$/su.exec(text);
  return match ? both(match) : { zh: text, en: text };
};

/** A text of the API's document. Example: `splitPhrase('层级 · Level')` → { zh: "层级", en: "Level" } */
export const splitPhrase = (text: string): BilingualText => {
  const match = /^(?<zh>.*?) · (?<en>[^\p{Script=Han}].*)$/su.exec(text);
  return match ? both(match) : { zh: text, en: text };
};
