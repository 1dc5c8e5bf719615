import type { Slot } from '../segment/document.ts';
import type { LabelSearch } from './label-search.ts';
import type { LabelStream } from './label-stream.ts';
import { isFigureSlot } from './read-figure.ts';
import type { TemplateItem } from './template.ts';

/** A label of the form found in the source: between which slots (inclusive) and how well. */
export interface LabelMatch {
  readonly item: TemplateItem;
  readonly firstSlot: number;
  readonly lastSlot: number;
  /** Nothing but digits, spaces and signs follows the label in its last slot. */
  readonly endsSlot: boolean;
  readonly exact: boolean;
  /** The Han characters matched, Simplified. */
  readonly printed: string;
  readonly score: number;
}

interface Candidate extends LabelMatch {
  readonly order: number;
  readonly from: number;
  readonly to: number;
}

const followedByFigure = (slots: readonly Slot[], after: number): boolean => {
  for (let index = after + 1; index < Math.min(slots.length, after + 3); index += 1) {
    const slot = slots[index]!;
    if (slot.kind === 'blank' || isFigureSlot(slot)) return true;
    if (slot.kind === 'text') return false;
  }
  return false;
};

const candidate = (
  stream: LabelStream,
  slots: readonly Slot[],
  item: TemplateItem,
  order: number,
  from: number,
  to: number,
  lost: number,
): Candidate | null => {
  const length = to - from;
  const start = stream.isStart(from);
  const end = stream.isEnd(to);
  // Two or three characters inside a longer text say nothing.
  if (length <= 3 && !(start && end)) return null;
  if (!start && !end && length <= 5) return null;
  const lastSlot = stream.slotOf[to - 1]!;
  const figures = item.kind === 'row' && followedByFigure(slots, lastSlot) ? 2 : 0;
  const score = length - 2 * lost - (start ? 0 : 1) - (end ? 0 : 1) + figures;
  return score <= 0
    ? null
    : {
        item,
        order,
        from,
        to,
        firstSlot: stream.slotOf[from]!,
        lastSlot,
        endsSlot: stream.isSlotEnd(to),
        exact: lost === 0,
        printed: stream.text.slice(from, to),
        score,
      };
};

const findCandidates = (
  search: LabelSearch,
  slots: readonly Slot[],
  template: readonly TemplateItem[],
): Candidate[] => {
  const found: Candidate[] = [];
  for (const [order, item] of template.entries()) {
    let any = false;
    for (const key of item.keys) {
      for (const at of search.exact(key)) {
        const match = candidate(search.stream, slots, item, order, at, at + key.length, 0);
        if (!match) continue;
        any = true;
        found.push(match);
      }
    }
    for (const { from, to, lost } of item.keys.flatMap((key) => search.gapped(key))) {
      const match = candidate(search.stream, slots, item, order, from, to, lost);
      if (match) found.push(match);
    }
    if (any || item.keys[0]!.length < 6) continue;
    for (const { from, to, lost } of search.approximate(item.keys[0]!)) {
      const match = candidate(search.stream, slots, item, order, from, to, lost);
      if (match) found.push(match);
    }
  }
  return found;
};

// The best chain that keeps the form's order and does not overlap. One pass over the candidates by their beginning; for
// each label of the form the best chain that ends with it so far: |candidates| × |form| steps, whatever the page repeats.
const chainCandidates = (
  candidates: readonly Candidate[],
  labels: number,
): { last: number; before: number[]; score: number } => {
  const byEnd = candidates.map((_, index) => index).sort((a, b) => candidates[a]!.to - candidates[b]!.to || a - b);
  const best: number[] = [];
  const before: number[] = [];
  const bestOf = new Array<number>(labels).fill(-1);
  let ended = 0;
  let last = -1;
  candidates.forEach((current, index) => {
    for (; ended < byEnd.length && candidates[byEnd[ended]!]!.to <= current.from; ended += 1) {
      const finished = byEnd[ended]!;
      const { order } = candidates[finished]!;
      if (bestOf[order] === -1 || best[finished]! > best[bestOf[order]!]!) bestOf[order] = finished;
    }
    let link = -1;
    for (let order = 0; order < current.order; order += 1) {
      const other = bestOf[order]!;
      if (other !== -1 && (link === -1 || best[other]! > best[link]!)) link = other;
    }
    best.push((link === -1 ? 0 : best[link]!) + current.score);
    before.push(link);
    if (last === -1 || best[index]! > best[last]!) last = index;
  });
  return { last, before, score: last === -1 ? 0 : best[last]! };
};

/**
 * Finds the form's labels in a run of slots: the best order-keeping choice over all of them at once, so that 其他 and
 * 总计, which the form prints several times, land where the neighbours put them. Missing labels are skipped, words that
 * are no label ignored. `search`: over the stream of the same slots. Returns matches in source order and their total
 * score.
 */
export const matchLabels = (
  search: LabelSearch,
  slots: readonly Slot[],
  template: readonly TemplateItem[],
): { readonly matches: readonly LabelMatch[]; readonly score: number } => {
  const candidates = findCandidates(search, slots, template).sort((a, b) => a.from - b.from || a.order - b.order);
  const { last, before, score } = chainCandidates(candidates, template.length);
  const matches: LabelMatch[] = [];
  for (let index = last; index !== -1; index = before[index]!) matches.push(candidates[index]!);
  return { matches: matches.reverse(), score };
};
