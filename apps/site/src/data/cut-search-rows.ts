// The rows of the search: which agency stands in which file, and the files themselves.
import { type IndexRegion, type IndexRow, indexKinds, type RowFile } from '../search/index-shape.ts';
import { openConverter } from '../traditional/open-converter.ts';
import { once } from './once.ts';
import type { Searched } from './read-searched.ts';

/** No file of the index is larger. */
export const mostBytes = 58_000;

/** One file of rows: its agencies in the order of the list, the divisions in which they are. */
export interface SearchRows {
  readonly agencies: readonly Searched[];
  readonly rows: readonly IndexRow[];
  readonly regions: readonly (readonly [code: string, path: string])[];
}

interface Piece {
  readonly agencies: Searched[];
  readonly rows: IndexRow[];
  readonly regions: [code: string, path: string][];
  readonly known: Map<string, number>;
  bytes: number;
}

/** The names above an agency as the search shows them. */
export const regionPathOf = ({ region }: Searched): string => (region ? region.path.join(' › ') || region.name : '');

const sizeOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

const buildRow = (agency: Searched, { known, regions }: Piece): IndexRow => {
  const code = agency.region?.code ?? '';
  const path = regionPathOf(agency);
  const region = known.get(`${code} ${path}`) ?? regions.push([code, path]) - 1;
  known.set(`${code} ${path}`, region);
  const { id, name, names, level, kind, keys, flawed } = agency;
  return [id, name ?? '', names, region, level ?? '', keys, flawed ? 1 : 0, kind ? indexKinds.indexOf(kind) : -1];
};

/** Cuts a list of agencies into files. */
export const cutSearchRows = (agencies: readonly Searched[]): readonly SearchRows[] => {
  const pieces: Piece[] = [];
  for (const agency of agencies) {
    let piece = pieces.at(-1);
    if (!piece || piece.bytes > mostBytes - 2000) {
      piece = { agencies: [], rows: [], regions: [], known: new Map(), bytes: 0 };
      pieces.push(piece);
    }
    const row = buildRow(agency, piece);
    piece.agencies.push(agency);
    piece.rows.push(row);
    piece.bytes += sizeOf(row) + 1;
  }
  return pieces;
};

// Its dictionaries are large.
const readConverter = once(async () => openConverter());

/** Writes a file of rows; equal rows give equal bytes. */
export const writeSearchRows = async ({ regions, rows }: SearchRows): Promise<string> => {
  const convert = await readConverter();
  const list = regions.map(([code, path]): IndexRegion => {
    const traditional = convert(path);
    return traditional === path ? [code, path] : [code, path, traditional];
  });
  const file: RowFile = { regions: list, rows };
  return JSON.stringify(file);
};

/** Name of a file of rows, by its place. Example: `nameRows(3)` → "rows-3.json" */
export const nameRows = (index: number): string => `rows-${index}.json`;
