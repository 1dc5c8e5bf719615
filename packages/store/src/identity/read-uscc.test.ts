import { expect, test } from 'vitest';
import { readUscc } from './read-uscc.ts';

// Printed by portals: 武威, 丽水, and a page that names 宁国市 (format.md §9.1).
const printed = ['12620600MB0523338C', '113325000026455663', '11341702486344515H'];

test.each(printed)('%s is valid', (code) => {
  expect(readUscc(code)).toBe(code);
});

test.each(printed)('%s with any one character changed is not', (code) => {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  for (let place = 0; place < code.length; place += 1)
    for (const character of alphabet) {
      if (character === code[place]) continue;
      expect(readUscc(code.slice(0, place) + character + code.slice(place + 1))).toBeNull();
    }
});

test('is written in one way, however it was printed', () => {
  expect(readUscc('１２620600 mb052 3338c')).toBe('12620600MB0523338C');
});

test.each(['', '12620600MB0523338', '12620600MB0523338C/2025-04735', 'I2620600MB0523338C', '000000000000000000x'])(
  '%j is no code',
  (text) => {
    expect(readUscc(text)).toBeNull();
  },
);
