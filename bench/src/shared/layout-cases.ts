import { type FormEdition, listFigures } from '@nianbao/schema';
import type { BenchCase } from '../cases/bench-case.ts';
import { judgeDeterminable } from '../oracle/judge-determinable.ts';
import { remainsOfDropped } from './remains-of-dropped.ts';
import { asPrinted } from './seed-cases.ts';
import { listShared, readShared, readSharedJson } from './shared-folder.ts';

interface Layout {
  readonly agency: string | null;
  readonly year: number | null;
  readonly edition: string | null;
  readonly script: string;
  readonly layout: string;
  readonly expected: Readonly<Record<string, string | number | null>>;
}

const figures = new Set([...listFigures('2019'), ...listFigures('2021')].map(({ pointer }) => pointer));

/** The typed-out layouts of published pages (../shared/layouts). */
export const listLayoutCases = (): readonly BenchCase[] =>
  listShared('layouts')
    .filter((name) => name.endsWith('.txt'))
    .map((name): BenchCase => {
      const wanted = readSharedJson<Layout>(`layouts/${name.replace('.txt', '.json')}`);
      const { expected, agency, year, edition, script } = wanted;
      const pick = (isFigure: boolean): Record<string, string | number | null> =>
        Object.fromEntries(Object.entries(expected).filter(([pointer]) => figures.has(pointer) === isFigure));
      const printed = asPrinted(pick(true) as Record<string, number | null>);
      return {
        name,
        format: 'typed-out layouts',
        damage: 'typed-out layouts',
        bytes: readShared(`layouts/${name}`),
        metadata: new Map<string, string | number | null>([
          ['/agency/name', agency],
          ['/year', year],
          ['/edition', edition],
          ...(agency === null && year === null ? [] : ([['/script', script]] as const)),
          ...Object.entries(pick(false)),
        ]),
        printed,
        knowledge:
          wanted.layout === 'collapsed-blanks'
            ? judgeDeterminable(edition as FormEdition, remainsOfDropped(edition as FormEdition, printed))
            : new Map(),
      };
    });
