// One column more in table 3: behind its figures, before them, or before the labels.
import type { Random } from '../../../random.ts';
import { type Cell, cell, headCell, tableOf } from '../../sheet.ts';
import type { Twist } from '../../twist.ts';
import { beside } from './lib.ts';

// A cell more at the end of each row of table 3, or right before its figures.
const column = (
  name: string,
  head: string,
  text: (row: Cell[], random: Random) => string,
  where: 'end' | 'front' = 'end',
): Twist =>
  beside(name, (doc, _, random) => {
    const { rows } = tableOf(doc, 't3');
    for (const [y, row] of rows.entries()) {
      const at = where === 'end' ? row.length : 0;
      if (y === 0) row.splice(at, 0, headCell(head, 1, 3));
      else if (y > 2) row.splice(at, 0, cell(text(row, random)));
    }
  });

export const columnTwists: readonly Twist[] = [
  column('a column of change behind', '同比增减', (_, random) => `${random.int(-50, 90)}%`),
  column('a column of last year behind', '上年总计', (_, random) => String(random.int(1, 99))),
  column('a column of shares behind', '占比（%）', (_, random) => String(random.int(1, 99))),
  column('a column of remarks with figures', '备注', (_, random) =>
    random.chance(0.5) ? `其中网络${random.int(1, 9)}件` : '',
  ),
  column('a column of bare figures named remarks', '备注', (_, random) => String(random.int(1, 9))),
  column('a running number before', '序号', (row) => String((row.length * 7) % 31), 'front'),
  beside('serial numbers down the rows', (doc) => {
    for (const [y, row] of tableOf(doc, 't3').rows.entries()) {
      if (y === 0) row.unshift(headCell('序号', 1, 3));
      else if (y > 2) row.unshift(cell(String(y - 2)));
    }
  }),
  beside('serial numbers between label and figures', (doc) => {
    for (const [y, row] of tableOf(doc, 't3').rows.entries()) {
      if (y === 0) row.splice(1, 0, headCell('行次', 1, 3));
      else if (y > 2)
        row.splice(
          row.findIndex(({ k }) => k),
          0,
          cell(String(y - 2)),
        );
    }
  }),
];
