import { listFigures, readPointer } from '@nianbao/schema';
import { describe, expect, test } from 'vitest';
import { hasShared, listShared, parseShared, readSharedJson } from './shared.ts';

type Rows = readonly (readonly [string, readonly (string | number)[]])[];

const truth = (): number[] => {
  const { T2, T3, T4 } = readSharedJson<{ T2: Rows; T3: Rows; T4: readonly number[] }>('variants/truth.json');
  return [...T2, ...T3].flatMap(([, values]) => values.map(Number)).concat(T4);
};

const pointers = listFigures('2021').map((figure) => figure.pointer);

describe.skipIf(!hasShared)('one report through many converters (../shared/variants)', () => {
  test.each([...listShared('variants', '.html'), ...listShared('variants/lo', '.html').map((name) => `lo/${name}`)])(
    'HTML is read perfectly: %s',
    async (name) => {
      const wanted = truth();
      const { report, cells } = await parseShared(`variants/${name}`);
      expect(report).not.toBeNull();
      const blank = name.includes('-blank');
      for (const [index, pointer] of pointers.entries()) {
        const value = readPointer(report, pointer);
        // The -blank pages print most zeros as empty cells: those must come out blank, never as 0.
        if (blank && value === null) expect([wanted[index], cells[pointer]?.state], pointer).toEqual([0, 'blank']);
        else expect(value, pointer).toBe(wanted[index]);
      }
    },
  );

  test.each(listShared('variants', '.txt', '.md', '.gfm', '.markdown', '.plain', '.rst', '.mediawiki'))(
    'no figure is wrong without a mark: %s',
    async (name) => {
      const wanted = truth();
      const { report, cells } = await parseShared(`variants/${name}`);
      const wrong = pointers.filter((pointer, index) => {
        const value = report ? (readPointer(report, pointer) ?? null) : null;
        return value !== null && value !== wanted[index] && cells[pointer]?.method !== 'inferred';
      });
      expect(wrong).toEqual([]);
    },
  );
});
