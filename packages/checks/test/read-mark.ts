import type { CellState, Figure } from '@nianbao/schema';

const marks: Readonly<Record<string, CellState>> = {
  '': 'blank',
  '-': 'dash',
  '—': 'dash',
  '/': 'slash',
  无: 'none',
  不涉及: 'none',
};

/** How a cell with this raw text reads (contract.md): marks, figures with a unit or note, other words. */
export const readMark = (raw: string): { readonly value: Figure; readonly state: CellState } => {
  const mark = marks[raw.trim()];
  if (mark) return { value: null, state: mark };
  const figure = /^[+-]?\d+(\.\d+)?/.exec(raw.normalize('NFKC').replaceAll(',', ''));
  if (!figure) return { value: null, state: 'text' };
  const value = Number(figure[0]);
  return { value, state: value === 0 ? 'zero' : 'value' };
};
