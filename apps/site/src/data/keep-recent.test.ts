import { expect, it } from 'vitest';
import { keepRecent } from './keep-recent.ts';

it('reads once what was asked for lately, again what was not, and again what failed', async () => {
  const read: string[] = [];
  const ask = keepRecent(2, async (key: string) => {
    read.push(key);
    if (key === 'bad') throw new Error('bad');
    return key.toUpperCase();
  });
  expect([await ask('a'), await ask('b'), await ask('a'), await ask('c')]).toEqual(['A', 'B', 'A', 'C']);
  expect(read).toEqual(['a', 'b', 'c']);
  // "a" was asked for later than "b".
  await ask('a');
  await ask('b');
  expect(read).toEqual(['a', 'b', 'c', 'b']);
  await expect(ask('bad')).rejects.toThrow('bad');
  await expect(ask('bad')).rejects.toThrow('bad');
  expect(read.filter((key) => key === 'bad')).toHaveLength(2);
});
