// How much is held: of the agencies known, in each year and in each province.
import { type Province, provinceOf, provinces } from '../model/provinces.ts';
import { once } from './once.ts';
import { readAgencies, readReports, readYears } from './read-lists.ts';

/** What is held of some agencies: a report a year each would be `expected`. */
export interface Coverage {
  readonly agencies: number;
  readonly held: number;
  readonly expected: number;
  /** Reports with a failed check of severity error. */
  readonly flawed: number;
}

/** Coverage of a province; null for agencies whose region is not known. */
export interface ProvinceCoverage extends Coverage {
  readonly province: Province | null;
}

/** Coverage of a year. */
export interface YearCoverage extends Coverage {
  readonly year: number;
}

/** In all, by year (oldest first), by province (by code, the unknown last; only those with agencies). */
export interface CoverageTable {
  readonly all: Coverage;
  readonly years: readonly YearCoverage[];
  readonly provinces: readonly ProvinceCoverage[];
}

/** What is held in all, by year and by province. */
export const readCoverage: () => Promise<CoverageTable> = once(async () => {
  const [agencies, reports, years] = await Promise.all([readAgencies(), readReports(), readYears()]);
  const home = new Map(agencies.map(({ id, region }) => [id, provinceOf(region)]));
  const dated = reports.filter(({ year }) => year !== null);
  const count = (members: number, part: typeof dated, span: number): Coverage => ({
    agencies: members,
    held: part.length,
    expected: members * span,
    flawed: part.filter(({ findings }) => findings.error > 0).length,
  });
  const byYear = Map.groupBy(dated, ({ year }) => year);
  const byProvince = Map.groupBy(dated, ({ agencyId }) => home.get(agencyId) ?? null);
  const members = Map.groupBy(home.values(), (code) => code);
  const listed = new Set(provinces.map(({ code }) => code));
  const rows = [...provinces, null].flatMap((province): ProvinceCoverage[] => {
    const codes = province ? [province.code] : [...members.keys()].filter((code) => code === null || !listed.has(code));
    const there = codes.reduce((sum, code) => sum + (members.get(code)?.length ?? 0), 0);
    const part = codes.flatMap((code) => byProvince.get(code) ?? []);
    return there === 0 ? [] : [{ province, ...count(there, part, years.length) }];
  });
  return {
    all: count(agencies.length, dated, years.length),
    years: years.map((year) => ({ year, ...count(agencies.length, byYear.get(year) ?? [], 1) })),
    provinces: rows,
  };
});
