import { expect, test } from 'vitest';
import { createRaisedText } from './raised-text.ts';

// What stands between two ^ is raised.
const print = (line: string): string => {
  let printed = '';
  const text = createRaisedText((data) => {
    printed += data;
  });
  line.split('^').forEach((piece, index) => {
    text.write(piece, index % 2 === 1);
  });
  text.end();
  return printed;
};

test.each([
  ['a mark behind a figure', '12^1^', '12'],
  ['a mark in brackets, with a word', '12^[注3]^', '12'],
  ['a mark before a figure', '^1^12', '12'],
  ['a mark before a figure, with a space between', '^1^ 12', ' 12'],
  ['a mark before a label', '^*^行政许可', '行政许可'],
  ['a mark in the middle', '本年^①^新收', '本年新收'],
  ['a figure that stands raised as a whole', '^12^', '12'],
  ['a unit', '3m^2^', '3m2'],
  ['more than a mark has', '12^345^', '12345'],
])('%s', (_, line, printed) => {
  expect(print(line)).toBe(printed);
});

test('what stood in the paragraph before is forgotten', () => {
  let printed = '';
  const text = createRaisedText((data) => {
    printed += data;
  });
  text.write('12', false);
  text.end();
  text.write('3', true);
  text.end();
  expect(printed).toBe('123');
});
