import type { DocFile } from './doc-file.ts';
import { sprm, walkSprms } from './doc-sprms.ts';

/** A stretch of the file (bytes) with its list of modifiers. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly sprms: Uint8Array;
}

const pageSize = 512;
const characterPages = 12;
const paragraphPages = 13;

const slice = (view: DataView, at: number, size: number): Uint8Array =>
  size > 0 && at + size <= view.byteLength ? new Uint8Array(view.buffer, view.byteOffset + at, size) : new Uint8Array();

const byteAt = (view: DataView, at: number): number => (at < view.byteLength ? view.getUint8(at) : 0);

// Pages of formatted runs ([MS-DOC] 2.9.33, 2.9.175): offsets, then for each run where in the page its modifiers stand.
const readPages = (
  file: DocFile,
  entry: number,
  step: number,
  list: (view: DataView, at: number) => Uint8Array,
): Run[] => {
  const runs: Run[] = [];
  for (const pageNumber of file.list(entry, 4).data) {
    const start = (pageNumber.getUint32(0, true) & 0x3fffff) * pageSize;
    if (start + pageSize > file.word.byteLength) continue;
    const page = new DataView(file.word.buffer, file.word.byteOffset + start, pageSize);
    const count = page.getUint8(pageSize - 1);
    if ((count + 1) * 4 + count * step > pageSize) continue;
    for (let index = 0; index < count; index += 1) {
      const at = page.getUint8((count + 1) * 4 + index * step) * 2;
      const [from, to] = [page.getUint32(index * 4, true), page.getUint32(index * 4 + 4, true)];
      runs.push({ from, to, sprms: at === 0 ? new Uint8Array() : list(page, at) });
    }
  }
  return runs.sort((a, b) => a.from - b.from);
};

// A length of words, or 0 and the length in the next byte; then the number of the style, then the modifiers.
const paragraphList = (page: DataView, at: number): Uint8Array => {
  const words = byteAt(page, at);
  return words === 0 ? slice(page, at + 4, 2 * byteAt(page, at + 1) - 2) : slice(page, at + 3, 2 * words - 3);
};

const characterList = (page: DataView, at: number): Uint8Array => slice(page, at + 1, byteAt(page, at));

const findRun = (runs: readonly Run[], offset: number): Run | null => {
  let [low, high] = [0, runs.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle]!;
    if (offset < run.from) high = middle - 1;
    else if (offset >= run.to) low = middle + 1;
    else return run;
  }
  return null;
};

// What was struck out is not what is published.
const unprintedBy: ReadonlySet<number> = new Set([sprm.deleted, sprm.hidden, sprm.struck, sprm.struckTwice]);

/** Formatting by offset in the file. */
export interface DocRuns {
  /** Modifiers of the paragraph whose end mark stands at the offset. */
  readonly paragraphAt: (offset: number) => Uint8Array;
  /** Whether the character at the offset is hidden, struck out or a tracked deletion. */
  readonly isUnprinted: (offset: number) => boolean;
}

/** Reads the formatting of paragraphs, and of characters as far as it decides what is printed. */
export const readDocRuns = (file: DocFile): DocRuns => {
  const paragraphs = readPages(file, paragraphPages, 13, paragraphList);
  const unprinted = readPages(file, characterPages, 1, characterList).filter(({ sprms }) => {
    let found = false;
    walkSprms(sprms, (opcode, operand) => {
      if (unprintedBy.has(opcode)) found ||= operand.getUint8(0) === 1;
    });
    return found;
  });
  return {
    paragraphAt: (offset) => findRun(paragraphs, offset)?.sprms ?? new Uint8Array(),
    isUnprinted: (offset) => unprinted.length > 0 && findRun(unprinted, offset) !== null,
  };
};
