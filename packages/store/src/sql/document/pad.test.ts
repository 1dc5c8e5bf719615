import { expect, test } from 'vitest';
import { makePad } from './pad.ts';

const read = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

test('what is written stands there unchanged while more is written behind it', () => {
  const pad = makePad();
  const written = Array.from({ length: 300 }, (_, index) => {
    const text = `${index}年报"\\`.repeat(index * 40);
    const writeParts = (put: (part: string) => void): void => {
      for (const [part] of text.matchAll(/.{1,100}/gu)) put(part);
    };
    return { text, bytes: pad.write(writeParts) };
  });
  for (const { text, bytes } of written) expect(read(bytes)).toBe(text);
});

test('a text larger than any sheet, an empty one, and copied bytes', () => {
  const pad = makePad();
  const before = pad.copy(Uint8Array.of(1, 2, 3));
  const large = '报'.repeat(5_000_000);
  const parts = pad.write((put) => {
    put('begun before it, ');
    put(large);
    put(', and goes on');
  });
  const empty = pad.write(() => {});
  const behind = pad.copy(new Uint8Array(6_000_000).fill(7));
  expect(before).toEqual(Uint8Array.of(1, 2, 3));
  expect(read(parts)).toBe(`begun before it, ${large}, and goes on`);
  expect(empty.length).toBe(0);
  expect(behind.every((byte) => byte === 7)).toBe(true);
  expect(behind.length).toBe(6_000_000);
});

test('a cleared pad writes on the same memory again, and keeps nothing of an unusual size', () => {
  const pad = makePad();
  const first = pad.write((put) => put('first'));
  for (const isFull of [false, false, false, true]) {
    pad.copy(new Uint8Array(20_000_000));
    expect(pad.isFull()).toBe(isFull);
  }
  pad.clear();
  expect(pad.isFull()).toBe(false);
  const second = pad.write((put) => put('other'));
  expect(second.buffer).toBe(first.buffer);
  expect(read(first)).toBe('other');
  const larger = pad.copy(new Uint8Array(1_000_000));
  expect(larger.buffer.byteLength).toBeLessThan(20_000_000);
});

test('threads share it: a view is sent without its bytes', () => {
  const pad = makePad();
  const sent = structuredClone(pad.write((put) => put('shared')));
  pad.clear();
  pad.write((put) => put('SHARED'));
  expect(read(sent)).toBe('SHARED');
});
