// How much is held: of the agencies known, in each year and in each province.
import { mayExistIn } from '../model/agency-life.ts';
import { type Province, provinceOf, provinces } from '../model/provinces.ts';
import { once } from './once.ts';
import { readAgencies, readLives, readReportsByAgency, readYears } from './read-lists.ts';
import type { AgencySummary } from './stored.ts';

/** What is held of some agencies: a report for each year in which one may have existed would be `expected`. */
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

type Tally = { -readonly [K in keyof Coverage]: Coverage[K] };

const startTally = (): Tally => ({ agencies: 0, held: 0, expected: 0, flawed: 0 });

const known = new Set(provinces.map(({ code }) => code));

// An agency outside of the known provinces counts among those of unknown region.
const homeOf = ({ region }: AgencySummary): string | null => {
  const code = provinceOf(region);
  return code !== null && known.has(code) ? code : null;
};

/** What is held in all, by year and by province. */
export const readCoverage: () => Promise<CoverageTable> = once(async () => {
  const [agencies, byAgency, years, lives] = await Promise.all([
    readAgencies(),
    readReportsByAgency(),
    readYears(),
    readLives(),
  ]);
  const all = startTally();
  const byYear = new Map(years.map((year) => [year, startTally()]));
  const byProvince = new Map(agencies.map((agency) => [homeOf(agency), startTally()]));
  for (const agency of agencies) {
    const home = byProvince.get(homeOf(agency))!;
    const reports = new Map(byAgency.get(agency.id)?.map((report) => [report.year, report]));
    for (const tally of [all, home]) tally.agencies += 1;
    for (const [year, ofYear] of byYear) {
      const report = reports.get(year);
      // A report proves that there was an agency, whatever is known of its life.
      if (!report && !mayExistIn(lives.get(agency.id), year)) continue;
      ofYear.agencies += 1;
      for (const tally of [all, home, ofYear]) {
        tally.expected += 1;
        if (report) tally.held += 1;
        if (report && report.findings.error > 0) tally.flawed += 1;
      }
    }
  }
  return {
    all,
    years: [...byYear].map(([year, tally]) => ({ year, ...tally })),
    provinces: [...provinces, null].flatMap((province): ProvinceCoverage[] => {
      const tally = byProvince.get(province?.code ?? null);
      return tally ? [{ province, ...tally }] : [];
    }),
  };
});
