import { expect, it } from 'vitest';
import { alignColumns } from './align-columns.ts';
import { showControls, showInLine } from './show-controls.ts';

it('shows what would control a terminal, and leaves text as it is', () => {
  expect(showControls('年报\t2024\n\u001b[31m红\u0007\r\u007f\u009b2J')).toBe('年报\t2024\n␛[31m红␇␍␡\uFFFD2J');
  expect(showControls('报告\u202egpj.html')).toBe('报告\uFFFDgpj.html');
  expect(showInLine('一行\r\n又一行\t完')).toBe('一行 又一行 完');
});

it('keeps the columns of a table whatever its cells hold', () => {
  const rows = [
    ['a', 'b'],
    ['x\ny\u001b[1m', 'z'],
  ];
  expect(alignColumns(rows)).toBe('a        b\nx y␛[1m  z\n');
});
