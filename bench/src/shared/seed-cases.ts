import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormEdition } from '@nianbao/schema';
import type { BenchCase } from '../cases/bench-case.ts';
import { judgeDeterminable } from '../oracle/judge-determinable.ts';
import { type Printed, printValue } from '../truth/printed.ts';
import { remainsOfDropped } from './remains-of-dropped.ts';
import { hasShared, readShared } from './shared-folder.ts';

interface Expected {
  readonly seed: string;
  readonly agency: string | null;
  readonly year: number;
  readonly edition: FormEdition;
  readonly script: string;
  readonly title: string;
  readonly figures: Readonly<Record<string, number | null>>;
}

const folder = join(import.meta.dirname, '..', '..', '..', 'test', 'expected');

/** A pointer's figure as printed: null is an empty cell. */
export const asPrinted = (figures: Readonly<Record<string, number | null>>): Map<string, Printed> =>
  new Map(
    Object.entries(figures).map(([pointer, value]) => [
      pointer,
      value === null ? { kind: 'blank' } : printValue(value),
    ]),
  );

/** The five real reports, against figures worked out by hand (test/expected). */
export const listSeedCases = (): readonly BenchCase[] => {
  if (!hasShared || !existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name): BenchCase => {
      const expected = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Expected;
      const { seed, agency, year, edition, script, title, figures } = expected;
      const printed = asPrinted(figures);
      return {
        name: seed,
        format: 'real reports',
        damage: 'real reports',
        bytes: readShared(`seeds/${seed}`),
        metadata: new Map<string, string | number | null>([
          ['/agency/name', agency],
          ['/year', year],
          ['/edition', edition],
          ['/script', script],
          ['/title', title],
        ]),
        printed,
        // Only this one lost empty cells; elsewhere an empty cell is an empty cell.
        knowledge: seed.startsWith('003') ? judgeDeterminable(edition, remainsOfDropped(edition, printed)) : new Map(),
      };
    });
};
