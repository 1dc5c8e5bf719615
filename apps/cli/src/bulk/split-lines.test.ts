import { expect, test } from 'vitest';
import { type Line, splitLines } from './split-lines.ts';

async function* inChunks(text: string, size: number, pulled: { count: number }): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let from = 0; from < bytes.length; from += size) {
    pulled.count += 1;
    yield bytes.subarray(from, from + size);
  }
}

const split = async (text: string, size: number, limit = 100): Promise<Line[]> => {
  const lines: Line[] = [];
  for await (const line of splitLines(inChunks(text, size, { count: 0 }), limit)) lines.push(line);
  return lines;
};

test('lines are whole however the stream is cut, also in the middle of a character', async () => {
  const text = '年报\r\n\n  \n{"a":1}\nlast';
  const lines = [
    { kind: 'line', number: 1, text: '年报' },
    { kind: 'line', number: 4, text: '{"a":1}' },
    { kind: 'line', number: 5, text: 'last' },
  ];
  for (const size of [1, 2, 5, 1000]) expect(await split(text, size)).toEqual(lines);
});

test('a line over the limit is named, the rest goes on', async () => {
  expect(await split(`${'x'.repeat(101)}\n${'y'.repeat(100)}\nz`, 7)).toEqual([
    { kind: 'too-long', number: 1, bytes: 101 },
    { kind: 'line', number: 2, text: 'y'.repeat(100) },
    { kind: 'line', number: 3, text: 'z' },
  ]);
});

test('no more of the stream is read than its lines are asked for', async () => {
  const pulled = { count: 0 };
  const lines = splitLines(inChunks('a\n'.repeat(1000), 2, pulled), 100);
  await lines.next();
  await lines.next();
  expect(pulled.count).toBe(2);
});
