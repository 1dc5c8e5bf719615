import { mapCells, mapRows, type Page, type PageCell, type PageRow, words } from '../page/page.ts';
import type { Random } from '../random.ts';
import { type Damage, onPage } from './damage.ts';

const onFigures = (page: Page, change: (text: string, cell: PageCell) => string): Page =>
  mapCells(page, (cell) => (cell.figures && cell.text !== '' ? { ...cell, text: change(cell.text, cell) } : cell));

const fullWidth = (text: string): string =>
  text.replace(/[0-9.+-]/g, (sign) => String.fromCodePoint(sign.codePointAt(0)! + 0xfee0));

const isNumber = (text: string): boolean => /^[+-]?\d+(?:\.\d+)?$/.test(text);

const withUnit = (text: string, cell: PageCell): string =>
  isNumber(text) ? `${text}${/amount/i.test(cell.figures![0]!) ? '万元' : '件'}` : text;

const thousands = (text: string): string => text.replace(/(?<=^\d+)(?=(?:\d{3})+$)/g, ',');

const changeRows = (page: Page, share: number, random: Random, change: (row: PageRow) => PageRow | null): Page =>
  mapRows(page, 'applications', (rows) => {
    let done = 0;
    const changed = rows.map((row) => {
      if (!row.row || (done > 0 && !random.chance(share))) return row;
      const next = change(row);
      if (next) done += 1;
      return next ?? row;
    });
    return changed;
  });

const cutDigits = (page: Page, random: Random): Page =>
  changeRows(page, 0.2, random, (row) => {
    const at = row.cells.findIndex((cell) => cell.figures && /^\d\d+$/.test(cell.text));
    if (at === -1) return null;
    const cell = row.cells[at]!;
    const cut = random.int(1, cell.text.length - 1);
    const pieces = [cell.text.slice(0, cut), cell.text.slice(cut)].map((text) => ({ ...cell, text }));
    return { ...row, cells: [...row.cells.slice(0, at), ...pieces, ...row.cells.slice(at + 1)] };
  });

const glueCells = (page: Page, random: Random, between: string): Page =>
  changeRows(page, 0.2, random, (row) => {
    const first = row.cells.findIndex((cell) => cell.figures);
    const at = first + random.int(0, 5);
    const [one, two] = [row.cells[at]!, row.cells[at + 1]!];
    if (!isNumber(one.text) || !isNumber(two.text)) return null;
    const glued: PageCell = {
      ...one,
      text: one.text + between + two.text,
      figures: [...one.figures!, ...two.figures!],
    };
    return { ...row, cells: [...row.cells.slice(0, at), glued, ...row.cells.slice(at + 2)] };
  });

const shiftRight = (page: Page, random: Random): Page =>
  changeRows(page, 0.2, random, (row) => {
    const first = row.cells.findIndex((cell) => cell.figures);
    return { ...row, cells: [...row.cells.slice(0, first), words(''), ...row.cells.slice(first)] };
  });

const misprint: Damage = {
  name: 'sum does not hold in the source',
  apply: ({ page, printed, agency }, random) => {
    const values = [...printed].filter(
      ([pointer, cell]) => pointer.startsWith('/applications/') && cell.kind === 'value' && cell.value > 0,
    );
    if (values.length === 0) return { page, printed, agency };
    const [pointer, cell] = random.pick(values);
    const value = (cell.kind === 'value' ? cell.value : 0) + 1;
    return {
      agency,
      page: mapCells(page, (each) => (each.figures?.includes(pointer) ? { ...each, text: String(value) } : each)),
      printed: new Map([...printed, [pointer, { kind: 'value', value, text: String(value) }]]),
    };
  },
};

const emptyTotals: Damage = {
  name: 'totals left empty',
  needs: 'cells',
  apply: ({ page, printed, agency }) => {
    const isTotal = (pointer: string): boolean => /^\/applications\/.*\/total$/.test(pointer);
    return {
      agency,
      page: mapCells(page, (cell) => (cell.figures?.some(isTotal) ? { ...cell, text: '' } : cell)),
      printed: new Map([...printed].map(([pointer, cell]) => [pointer, isTotal(pointer) ? { kind: 'blank' } : cell])),
    };
  },
};

/** Figures written in other ways, cut, glued or moved. */
export const figureDamages: readonly Damage[] = [
  onPage('full-width digits', (page) => onFigures(page, fullWidth)),
  onPage('unit in cells', (page) => onFigures(page, withUnit), 'cells'),
  onPage('thousands separators', (page) => onFigures(page, thousands), 'cells'),
  onPage(
    'note in cells',
    (page) => onFigures(page, (text) => (/^[3-9]\d*$/.test(text) ? `${text}(其中补报2件)` : text)),
    'cells',
  ),
  onPage(
    'plus sign',
    (page) =>
      onFigures(page, (text, cell) =>
        /itemsChange/.test(cell.figures![0]!) && /^[1-9]/.test(text) ? `+${text}` : text,
      ),
    'cells',
  ),
  onPage('digits cut over two cells', cutDigits, 'cells'),
  onPage('two figures in a cell', (page, random) => glueCells(page, random, ' '), 'cells'),
  onPage('two figures in a cell, joined', (page, random) => glueCells(page, random, ''), 'cells'),
  onPage('row shifted right', shiftRight, 'cells'),
  misprint,
  emptyTotals,
];
