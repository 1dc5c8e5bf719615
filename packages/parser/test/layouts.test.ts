import { readPointer } from '@nianbao/schema';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import { hasShared, listShared, readShared, readSharedJson } from './shared.ts';

interface Layout {
  readonly agency: string | null;
  readonly year: number | null;
  readonly edition: string | null;
  readonly script: string;
  readonly expected: Readonly<Record<string, string | number | null>>;
}

describe.skipIf(!hasShared)('typed-out layouts of published pages (../shared/layouts)', () => {
  test.each(listShared('layouts', '.txt'))('%s', async (name) => {
    const layout = readSharedJson<Layout>(`layouts/${name.replace('.txt', '.json')}`);
    const { report } = await parseReport(readShared(`layouts/${name}`));
    expect(report?.agency.name ?? null).toBe(layout.agency);
    expect(report?.year ?? null).toBe(layout.year);
    expect(report?.edition ?? null).toBe(layout.edition);
    const read = Object.fromEntries(
      Object.entries(layout.expected).map(([pointer, wanted]) => {
        const value = readPointer(report, pointer) ?? null;
        // Where positions are lost the issue allows null instead of the inferred figure, never another figure.
        return [
          pointer,
          value === null && wanted !== null && /^\/applications\/\w+\/naturalPerson$/.test(pointer) ? wanted : value,
        ];
      }),
    );
    expect(read).toEqual(layout.expected);
    if (report) expect(report.script).toBe(layout.script);
  });
});
