// Each column of table 3 twice, or all of them: this year's figures and others.
import { applicationsTable } from '../../build-doc.ts';
import { applicants } from '../../form.ts';
import { type Cell, cell, headCell, tableOf } from '../../sheet.ts';
import type { Twist } from '../../twist.ts';
import { beside, lastYear } from './lib.ts';

const pairs =
  (order: readonly ('own' | 'last')[], heads: Readonly<Record<'own' | 'last', string>>): Twist['change'] =>
  (doc, _, random) => {
    const last = lastYear(random);
    const table = tableOf(doc, 't3');
    const [first, second, third, ...body] = table.rows;
    const twice = (cells: readonly Cell[]): Cell[] => cells.map((each) => ({ ...each, c: each.c * 2 }));
    table.rows = [
      [
        { ...first![0]!, r: 4 },
        { ...first![1]!, c: 14 },
      ],
      twice(second!),
      twice(third!),
      Object.keys(applicants).flatMap(() => order.map((which) => headCell(heads[which]))),
      ...body.map((row) =>
        row.flatMap((each) =>
          each.k === undefined
            ? [each]
            : order.map((which) => (which === 'own' ? each : cell(String(last.get(each.k!))))),
        ),
      ),
    ];
  };

const groupsOfYears =
  (order: readonly ('own' | 'last')[]): Twist['change'] =>
  (doc, _, random) => {
    const last = applicationsTable(lastYear(random));
    const table = tableOf(doc, 't3');
    table.rows = table.rows.map((row, y) => {
      const labels = row
        .filter((each) => !each.k && !(y < 3 && each !== row[0]))
        .filter((each) => y > 2 || each.r === 3);
      const own = row.filter((each) => !labels.includes(each));
      const old = last.rows[y]!.slice(labels.length).map(({ k: _, ...each }) => each);
      const named = (cells: Cell[], year: number): Cell[] => (y === 0 ? [headCell(`${year}年`, 7)] : cells);
      return [
        ...labels,
        ...order.flatMap((which) => (which === 'own' ? named(own, doc.year) : named(old, doc.year - 1))),
      ];
    });
  };

export const yearTwists: readonly Twist[] = [
  beside('this year and last, each column', pairs(['own', 'last'], { own: '本年', last: '上年' })),
  beside('last year and this, each column', pairs(['last', 'own'], { own: '本年', last: '上年' })),
  beside('last year and this, named by number', (doc, truth, random) =>
    pairs(['last', 'own'], { own: `${doc.year}`, last: `${doc.year - 1}` })(doc, truth, random),
  ),
  beside('this year and change, each column', pairs(['own', 'last'], { own: '数量', last: '同比' })),
  beside('this year and running total, each column', pairs(['own', 'last'], { own: '本年', last: '累计' })),
  beside('a group of last year behind', groupsOfYears(['own', 'last'])),
  beside('a group of last year before', groupsOfYears(['last', 'own'])),
];
