// The Traditional page shows what the same script says in Simplified words: they are converted as they are shown.
import { localisePath } from '../../traditional/localise-path.ts';

/** Converts words. */
export type Convert = (text: string) => string;

/** Opens a converter with the dictionary at an address; without it words stay as they are. */
export const openTraditional = async (address: string): Promise<Convert | null> => {
  try {
    const [{ ConverterFactory }, answer] = await Promise.all([import('opencc-js/core'), fetch(address)]);
    return answer.ok ? ConverterFactory(...((await answer.json()) as string[][])) : null;
  } catch {
    return null;
  }
};

const han = /\p{Script=Han}/u;
// Values that programs compare, not people.
const kept = new Set(['id', 'class', 'href', 'lang', 'for', 'name', 'value']);

/**
 * Converts what stands in a node, and leads its links to the Traditional pages, as `convertPage` does when the site is
 * built; an element with a language of its own is published text and stays as it is.
 */
export const convertNode = (node: Node, convert: Convert): void => {
  if (node instanceof Text) node.data = convert(node.data);
  if (node instanceof Element) {
    if (node.hasAttribute('lang')) return;
    for (const { name, value } of [...node.attributes]) {
      if (name === 'href') node.setAttribute(name, localisePath(value));
      else if (!kept.has(name) && han.test(value)) node.setAttribute(name, convert(value));
    }
  }
  for (const child of node.childNodes) convertNode(child, convert);
};
