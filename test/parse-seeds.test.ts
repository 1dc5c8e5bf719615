// The acceptance of the parser: all 998 cells of the five published reports, through the command as users run it.
// The expected figures were worked out by hand from the texts (test/expected), never copied from the parser's output.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ParseResult } from '../packages/schema/src/index.ts';
import { listPointers, pickFigures } from './support/compare-figures.ts';
import { type Expected, expectations, missingSeeds, seedsDir } from './support/places.ts';
import { readLines, runCli } from './support/run-cli.ts';

const title = `the five published reports${missingSeeds ? ` (skipped: ${missingSeeds})` : ''}`;

// Only seed 003 lost its blanks: 25 rows of two figures each, whose columns have to be found again.
const lostBlanks = ({ seed }: Expected): boolean => seed.startsWith('003');

describe.skipIf(missingSeeds)(title, () => {
  let results: ParseResult[];

  beforeAll(async () => {
    const files = readdirSync(seedsDir)
      .sort()
      .map((name) => join(seedsDir, name));
    const { code, stdout, stderr } = await runCli(['parse', ...files, '--format', 'ndjson']);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    results = readLines<ParseResult>(stdout);
  });

  it('gives one result for each, in the order given', () => {
    expect(results.map(({ source }) => source.path?.split('/').at(-1))).toEqual(expectations.map(({ seed }) => seed));
    expect(expectations.flatMap(({ figures }) => Object.keys(figures))).toHaveLength(998);
  });

  describe.each(expectations.map((expected, index) => [expected.seed.slice(0, 3), index, expected] as const))(
    '%s',
    (_, index, expected) => {
      const result = (): ParseResult => results[index]!;
      const pointers = Object.keys(expected.figures);

      it('has exactly the cells of its edition', () => {
        expect(result().report?.edition).toBe(expected.edition);
        expect(listPointers(result()).sort()).toEqual([...pointers].sort());
        expect(Object.keys(result().cells).sort()).toEqual([...pointers].sort());
      });

      it('knows who reports on which year, and says so where the text does not', () => {
        const { report, diagnostics } = result();
        expect(report).toMatchObject({ year: expected.year, script: expected.script, title: expected.title });
        expect(report?.agency.name ?? null).toBe(expected.agency);
        const codes = diagnostics.map(({ code }) => code);
        expect(codes.includes('agency-unknown')).toBe(expected.agency === null);
      });

      it('reads the publication data and the contact', () => {
        const { report } = result();
        expect(report?.publication).toMatchObject(expected.publication);
        expect(report?.contact).toEqual(expected.contact);
        expect(report?.informationProcessingFee.statedNone).toBe(expected.statedNone);
      });

      // Seed 003 has tests of its own below.
      if (lostBlanks(expected)) return;

      it('has every figure as printed, and null where nothing is printed', () => {
        expect(pickFigures(result(), pointers)).toEqual(expected.figures);
      });

      it('marks every figure as stated, every blank as blank', () => {
        for (const pointer of pointers) {
          const cell = result().cells[pointer];
          const value = expected.figures[pointer];
          if (value === null) expect(cell, pointer).toMatchObject({ state: 'blank' });
          else expect(cell, pointer).toMatchObject({ state: value === 0 ? 'zero' : 'value', method: 'stated' });
          if (value === null) expect(cell, pointer).not.toHaveProperty('method');
        }
      });
    },
  );

  describe('003, whose blanks were lost', () => {
    const expected = expectations.find(lostBlanks)!;
    const result = (): ParseResult => results[expectations.indexOf(expected)]!;
    const applications = Object.keys(expected.figures).filter((pointer) => pointer.startsWith('/applications/'));
    const inColumn = (column: string) => applications.filter((pointer) => pointer.endsWith(`/${column}`));

    it('has tables 2 and 4 as printed', () => {
      const others = Object.keys(expected.figures).filter((pointer) => !applications.includes(pointer));
      const wanted = Object.fromEntries(others.map((pointer) => [pointer, expected.figures[pointer]]));
      expect(pickFigures(result(), others)).toEqual(wanted);
    });

    it('is certain of the total column', () => {
      for (const pointer of inColumn('total')) {
        expect(pickFigures(result(), [pointer])[pointer], pointer).toBe(expected.figures[pointer]);
        expect(result().cells[pointer], pointer).toMatchObject({ method: 'entailed' });
      }
    });

    it('gives natural persons as inferred with the alternatives, or as ambiguous without a value', () => {
      for (const pointer of inColumn('naturalPerson')) {
        const cell = result().cells[pointer]!;
        const value = pickFigures(result(), [pointer])[pointer];
        expect(cell.alternatives?.length, pointer).toBeGreaterThan(0);
        if (value === null) {
          expect(cell, pointer).toMatchObject({ state: 'ambiguous' });
          expect(cell.alternatives, pointer).toContain(expected.figures[pointer]);
          continue;
        }
        expect(value, pointer).toBe(expected.figures[pointer]);
        expect(cell, pointer).toMatchObject({ method: 'inferred' });
        expect(cell.confidence, pointer).toBeGreaterThanOrEqual(0.9);
        expect(cell.confidence, pointer).toBeLessThan(1);
      }
    });

    it('leaves the 125 lost blanks without a figure', () => {
      const blanks = applications.filter((pointer) => expected.figures[pointer] === null);
      expect(blanks).toHaveLength(125);
      for (const pointer of blanks) {
        expect(pickFigures(result(), [pointer])[pointer], pointer).toBeNull();
        expect(result().cells[pointer], pointer).toMatchObject({ state: 'blank' });
      }
    });
  });
});
