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

const saysSo = (cell: Cell): boolean =>
  ['ambiguous', 'unreadable', 'missing', 'text'].includes(cell.state) || (cell.alternatives?.length ?? 0) > 0;
const claimsEmpty = ({ state }: Cell): boolean => ['blank', 'dash', 'slash', 'none'].includes(state);

// A figure without a cell is said only by a document that was not read, or whose form is not known.
const judgeNull = (want: Expected, cell: Cell | undefined, report: ParseResult['report']): Verdict => {
  if (cell === undefined) return report === null || report.edition === null ? 'said' : 'silent';
  return saysSo(cell) || (want.open && !claimsEmpty(cell)) ? 'said' : 'silent';
};
const accepts = (want: Expected, got: number | null, cell: Cell | undefined): boolean =>
  got === want.v ||
  (got !== null && (want.also?.includes(got) ?? false)) ||
  // A neighbour's figure may be the same by chance: what is not printed is right only as what follows from others.
  (got !== null && got === want.derived && (cell?.method === 'entailed' || cell?.method === 'inferred'));

const inDoubt = (cell: Cell | undefined, doubted: boolean): boolean =>
  doubted || (cell !== undefined && (cell.method === 'inferred' || (cell.alternatives?.length ?? 0) > 0));

const judgeWrong = (want: Expected, got: number, cell: Cell | undefined, doubted: boolean): Verdict => {
  if (inDoubt(cell, doubted)) return 'flagged';
  // An empty cell whose place was lost may be called 0 by the sums: the amount is right (bench/src/score/score-cell.ts).
  return got === 0 && want.v === null && cell?.method === 'entailed' ? 'flagged' : 'silent';
};

/** Judges every figure of one document, its year, body and edition. */
export const judge = (doc: Doc, { report, cells, diagnostics }: ParseResult): readonly Flaw[] => {
  const paths = new Set(diagnostics.map(({ path }) => path));
  const figures = [...doc.expected].map(([pointer, want]): Flaw => {
    const got = report ? ((readPointer(report, pointer) as number | null | undefined) ?? null) : null;
    const cell = cells[pointer];
    const verdict = accepts(want, got, cell)
      ? 'right'
      : got === null
        ? judgeNull(want, cell, report)
        : judgeWrong(want, got, cell, paths.has(pointer));
    const how = cell ? ` ${cell.state}/${cell.method ?? '–'} ${JSON.stringify(cell.raw.slice(0, 24))}` : '';
    return { pointer, verdict, wanted: `${want.v}`, got: `${got}${how}` };
  });
  const told = (pointer: string, want: string | number, got: string | number | null | undefined): Flaw => ({
    pointer,
    verdict: got === want ? 'right' : got == null ? 'said' : 'silent',
    wanted: `${want}`,
    got: `${got}`,
  });
  return [
    ...figures,
    told('/year', doc.year, report?.year),
    told('/agency/name', doc.agency, report?.agency.name),
    // Every document has the form of 2021.
    told('/edition', '2021', report?.edition),
  ];
};
