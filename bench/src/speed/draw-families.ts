// A stream of made-up reports in families, as long as one likes: cities over counties over departments, five years each.
import type { ListedBody, Roster, SeriesItem } from '@nianbao/checks';
import { type AnnualReport, type Cell, listFigures, type ParseResult } from '@nianbao/schema';
import { createRandom, type Random } from '../random.ts';
import { writeProse } from './write-prose.ts';

const figures = listFigures('2021');
const indexOf = new Map(figures.map(({ pointer }, index) => [pointer, index]));
const at = (pointer: string): number => indexOf.get(pointer)!;
const columns = [...new Set(figures.filter(({ table }) => table.id === 'applications').map(({ column }) => column.id))];
const years = [2021, 2022, 2023, 2024, 2025];
const [countiesOfCity, departmentsOfCounty] = [8, 24];

/** How many reports one city gives with all below it. */
export const reportsOfCity = years.length * (1 + countiesOfCity * (1 + departmentsOfCounty));

/** A fault that was put into the stream: the rule that must speak, by report. */
export interface SeededFault {
  readonly agencyId: string;
  readonly year: number;
  readonly rule: string;
}

interface Drawn {
  readonly values: Float64Array;
  overview: string;
  problems: string;
}

// One body's figures of all years: every sum holds, and what one year carries out the next carries in.
const drawBody = (random: Random): Drawn[] => {
  const carried = columns.map(() => 0);
  let stock = random.int(2, 30);
  return years.map((): Drawn => {
    const values = new Float64Array(figures.length);
    const put = (pointer: string, value: number): void => {
      values[at(pointer)]! += value;
    };
    for (const [index, column] of columns.slice(0, -1).entries()) {
      const row = (id: string, value: number): void => {
        put(`/applications/${id}/${column}`, value);
        put(`/applications/${id}/total`, value);
      };
      const received = index < 2 ? random.int(0, 12) : random.int(0, 1);
      row('newReceived', received);
      row('carriedIn', carried[index]!);
      const open = received + carried[index]!;
      const left = Math.min(open, random.int(0, 2));
      const granted = random.int(0, open - left);
      row('granted', granted);
      row('unableNotHeld', open - left - granted);
      row('totalProcessed', open - left);
      row('carriedOut', left);
      carried[index] = left;
    }
    for (const kind of ['reconsideration', 'litigationDirect', 'litigationAfterReconsideration']) {
      const upheld = random.int(0, 1);
      put(`/disputes/${kind}/upheld`, upheld);
      put(`/disputes/${kind}/total`, upheld);
    }
    const issued = random.int(0, 4);
    const repealed = Math.min(stock + issued, random.int(0, 2));
    stock += issued - repealed;
    put('/proactiveDisclosure/normativeDocuments/issued', issued);
    put('/proactiveDisclosure/normativeDocuments/repealed', repealed);
    put('/proactiveDisclosure/normativeDocuments/inForce', stock);
    put('/proactiveDisclosure/administrativeLicensing/decisions', random.int(20, 900));
    put('/proactiveDisclosure/administrativePenalty/decisions', random.int(0, 300));
    return { values, overview: writeProse(random, 16, 3), problems: writeProse(random, 6, 3) };
  });
};

const addUp = (bodies: readonly Drawn[][], random: Random): Drawn[] =>
  years.map((_, year) => {
    const values = new Float64Array(figures.length);
    for (const body of bodies) for (const [index, value] of body[year]!.values.entries()) values[index]! += value;
    return { values, overview: writeProse(random, 16, 3), problems: writeProse(random, 6, 3) };
  });

const buildResult = (name: string, year: number, { values, overview, problems }: Drawn): ParseResult => {
  const cells: Record<string, Cell> = {};
  const tables: Record<string, Record<string, Record<string, number>>> = {};
  for (const [index, { pointer, table, row, column }] of figures.entries()) {
    const value = values[index]!;
    const state = value === 0 ? 'zero' : 'value';
    cells[pointer] = { raw: String(value), state, method: 'stated', confidence: 1, place: { line: index + 10 } };
    tables[table.id] ??= {};
    const rows = tables[table.id]!;
    rows[row.id] ??= {};
    rows[row.id]![column.id] = value;
  }
  return {
    source: { path: `${name}${year}`, format: 'text', encoding: 'utf-8', sha256: '0'.repeat(64), bytes: 1 },
    status: 'ok',
    report: {
      schemaVersion: '1.0.0',
      edition: '2021',
      year,
      period: { from: `${year}-01-01`, to: `${year}-12-31` },
      title: `${name}${year}年政府信息公开工作年度报告`,
      script: 'hans',
      agency: { name },
      publication: {},
      contact: { phone: '0599-7654321' },
      narrative: {
        preamble: `本报告由${name}编制。`,
        overview,
        problemsAndImprovements: problems,
        otherMatters: '无。',
      },
      informationProcessingFee: { noticesIssued: 0, noticesAmountYuan: null, collectedYuan: 0, statedNone: true },
      narrativeFigures: [],
      ...tables,
      extensions: [],
    } as unknown as AnnualReport,
    cells,
    fields: {},
    diagnostics: [],
  };
};

const cityId = (city: number): string => `${city}`;
const countyId = (city: number, county: number): string => `${city}.${county}`;
const nameOf = (agencyId: string): string => {
  const [city, county, department] = agencyId.split('.');
  const place = `${city}号市${county === undefined ? '' : `${county}号县`}`;
  return department === undefined ? `${place}人民政府` : `${place}第${department}局`;
};

/** The roster of the stream: told from the ids alone, so that it needs no memory. */
export const familyRoster: Roster = {
  parentOf: (agencyId) => (agencyId.includes('.') ? agencyId.slice(0, agencyId.lastIndexOf('.')) : null),
  childrenOf: (agencyId) => {
    const depth = agencyId.split('.').length;
    const count = depth === 1 ? countiesOfCity : depth === 2 ? departmentsOfCounty : 0;
    return Array.from({ length: count }, (_, index): ListedBody => {
      const id = `${agencyId}.${index}`;
      return { agencyId: id, name: nameOf(id) };
    });
  },
};

const licensing = at('/proactiveDisclosure/administrativeLicensing/decisions');
const carriedIn = [at('/applications/carriedIn/naturalPerson'), at('/applications/carriedIn/total')];
const received = [at('/applications/newReceived/naturalPerson'), at('/applications/newReceived/total')];

/**
 * Draws `cities` cities: departments, then their county, counties, then their city, each with its years in order.
 * `onFault` hears of every fault that is put in: a parent's figure that is not the sum of its parts, carry-overs counted
 * as new, last year's text again, a report that is not there.
 */
export function* drawFamilies(cities: number, onFault: (fault: SeededFault) => void): Generator<SeriesItem> {
  const reports = (agencyId: string, body: readonly Drawn[], isLeftOut: (year: number) => boolean): SeriesItem[] =>
    years.flatMap((year, index) =>
      isLeftOut(index) ? [] : [{ agencyId, result: buildResult(nameOf(agencyId), year, body[index]!) }],
    );
  const none = (): boolean => false;

  for (let city = 0; city < cities; city += 1) {
    const random = createRandom(`families ${city}`);
    const counties: Drawn[][] = [];
    for (let county = 0; county < countiesOfCity; county += 1) {
      const id = countyId(city, county);
      const missing = random.chance(0.3) ? { department: random.int(0, departmentsOfCounty - 1), year: 4 } : null;
      const departments: Drawn[][] = [];
      for (let department = 0; department < departmentsOfCounty; department += 1) {
        const body = drawBody(random);
        const own = `${id}.${department}`;
        const isMissing = missing?.department === department;
        if (isMissing)
          for (const rule of ['children-coverage-incomplete', 'report-not-found'])
            onFault({ agencyId: id, year: 2025, rule });
        else if (random.chance(0.05)) {
          body[3]!.overview = body[2]!.overview;
          body[3]!.problems = body[2]!.problems;
          onFault({ agencyId: own, year: 2024, rule: 'text-same-as-last-year' });
        }
        departments.push(body);
        yield* reports(own, body, (year) => isMissing && year === missing?.year);
      }
      const sum = addUp(departments, random);
      if (random.chance(0.5)) {
        sum[1]!.values[licensing]! += random.int(1, 9);
        onFault({ agencyId: id, year: 2022, rule: 'children-sum-mismatch' });
      }
      // The city adds up what its counties print.
      counties.push(sum);
      yield* reports(id, sum, none);
    }
    const sum = addUp(counties, random);
    const [open, fresh] = [carriedIn[0]!, received[0]!];
    if (sum[2]!.values[open]! > 0) {
      const moved = sum[2]!.values[open]!;
      for (const index of carriedIn) sum[2]!.values[index]! -= moved;
      for (const index of received) sum[2]!.values[index]! += moved;
      if (sum[2]!.values[fresh]! > 0) onFault({ agencyId: cityId(city), year: 2023, rule: 'carry-in-mismatch' });
      onFault({ agencyId: cityId(city), year: 2023, rule: 'children-sum-mismatch' });
    }
    yield* reports(cityId(city), sum, none);
  }
}
