import { type Cell, type ParseResult, readPointer } from '@nianbao/schema';
import type { Doc, Expected } from './sheet.ts';

/**
 * right: what is printed (or null where nothing is). said: null, and the cell or the document says that it could not be
 * read. flagged: another figure, but marked as chosen or in doubt. silent: another figure without a word, or a cell that
 * claims to be empty where a figure is printed.
 */
export type Verdict = 'right' | 'said' | 'flagged' | 'silent';

/** One figure that did not come out as printed. */
export interface Flaw {
  readonly pointer: string;
  readonly verdict: Verdict;
  readonly wanted: string;
  readonly got: string;
}

const saysSo = (cell: Cell | undefined): boolean =>
  cell === undefined ||
  ['ambiguous', 'unreadable', 'missing', 'text'].includes(cell.state) ||
  (cell.alternatives?.length ?? 0) > 0;

const inDoubt = (cell: Cell | undefined, doubted: boolean): boolean =>
  doubted || (cell !== undefined && (cell.method === 'inferred' || (cell.alternatives?.length ?? 0) > 0));

const judgeFigure = (want: Expected, got: number | null, cell: Cell | undefined, doubted: boolean): Verdict => {
  if (got === want.v || (got !== null && want.also?.includes(got))) return 'right';
  if (got === null) return want.open || saysSo(cell) ? 'said' : 'silent';
  if (inDoubt(cell, doubted)) return 'flagged';
  // An empty cell whose place was lost may be called 0 by the sums: the amount is right (bench/src/score/score-cell.ts).
  return got === 0 && want.v === null && cell?.method === 'entailed' ? 'flagged' : 'silent';
};

/** Judges every figure of one document, and its year and body. */
export const judge = (doc: Doc, { report, cells, diagnostics }: ParseResult): readonly Flaw[] => {
  const paths = new Set(diagnostics.map(({ path }) => path));
  const figures = [...doc.expected].map(([pointer, want]): Flaw => {
    const got = report ? ((readPointer(report, pointer) as number | null | undefined) ?? null) : null;
    const cell = cells[pointer];
    const verdict = judgeFigure(want, got, report ? cell : undefined, paths.has(pointer));
    const how = cell ? ` ${cell.state}/${cell.method ?? '–'} ${JSON.stringify(cell.raw.slice(0, 24))}` : '';
    return { pointer, verdict, wanted: `${want.v}`, got: `${got}${how}` };
  });
  const told = (pointer: string, want: string | number, got: string | number | null | undefined): Flaw => ({
    pointer,
    verdict: got === want ? 'right' : got == null ? 'said' : 'silent',
    wanted: `${want}`,
    got: `${got}`,
  });
  return [...figures, told('/year', doc.year, report?.year), told('/agency/name', doc.agency, report?.agency.name)];
};
