// Clean reports: invented bodies of four levels, two years that follow one another, every rule of the form kept.
import { type FormEdition, listFigures } from '@nianbao/schema';
import type { Random } from '../../random.ts';
import { applyHabit, type Habit } from '../../truth/apply-habit.ts';
import { drawApplications, type Scale } from '../../truth/draw-applications.ts';
import { type Printed, printValue, type ReportTruth } from '../../truth/printed.ts';
import { drawDisclosure, drawDisclosureBefore } from './draw-disclosure.ts';
import type { Level } from './levels.ts';
import type { Pair, PrintedReport } from './printed-report.ts';
import { writeCleanProse } from './write-clean-prose.ts';

// Invented places: none of these names exists.
const agencies: Readonly<Record<Level, readonly string[]>> = {
  city: ['青岚市人民政府', '澜江市人民政府', '云屏市人民政府'],
  county: ['青岚市岚皋川县人民政府', '澜江市望澜县人民政府', '云屏市鹭洲县人民政府'],
  department: ['青岚市统计局', '澜江市交通运输局', '霁川市自然资源局', '云屏市云溪区教育局'],
  town: ['青岚市岚皋川县石泉湾镇人民政府', '澜江市望澜县枫桥岭乡人民政府'],
};

const columns = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrganization',
  'legalServiceInstitution',
  'otherOrganization',
  'total',
];

const drawDisputes = (scale: Scale, level: Level, random: Random): number[] => {
  const mean = scale === 'rich' ? (level === 'city' ? 40 : 6) : scale === 'middle' ? 1.5 : 0;
  return [0, 1, 2].flatMap(() => {
    const four = [0.5, 0.2, 0.2, 0.1].map((share) => Math.floor(random.gamma(1) * mean * share * 2));
    return [...four, four.reduce((sum, count) => sum + count, 0)];
  });
};

// Last year carried out what this year carries in: its receipts are adjusted so that its own sums hold.
const carryOver = (before: Map<string, number[]>, now: Map<string, number[]>): void => {
  const out = [...(now.get('carriedIn') ?? [])];
  const processed = before.get('totalProcessed') ?? [];
  const received = columns.map((_, at) => (processed[at] ?? 0) + (out[at] ?? 0));
  before.set('carriedOut', out);
  before.set('newReceived', received);
  before.set(
    'carriedIn',
    received.map(() => 0),
  );
};

interface Drawn {
  readonly edition: FormEdition;
  readonly level: Level;
  readonly year: number;
  readonly agency: string;
  readonly applications: ReadonlyMap<string, readonly number[]>;
  readonly disputes: readonly number[];
  readonly disclosure: ReadonlyMap<string, Printed>;
}

// A table without one figure is not clean, whatever the habit: it prints its zeros.
const fillEmptyTables = (truth: ReportTruth): ReportTruth => {
  const printed = new Map(truth.printed);
  for (const cells of Map.groupBy(printed.keys(), (pointer) => pointer.split('/')[1]).values())
    if (cells.every((pointer) => printed.get(pointer)?.kind === 'blank'))
      for (const pointer of cells) printed.set(pointer, printValue(0));
  return { ...truth, printed };
};

const assemble = (drawn: Drawn, habit: Habit, random: Random): PrintedReport => {
  const { edition, year, agency, applications, disputes, disclosure } = drawn;
  const printed = new Map<string, Printed>(
    listFigures(edition).map(({ table, row, column, pointer }, at, all): [string, Printed] => {
      if (table.id === 'applications')
        return [pointer, printValue(applications.get(row.id)?.[columns.indexOf(column.id)] ?? 0)];
      if (table.id === 'disputes') return [pointer, printValue(disputes[at - (all.length - disputes.length)] ?? 0)];
      return [pointer, disclosure.get(pointer) ?? printValue(0)];
    }),
  );
  const truth = fillEmptyTables(applyHabit({ edition, year, agency, printed }, habit, random));
  const prose = writeCleanProse({ ...truth, printed }, drawn.level, random);
  const title = `${agency}${year}年政府信息公开工作年度报告`;
  return { ...truth, title, prose, sectionsLeftOut: [], tablesLeftOut: [] };
};

/** What a clean pair is drawn from. */
export interface CleanRecipe {
  readonly edition: FormEdition;
  readonly level: Level;
  readonly scale: Scale;
  readonly habit: Habit;
}

/** Draws a report and that of the year before: every sum holds, what was carried out is carried in. */
export const drawCleanPair = ({ edition, level, scale, habit }: CleanRecipe, random: Random): Pair => {
  const agency = random.pick(agencies[level]);
  const year = edition === '2019' ? 2020 : random.int(2022, 2025);
  const now = drawApplications(edition, scale, random);
  const before = drawApplications(edition, scale, random);
  carryOver(before, now);
  const disclosure = drawDisclosure(edition, level, random);
  const draw = (of: number, applications: Map<string, number[]>, stock: ReadonlyMap<string, Printed>): PrintedReport =>
    assemble(
      {
        edition,
        level,
        year: of,
        agency,
        applications,
        disputes: drawDisputes(scale, level, random),
        disclosure: stock,
      },
      habit,
      random,
    );
  return {
    report: draw(year, now, disclosure),
    lastYear: draw(year - 1, before, drawDisclosureBefore(disclosure, random)),
  };
};
