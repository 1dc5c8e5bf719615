// Table 2 of clean reports.
import { type FormEdition, listFigures } from '@nianbao/schema';
import type { Random } from '../../random.ts';
import { type Printed, printValue } from '../../truth/printed.ts';
import type { Level } from './levels.ts';

type Figures = Map<string, number>;

const drawDocuments = (level: Level, random: Random): Figures => {
  const figures: Figures = new Map();
  const rows: readonly [string, number][] = [
    ['governmentRules', level === 'city' ? 20 : 0],
    ['normativeDocuments', level === 'town' ? 4 : 60],
  ];
  for (const [row, most] of rows) {
    const stock = random.int(0, most);
    const issued = random.int(0, Math.ceil(most / 6));
    const repealed = random.int(0, Math.min(stock, Math.ceil(most / 8)));
    figures.set(`${row}/stock`, stock);
    figures.set(`${row}/issued`, issued);
    figures.set(`${row}/repealed`, repealed);
    figures.set(`${row}/inForce`, stock + issued - repealed);
    figures.set(`${row}/newlyMade`, issued);
    figures.set(`${row}/newlyDisclosed`, issued);
    figures.set(`${row}/totalDisclosed`, stock + issued);
  }
  return figures;
};

/** Draws table 2 so that its own rules hold: stocks follow from what was issued and repealed. */
export const drawDisclosure = (edition: FormEdition, level: Level, random: Random): ReadonlyMap<string, Printed> => {
  const documents = drawDocuments(level, random);
  const busy = level !== 'town' || random.chance(0.5);
  const size = { city: 20_000, county: 3_000, department: 300, town: 20 }[level];
  const projects = random.int(0, 40);
  return new Map(
    listFigures(edition).flatMap(({ table, row, column, pointer }): [string, Printed][] => {
      if (table.id !== 'proactiveDisclosure') return [];
      const document = documents.get(`${row.id}/${column.id}`);
      if (document !== undefined) return [[pointer, printValue(document)]];
      if (column.id === 'projectCount') return [[pointer, printValue(projects)]];
      if (column.number === 'amount') {
        const some = column.id === 'totalAmount' ? projects > 0 : busy;
        return [[pointer, printValue(some ? random.int(1, size * 10) / 10 : 0)]];
      }
      if (column.number === 'signed') return [[pointer, printValue(busy ? random.int(-1, 4) : 0)]];
      if (column.id === 'itemsLastYear') return [[pointer, printValue(random.int(2, 200))]];
      return [[pointer, printValue(busy ? Math.round(random.gamma(0.6) * size) : 0)]];
    }),
  );
};

const figureOf = (disclosure: ReadonlyMap<string, Printed>, pointer: string): number => {
  const cell = disclosure.get(pointer);
  return cell?.kind === 'value' ? cell.value : 0;
};

/** Table 2 of the year before: what was in force then, so that the stock goes on; other rows vary a little. */
export const drawDisclosureBefore = (
  disclosure: ReadonlyMap<string, Printed>,
  random: Random,
): ReadonlyMap<string, Printed> => {
  const before = new Map(disclosure);
  for (const [pointer, cell] of disclosure) {
    if (cell.kind !== 'value') continue;
    if (pointer.endsWith('/decisions'))
      before.set(pointer, printValue(Math.round(cell.value * (0.8 + random.next() * 0.3))));
    if (pointer.endsWith('/itemsLastYear')) {
      const change = figureOf(disclosure, pointer.replace('itemsLastYear', 'itemsChange'));
      const then = Math.max(0, -change) + 1;
      before.set(pointer, printValue(Math.max(0, cell.value - then)));
      before.set(
        pointer.replace('itemsLastYear', 'itemsChange'),
        printValue(cell.value - Math.max(0, cell.value - then)),
      );
    }
    if (pointer.endsWith('/inForce')) {
      const [issued, repealed] = ['issued', 'repealed'].map((id) =>
        figureOf(disclosure, pointer.replace('inForce', id)),
      );
      const stock = cell.value - (issued ?? 0) + (repealed ?? 0);
      const fresh = random.int(0, Math.min(stock, 3));
      before.set(pointer, printValue(stock));
      before.set(pointer.replace('inForce', 'issued'), printValue(fresh));
      before.set(pointer.replace('inForce', 'repealed'), printValue(0));
    }
    if (pointer.endsWith('/totalDisclosed')) {
      const newly = figureOf(disclosure, pointer.replace('totalDisclosed', 'newlyDisclosed'));
      before.set(pointer, printValue(cell.value - newly));
      before.set(pointer.replace('totalDisclosed', 'newlyDisclosed'), printValue(0));
      before.set(pointer.replace('totalDisclosed', 'newlyMade'), printValue(0));
    }
  }
  return before;
};
