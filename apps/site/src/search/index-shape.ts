// The search index: files that are small enough each to be fetched while one types. Made by data/build-search-index.ts.

/** The kinds of agencies; a row names its kind by the place in this list. */
export const indexKinds = [
  'government',
  'generalOffice',
  'department',
  'township',
  'dispatchedOffice',
  'authorizedInstitution',
  'vertical',
] as const;

/**
 * An agency in the index: id, name, further names, place of its region in the list of its file, level, keys of its
 * reports (newest first), reports with errors, place of its kind in `indexKinds` (-1: not known).
 */
export type IndexRow = readonly [
  id: string,
  name: string,
  names: readonly string[],
  region: number,
  level: string,
  keys: readonly string[],
  flawed: number,
  kind: number,
];

/** A region: division code, path, and the path in Traditional characters where it differs. */
export type IndexRegion = readonly [code: string, path: string, traditional?: string];

/** A file of rows, in the order of the list of agencies; with the regions that they name. */
export interface RowFile {
  readonly regions: readonly IndexRegion[];
  readonly rows: readonly IndexRow[];
}

/** A file of keys: which row files hold a token. A list of all of them is written as 1. */
export type KeyFile = Readonly<Record<string, readonly number[] | 1>>;

/** What to fetch first. `provinces`: the first and last row file of each province. */
export interface IndexManifest {
  readonly agencies: number;
  readonly rowFiles: number;
  /** How many key files there are; 0 where there are so few row files that all of them are read. */
  readonly keyFiles: number;
  readonly provinces: Readonly<Record<string, readonly [number, number]>>;
}

/** How each character is read: all readings that occur. */
export type Sounds = Readonly<Record<string, string>>;

/** Traditional characters with the Simplified ones that stand in names and regions. */
export type Variants = Readonly<Record<string, string>>;

/** Which key file a token stands in. */
export const keyFileOf = (token: string, files: number): number => {
  let hash = 5381;
  for (let at = 0; at < token.length; at += 1) hash = (hash * 33 + token.charCodeAt(at)) >>> 0;
  return hash % files;
};
