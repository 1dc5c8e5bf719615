import type { Typeface } from './open-typeface.ts';

// Marks that no line may begin with.
const closing = /^[，。、；：！？）》」』〉％%]/u;

/**
 * Breaks words into lines of a width; Han characters break anywhere, a number stays whole. The last line ends in … where
 * more would have followed. Example: `breakLines('宿迁市人民政府', face, 64, 300, 2)` → ["宿迁市人", "民政府"]
 */
export const breakLines = (words: string, face: Typeface, size: number, width: number, most: number): string[] => {
  const pieces = words.match(/[0-9A-Za-z.,%–-]+|./gu) ?? [];
  const lines = [''];
  for (const piece of pieces) {
    const line = lines.at(-1)!;
    if (line === '' || closing.test(piece) || face.measure(line + piece, size) <= width)
      lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  if (lines.length <= most) return lines;
  const last = [...lines[most - 1]!];
  while (last.length > 0 && face.measure(`${last.join('')}…`, size) > width) last.pop();
  return [...lines.slice(0, most - 1), `${last.join('')}…`];
};
