import { type FormEdition, type FormFigure, listFigures } from '@nianbao/schema';
import type { Random } from '../random.ts';
import { drawApplications, type Scale } from './draw-applications.ts';
import { inventAgency } from './invent-agency.ts';
import { type Printed, printValue, type ReportTruth } from './printed.ts';

const drawDisclosure = (figure: FormFigure, busy: boolean, random: Random): Printed => {
  const { row, column } = figure;
  if (column.number === 'amount') {
    const amount = busy ? Math.round(random.gamma(0.6) * 1_500_000) / 10_000 : 0;
    return printValue(amount, random.chance(0.2) ? amount.toFixed(2) : String(amount));
  }
  if (column.number === 'signed') return printValue(busy ? random.int(-9, 15) : 0);
  if (row.id === 'governmentRules') return printValue(random.chance(0.1) ? random.int(1, 40) : 0);
  if (row.id === 'normativeDocuments')
    return printValue(column.id === 'repealed' ? random.int(0, 5) : random.int(0, 60));
  return printValue(busy ? Math.round(random.gamma(0.5) * 2_000) : 0);
};

const drawDisputes = (scale: Scale, random: Random): number[] => {
  const mean = scale === 'rich' ? 6 : scale === 'middle' ? 0.7 : 0.1;
  return [0, 1, 2].flatMap(() => {
    const four = [0.5, 0.2, 0.2, 0.1].map((share) =>
      Math.floor(random.gamma(1) * mean * share * 2 + random.next() * 0.3),
    );
    return [...four, four.reduce((sum, count) => sum + count, 0)];
  });
};

// `toFixed` may print what is not the value: what is printed is the truth.
const settle = (printed: Printed): Printed =>
  printed.kind === 'value' ? { ...printed, value: Number(printed.text) } : printed;

/**
 * Draws a made-up report: invented body, all sums of the form hold, every zero printed as 0.
 * Example: `drawTruth('2021', 'sparse', createRandom('1'))`
 */
export const drawTruth = (edition: FormEdition, scale: Scale, random: Random): ReportTruth => {
  const printed = new Map<string, Printed>();
  const applications = drawApplications(edition, scale, random);
  const disputes = drawDisputes(scale, random);
  const busy = scale !== 'zero' && random.chance(0.8);
  let dispute = 0;
  for (const figure of listFigures(edition)) {
    const { table, row, block, column, pointer } = figure;
    if (table.id === 'applications')
      printed.set(pointer, printValue(applications.get(row.id)![block.columns.indexOf(column)]!));
    else if (table.id === 'disputes') {
      printed.set(pointer, printValue(disputes[dispute]!));
      dispute += 1;
    } else printed.set(pointer, settle(drawDisclosure(figure, busy, random)));
  }
  // Some bodies go on with the old form, some fill in the new one for an old year (quirks.md).
  const other = random.chance(0.1);
  const year = (edition === '2019') !== other ? random.int(2019, 2020) : random.int(2021, 2025);
  return { edition, year, agency: inventAgency(random), printed };
};
