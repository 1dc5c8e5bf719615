import { greatestOf, leastOf } from '../../numbers/extremes.ts';
import { joinLines, type Line, type Segment } from './compose-lines.ts';
import type { FigureLine, Run } from './find-loose-rows.ts';
import { type Box, unionBox } from './page-content.ts';

/** A row of a table without lines: its label, whole again where it was wrapped, and its figures. */
export interface LooseRow {
  readonly top: number;
  readonly label: { readonly text: string; readonly box: Box } | null;
  readonly figures: readonly Segment[];
  readonly run: Run;
}

/**
 * A run put in order: its rows, and every other line or piece of one. `unclear`: how many lines of figures are left out,
 * because it is not clear which words they belong to; read, they would fall to the label before them.
 */
export interface LabelledRun {
  readonly rows: readonly LooseRow[];
  readonly lines: readonly Line[];
  readonly unclear: number;
}

/** Pieces of words, one under the other, that were wrapped in one cell. */
interface Chain {
  readonly pieces: Segment[];
}

const size = (segment: Segment): number => segment.glyphs[0]!.size;

const asLine = (segments: readonly Segment[]): Line => ({
  text: segments.map((segment) => segment.text).join(' '),
  box: unionBox(segments.map((segment) => segment.box)),
  size: greatestOf(segments.map(size)),
  segments,
});

const boxOf = (chain: Chain): Box => unionBox(chain.pieces.map((piece) => piece.box));

const textOf = (chain: Chain): string =>
  joinLines(
    chain.pieces.map((piece) => asLine([piece])),
    0,
  );

const overlap = (a: Box, b: Box): number =>
  (Math.min(a[2], b[2]) - Math.max(a[0], b[0])) / Math.max(1, Math.min(a[2] - a[0], b[2] - b[0]));

// Lines of one cell stand closer than two rows can.
const buildChains = (pieces: readonly Segment[], pitch: number): Chain[] => {
  const chains: Chain[] = [];
  for (const piece of [...pieces].sort((a, b) => a.box[1] - b.box[1])) {
    const found = chains.find(({ pieces: before }) => {
      const last = before.at(-1)!;
      const step = piece.box[1] - last.box[1];
      return (
        step > 0.5 * size(piece) &&
        step < Math.min(0.9 * pitch, 1.75 * size(piece)) &&
        overlap(last.box, piece.box) >= 0.5 &&
        Math.abs(size(last) - size(piece)) <= 0.15 * size(piece)
      );
    });
    if (found) found.pieces.push(piece);
    else chains.push({ pieces: [piece] });
  }
  return chains;
};

// A label stands in the middle of its row or at its top; so do the figures.
const isBeside = (line: FigureLine, chain: Chain): boolean => {
  const [, top, , bottom] = boxOf(chain);
  const [first] = chain.pieces;
  const slack = 0.45 * size(first!);
  return (
    Math.abs((top + bottom) / 2 - line.middle) <= slack ||
    Math.abs((first!.box[1] + first!.box[3]) / 2 - line.middle) <= slack
  );
};

const chooseChains = (run: Run, chains: readonly Chain[]): ReadonlyMap<FigureLine, Chain> => {
  const chosen = new Map<FigureLine, Chain>();
  const claims = new Map<Chain, number>();
  for (const line of run.lines) {
    const beside = chains.filter((chain) => {
      const [, top, , bottom] = boxOf(chain);
      return top - 1 <= line.middle && line.middle <= bottom + 1;
    });
    const nearest = beside.reduce<Chain | null>(
      (best, chain) => (best && boxOf(best)[2] >= boxOf(chain)[2] ? best : chain),
      null,
    );
    if (!nearest) continue;
    chosen.set(line, nearest);
    claims.set(nearest, (claims.get(nearest) ?? 0) + 1);
  }
  for (const [line, chain] of chosen) if (claims.get(chain)! > 1 || !isBeside(line, chain)) chosen.delete(line);
  return chosen;
};

/**
 * Gives the rows of a run their labels. A wrapped label, set beside the middle or the top of its figures, is put together
 * again; labels of groups, which belong to no row alone, stay lines. A label that two rows could claim is given to none.
 */
export const labelRows = (run: Run, lines: readonly Line[]): LabelledRun => {
  const own = new Map(run.lines.map((line) => [line.line, line]));
  const edge = leastOf(run.lines.flatMap((line) => line.figures.map((figure) => figure.box[0])));
  const reach = 1.5 * run.pitch;
  // Two lines with figures may be an address; wrapped labels are looked for in tables only.
  const wraps = run.lines.length > 2;
  const [top, bottom] = [run.lines[0]!.middle - reach, run.lines.at(-1)!.middle + reach];
  const pieces = lines.flatMap((line) => {
    const figureLine = own.get(line);
    if (figureLine) return figureLine.words;
    const inside = wraps && line.box[1] >= top && line.box[3] <= bottom && line.box[2] <= edge;
    return inside ? line.segments : [];
  });
  const chains = buildChains(pieces, run.pitch);
  const chosen = chooseChains(run, chains);
  const labels = new Set(chosen.values());
  const taken = new Set(
    chains.filter((chain) => labels.has(chain) || chain.pieces.length > 1).flatMap((chain) => chain.pieces),
  );
  const clear = run.lines.filter((line) => chosen.has(line) || !wraps);
  const rows = clear.map((line): LooseRow => {
    const chain = chosen.get(line);
    return {
      top: line.middle,
      label: chain ? { text: textOf(chain), box: boxOf(chain) } : null,
      figures: line.figures,
      run,
    };
  });
  const rest = lines.flatMap((line) => {
    const left = (own.get(line)?.words ?? line.segments).filter((segment) => !taken.has(segment));
    return left.length === 0 ? [] : left.length === line.segments.length ? [line] : [asLine(left)];
  });
  const groups = chains
    .filter((chain) => chain.pieces.length > 1 && !labels.has(chain))
    .map((chain) => ({
      ...asLine(chain.pieces),
      text: textOf(chain),
      segments: [{ ...chain.pieces[0]!, text: textOf(chain), box: boxOf(chain) }],
    }));
  return {
    rows,
    unclear: run.lines.length - clear.length,
    lines: [...rest, ...groups].sort((a, b) => a.box[1] - b.box[1]),
  };
};
