// What is wrong with something published: a code, where, and what was found there.

/** Kinds of faults; verify-wording.ts has a sentence for each. */
export type FaultKind =
  | 'invalid'
  | 'figure'
  | 'personal'
  | 'unsaid'
  | 'unfounded'
  | 'integrity'
  | 'waiting'
  | 'source'
  | 'facts'
  | 'missing'
  | 'cut'
  | 'bytes'
  | 'rows'
  | 'unequal';

/** One fault. `found`: a pointer, a finding, a number against another. */
export interface Fault {
  readonly where: string;
  readonly kind: FaultKind;
  readonly found: string;
}

/** Makes a fault. Example: `fault('figures.csv', 'rows', '199, datapackage.json: 200')` */
export const fault = (where: string, kind: FaultKind, found: string): Fault => ({ where, kind, found });

/** How much was looked at, and what is wrong with it. */
export interface Verified {
  readonly reports: number;
  readonly files: number;
  readonly faults: readonly Fault[];
}
