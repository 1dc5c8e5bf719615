// Which reports might be copies of one another, without comparing every one with every other.
import type { ParseResult } from '@nianbao/schema';
import { isFigure } from '../engine/read-cell.ts';
import { type ReportView, viewReport } from '../engine/report-view.ts';
import { listPieceHashes } from './compare-texts.ts';
import { fewestFigures, independentFigures } from './count-equal-figures.ts';
import { indexNarrative, sameFrom, shortestText } from './index-narrative.ts';

/** The reports that a report must be compared with; all others are certainly no copies of it. */
export type FindLikely = (result: ParseResult) => readonly ParseResult[];

// Texts that are as alike as `sameFrom` (Dice) share at least this part of the pieces of each.
const leastShared = sameFrom / (2 - sameFrom);
const buckets = 1 << 22;
const mostCounted = 1 << 20;

/**
 * Of each text the rarest pieces, so many that two texts which are alike must have one of them in common: of `n` pieces
 * `leastShared × n` are shared, so that not all of the others can differ (prefix filtering of set similarity joins).
 */
const listRarest = (texts: readonly Uint32Array[]): readonly Uint32Array[] => {
  const counts = new Uint32Array(buckets);
  for (const hashes of texts) for (const hash of hashes) counts[hash % buckets]! += 1;
  return texts.map((hashes) => {
    const ranked = new Float64Array(hashes.length);
    for (const [at, hash] of hashes.entries())
      ranked[at] = Math.min(counts[hash % buckets]!, mostCounted) * 2 ** 32 + hash;
    ranked.sort();
    const kept = hashes.length === 0 ? 0 : hashes.length - Math.ceil(leastShared * hashes.length) + 1;
    return Uint32Array.from(ranked.subarray(0, kept), (rank) => rank % 2 ** 32);
  });
};

// Whether two sorted lists share enough; given up as soon as too many of one have no fellow in the other.
const shareEnough = (a: Uint32Array, b: Uint32Array): boolean => {
  if (a.length === 0 || b.length === 0) return false;
  const wanted = Math.ceil((sameFrom * (a.length + b.length)) / 2);
  let [mine, theirs, shared] = [0, 0, 0];
  while (shared + Math.min(a.length - mine, b.length - theirs) >= wanted) {
    if (shared >= wanted) return true;
    const [left, right] = [a[mine]!, b[theirs]!];
    if (left === right) shared += 1;
    if (left <= right) mine += 1;
    if (right <= left) theirs += 1;
  }
  return false;
};

type AddPair = (one: number, other: number) => void;

const pairTexts = (texts: readonly Uint32Array[], add: AddPair): void => {
  const holders = new Map<number, number[]>();
  const seen = new Int32Array(texts.length).fill(-1);
  const compare = (at: number, other: number): void => {
    if (seen[other] === at) return;
    seen[other] = at;
    if (shareEnough(texts[at]!, texts[other]!)) add(at, other);
  };
  for (const [at, pieces] of listRarest(texts).entries()) {
    const lists = [...new Set(pieces)].map((piece) => [piece, holders.get(piece)] as const);
    // Where even the rarest pieces stand everywhere, to go through all texts once is the shorter way.
    if (lists.reduce((sum, [, known]) => sum + (known?.length ?? 0), 0) > at)
      for (let other = 0; other < at; other += 1) compare(at, other);
    else for (const [, known] of lists) for (const other of known ?? []) compare(at, other);
    for (const [piece, known] of lists)
      if (known) known.push(at);
      else holders.set(piece, [at]);
  }
};

// NaN: no figure printed.
const readFigures = ({ cell }: ReportView): Float64Array =>
  Float64Array.from(independentFigures, (pointer) => {
    const read = cell(pointer);
    return isFigure(read) ? (read.value ?? Number.NaN) : Number.NaN;
  });

// Whether no figure that both print differs, and enough are not zero: nearly all pairs part at the first few.
const agree = (a: Float64Array, b: Float64Array): boolean => {
  let same = 0;
  for (let at = 0; at < a.length; at += 1) {
    const [mine, theirs] = [a[at]!, b[at]!];
    if (mine === theirs) same += mine === 0 ? 0 : 1;
    else if (mine > theirs || mine < theirs) return false;
  }
  return same >= fewestFigures;
};

const pairFigures = (figures: readonly Float64Array[], add: AddPair): void => {
  for (const [at, mine] of figures.entries())
    for (let other = 0; other < at; other += 1) if (agree(mine, figures[other]!)) add(at, other);
};

const readHashes = (view: ReportView): Uint32Array => {
  const index = indexNarrative(view);
  return index.text.length < shortestText ? new Uint32Array(0) : listPieceHashes(index).sort();
};

/**
 * Prepares the search for copies among reports of one year. Only texts that have a rare piece in common are compared;
 * the figures of every pair, but only as far as the first difference. Loses none: what it leaves out is no copy by any
 * rule. Example: `const find = indexPeers(all); runChecks(one, { surroundings: { peers: find(one), peerCount: 4999 } })`
 */
export const indexPeers = (results: readonly ParseResult[]): FindLikely => {
  const texts: Uint32Array[] = [];
  const figures: Float64Array[] = [];
  for (const result of results) {
    const view = viewReport(result);
    texts.push(readHashes(view));
    figures.push(readFigures(view));
  }
  const likely = results.map(() => new Set<number>());
  const add: AddPair = (one, other) => {
    likely[one]!.add(other);
    likely[other]!.add(one);
  };
  pairTexts(texts, add);
  pairFigures(figures, add);
  const places = new Map(results.map((result, at) => [result, at]));
  return (result) => {
    const at = places.get(result);
    // A report that was not given with the others is compared with all of them.
    if (at === undefined) return results;
    return [...(likely[at] ?? [])].sort((a, b) => a - b).map((other) => results[other]!);
  };
};
