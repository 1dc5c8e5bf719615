import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { type KeptDigest, readDigestFile, writeDigestFile } from './digest-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'nianbao-digests-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const build = (agencyId: string, year: number | null, values: readonly number[], failed: string[]): KeptDigest => ({
  mark: `1.${agencyId}`,
  digest: {
    agencyId,
    key: year === null ? 'unknown-12345678' : String(year),
    year,
    edition: year === null ? null : '2021',
    values: Float64Array.from(values),
    rules: { failed, counted: failed, open: [], passed: ['示例规则'] },
    explained: { error: failed.length, warning: 0 },
    daysLate: failed.includes('late') ? 12 : null,
  },
});

it('gives back what was kept, a blank as a blank, and equal bytes for it', () => {
  const kept = [
    build('xx-甲', 2024, [0, Number.NaN, 0.000001], []),
    build('xx-乙', null, [Number.NaN, -3, 2 ** 40], ['late', 'total']),
    build('xx-丙', 2024, [1, 2, 3], []),
  ];
  const [one, other] = [join(folder, 'one.zst'), join(folder, 'other.zst')];
  writeDigestFile(one, kept);
  const read = readDigestFile(one);
  expect([...read.keys()]).toEqual(['xx-甲/2024', 'xx-乙/unknown-12345678', 'xx-丙/2024']);
  expect([...read.values()]).toEqual(kept);
  writeDigestFile(other, [...read.values()]);
  expect(readFileSync(other).equals(readFileSync(one))).toBe(true);
});

it('knows of nothing where nothing was kept', () => {
  expect(readDigestFile(undefined)).toEqual(new Map());
  const file = join(folder, 'none.zst');
  writeDigestFile(file, []);
  expect(readDigestFile(file)).toEqual(new Map());
});
