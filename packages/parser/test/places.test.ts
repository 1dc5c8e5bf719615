import { describe, expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import { clean } from './sample.ts';
import { hasShared, listShared, readShared } from './shared.ts';

const expectPlaces = async (source: Uint8Array): Promise<void> => {
  const text = new TextDecoder().decode(source);
  const { cells } = await parseReport(source);
  const placed = Object.entries(cells).filter(([, cell]) => cell.raw !== '');
  expect(placed.length).toBeGreaterThan(0);
  for (const [pointer, { raw, place }] of placed) {
    expect(text.slice(place?.offset, place!.offset! + place!.length!), pointer).toBe(raw);
    const line = text.slice(0, place!.offset).split('\n').length;
    expect(place?.line, pointer).toBe(line);
  }
};

test('every figure can be cut out of the source again at its place', async () => {
  await expectPlaces(new TextEncoder().encode(clean()));
});

describe.skipIf(!hasShared)('real reports (../shared/seeds)', () => {
  test.each(listShared('seeds', '.txt'))('every figure of %s stands at its place', async (name) => {
    await expectPlaces(readShared(`seeds/${name}`));
  });
});
