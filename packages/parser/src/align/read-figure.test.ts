import { expect, test } from 'vitest';
import { readFigure } from './read-figure.ts';

test.each([
  ['0', 0, 'zero'],
  [' 12 ', 12, 'value'],
  ['１２', 12, 'value'],
  ['1,234', 1234, 'value'],
  ['1,23', null, 'text'],
  ['+1036', 1036, 'value'],
  ['-8', -8, 'value'],
  ['2.5万元', 2.5, 'value'],
  ['251000元', 251000, 'value'],
  ['22（其中修订16件）', 22, 'value'],
  ['', null, 'blank'],
  ['\u00a0', null, 'blank'],
  ['-', null, 'dash'],
  ['——', null, 'dash'],
  ['－－', null, 'dash'],
  ['/', null, 'slash'],
  ['／', null, 'slash'],
  ['\\', null, 'slash'],
  ['无', null, 'none'],
  ['不适用', null, 'none'],
  ['N/A', null, 'none'],
  ['6 6', null, 'text'],
  ['034', null, 'text'],
  ['9'.repeat(16), null, 'text'],
  ['9'.repeat(400), null, 'text'],
  ['100余件', null, 'text'],
  ['见附件', null, 'text'],
])('%j is %j (%s)', (raw, value, state) => {
  expect(readFigure(raw)).toMatchObject({ value, state });
});
