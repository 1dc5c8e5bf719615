import { readPointer } from '@nianbao/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locateValues } from './locate-values.ts';

test('every value of any JSON text can be cut out of it by its pointer', () => {
  fc.assert(
    fc.property(fc.json(), fc.boolean(), (compact, spread) => {
      const value: unknown = JSON.parse(compact);
      const text = spread ? JSON.stringify(value, null, 2) : compact;
      for (const [pointer, { offset, length }] of locateValues(text)) {
        const cut = text.slice(offset, offset + length);
        const whole = text[offset - 1] === '"' ? `"${cut}"` : cut;
        // An empty key cannot be told from the root by this reader of pointers.
        if (!pointer.includes('//') && !pointer.endsWith('/') && !pointer.includes('__proto__'))
          expect(JSON.parse(whole), pointer).toEqual(readPointer(value, pointer));
      }
    }),
    { seed: 20_261_122, numRuns: 200 },
  );
});

test('of a key that is printed twice the last counts, and a string may hold any sign', () => {
  const text = '{"a": "x\\"]}", "b": 1, "b": 2}';
  const found = locateValues(text);
  const cut = (pointer: string): string => {
    const { offset, length } = found.get(pointer)!;
    return text.slice(offset, offset + length);
  };
  expect(cut('/a')).toBe('x\\"]}');
  expect(cut('/b')).toBe('2');
});
