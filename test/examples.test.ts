// The example reports hold the published figures, cell for cell.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ParseResult } from '../packages/schema/src/index.ts';
import { listPointers, pickFigures } from './support/compare-figures.ts';
import { expectations, missingSeeds, root, seedsDir } from './support/places.ts';
import { readLines, runCli } from './support/run-cli.ts';

const suqian = join(root, '..', 'shared', 'suqian.json');
const missingSuqian = existsSync(suqian) ? null : `${suqian} is not here`;

const parseAll = async (...inputs: string[]): Promise<Map<string, ParseResult>> => {
  const { stdout } = await runCli(['parse', ...inputs, '--format', 'ndjson']);
  return new Map(readLines<ParseResult>(stdout).map((result) => [result.source.path!.split('/').at(-1)!, result]));
};

let examples: Map<string, ParseResult>;
beforeAll(async () => {
  examples = await parseAll('examples');
});

describe('examples/', () => {
  it('holds seven reports in seven files, and nothing else', () => {
    expect([...examples.keys()].sort()).toEqual(readdirSync(join(root, 'examples')).sort());
    expect(examples.size).toBe(7);
    expect([...examples.values()].every(({ report }) => report !== null)).toBe(true);
  });

  it.each(readdirSync(join(root, 'examples')))('%s says that it holds figures only', (name) => {
    const text = readFileSync(join(root, 'examples', name), 'utf8');
    expect(text).toMatch(/本文件由(项目组依据|項目組依據)公布的/);
    expect(text).toMatch(/未收(录|錄)原文文字/);
  });

  describe.each(expectations.map((expected) => [expected.example, expected] as const))('%s', (example, expected) => {
    it('has the figures and facts of the published report', () => {
      const result = examples.get(example)!;
      const pointers = Object.keys(expected.figures);
      expect(pickFigures(result, pointers)).toEqual(expected.figures);
      expect(result.report).toMatchObject({ year: expected.year, edition: expected.edition, script: expected.script });
      expect(result.report).toMatchObject({ title: expected.title, contact: expected.contact });
      expect(result.report?.publication).toMatchObject(expected.publication);
      expect(result.report?.agency.name ?? null).toBe(expected.agency);
    });
  });
});

const seedTitle = `against the published texts${missingSeeds ? ` (skipped: ${missingSeeds})` : ''}`;
describe.skipIf(missingSeeds)(seedTitle, () => {
  it('every figure, with its state and method, is that of the seed', async () => {
    const seeds = await parseAll(seedsDir);
    for (const { seed, example } of expectations) {
      const [typed, published] = [examples.get(example)!, seeds.get(seed)!];
      const pointers = listPointers(published);
      expect(listPointers(typed)).toEqual(pointers);
      expect(pickFigures(typed, pointers), example).toEqual(pickFigures(published, pointers));
      const marks = ({ cells }: ParseResult) =>
        pointers.map((pointer) => [cells[pointer]?.state, cells[pointer]?.method]);
      expect(marks(typed), example).toEqual(marks(published));
    }
  });
});

const suqianTitle = `Suqian, both years${missingSuqian ? ` (skipped: ${missingSuqian})` : ''}`;
describe.skipIf(missingSuqian)(suqianTitle, () => {
  it.each(['2023', '2024'])('%s has the published figures', (year) => {
    const published = (JSON.parse(readFileSync(suqian, 'utf8')) as { years: Record<string, unknown> }).years[year];
    const { report } = examples.get(`suqian-${year}.html`)!;
    expect(report).toMatchObject({ year: Number(year), edition: '2021', agency: { name: '宿迁市' } });
    const { proactiveDisclosure, applications, disputes } = report!;
    expect({ proactiveDisclosure, applications, disputes }).toEqual(published);
  });
});
