import { Converter } from 'opencc-js/t2cn';
import { once } from './once.ts';

const first = 0x4e00;
const last = 0x9fff;

// Every Traditional character of the main block with its Simplified one.
const readPairs = once(async (): Promise<readonly (readonly [traditional: string, simplified: string])[]> => {
  const convert = Converter({ from: 't', to: 'cn' });
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).flatMap(
    (traditional) => {
      const simplified = convert(traditional);
      return simplified === traditional ? [] : [[traditional, simplified] as const];
    },
  );
});

/** The Traditional characters for given Simplified ones. Example: `listVariants(new Set('办'))` → { "辦": "办" } */
export const listVariants = async (characters: ReadonlySet<string>): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries((await readPairs()).filter(([, simplified]) => characters.has(simplified)));
