import { forms, listFigures } from '@nianbao/schema';
import { describe, expect, it } from 'vitest';
import { layTable, type PrintedRow, type PrintedTable } from './printed-table.ts';

const stub = { zh: '信息内容', en: 'Content' };
const lay = (edition: '2019' | '2021', number: number): PrintedTable =>
  layTable(forms[edition].tables.find((table) => table.number === number)!, stub);

/** Paints the spans onto a grid; throws where cells overlap or leave a hole. */
const paint = (rows: readonly PrintedRow[]): number[] => {
  const grid: boolean[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    for (const cell of row) {
      let x = 0;
      while (grid[y]![x]) x += 1;
      const rowSpan = cell.kind === 'head' ? cell.rowSpan : 1;
      for (let dy = 0; dy < rowSpan; dy += 1) {
        for (let dx = 0; dx < cell.colSpan; dx += 1) {
          if (grid[y + dy]![x + dx]) throw new Error(`two cells at ${x + dx}, ${y + dy}`);
          grid[y + dy]![x + dx] = true;
        }
      }
    }
  });
  return grid.map((row) => row.filter(Boolean).length);
};

const rowsOf = (table: PrintedTable): PrintedRow[] => [...table.head, ...table.bodies.flat()];
const headOf = (table: PrintedTable, text: string) =>
  rowsOf(table)
    .flat()
    .find((cell) => cell.kind === 'head' && cell.text.zh === text);

describe.each(['2019', '2021'] as const)('the form of %s as printed', (edition) => {
  it.each([2, 3, 4])('table %i is a full rectangle', (number) => {
    const widths = new Set(paint(rowsOf(lay(edition, number))));
    expect(widths.size).toBe(1);
  });

  it('holds every figure once', () => {
    const pointers = [2, 3, 4].flatMap((number) =>
      rowsOf(lay(edition, number))
        .flat()
        .flatMap((cell) => (cell.kind === 'figure' ? [cell.pointer] : [])),
    );
    expect(pointers.toSorted()).toEqual(
      listFigures(edition)
        .map(({ pointer }) => pointer)
        .toSorted(),
    );
  });
});

describe('merged cells', () => {
  it('are those of the official form', () => {
    const table = lay('2021', 3);
    expect(headOf(table, '三、本年度办理结果')).toMatchObject({ rowSpan: 22, scope: 'rowgroup' });
    expect(headOf(lay('2019', 3), '三、本年度办理结果')).toMatchObject({ rowSpan: 20 });
    expect(headOf(table, '(三)不予公开')).toMatchObject({ rowSpan: 8 });
    expect(headOf(table, '申请人情况')).toMatchObject({ colSpan: 7 });
    expect(headOf(table, '法人或其他组织')).toMatchObject({ colSpan: 5 });
    expect(headOf(table, '自然人')).toMatchObject({ rowSpan: 2 });
    expect(headOf(table, '一、本年新收政府信息公开申请数量')).toMatchObject({ colSpan: 3 });
    expect(headOf(lay('2021', 4), '行政诉讼')).toMatchObject({ colSpan: 10 });
    expect(headOf(lay('2021', 2), '本年收费金额(单位:万元)')).toMatchObject({ colSpan: 3 });
    expect(headOf(lay('2019', 2), '采购总金额')).toMatchObject({ colSpan: 2 });
  });
});
