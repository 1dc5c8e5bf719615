import type { FormBlock } from '@nianbao/schema';
import type { AlignedCell } from './aligned.ts';

const pointed = /^[1-9]\d{0,2}(?:\.\d{3})+$/;

/**
 * A cell of counts: 1.940 is no whole number, and may be 1,940 with a point at the thousands; nothing says which, so it is
 * no figure. Amounts of money may have decimals (format.md §2). Example: a count of "1.940" → null, state text
 */
export const asCount = (cell: AlignedCell, block: FormBlock): AlignedCell =>
  cell.value !== null && pointed.test(cell.raw.trim()) && block.columns.every(({ number }) => number !== 'amount')
    ? { ...cell, value: null, state: 'text' }
    : cell;
