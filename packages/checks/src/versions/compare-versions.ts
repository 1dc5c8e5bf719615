import type { BilingualText } from '@nianbao/schema';
import { describeFigure, listReportFigures } from '@nianbao/schema';
import type { ReportReading } from '../engine/check.ts';
import { isFigure, type ReadCell } from '../engine/read-cell.ts';
import type { VersionView } from '../engine/view-surroundings.ts';
import { prosePaths } from '../prose/read-prose.ts';

/** A figure that two versions of a report print differently. */
export interface ChangedFigure {
  readonly path: string;
  readonly name: BilingualText;
  readonly here: ReadCell;
  readonly there: ReadCell;
}

/** What two versions differ in; `isSame`: they are of the same agency and year, so that they can be compared at all. */
export interface VersionDifference {
  readonly isSame: boolean;
  readonly figures: readonly ChangedFigure[];
  /** Parts of the prose, by pointer. */
  readonly parts: readonly string[];
}

const hostOf = (address: string): string => /^(?:https?:)?\/\/([^/]+)/i.exec(address)?.[1]?.toLowerCase() ?? address;

/** Whether a version comes from another site than the report itself. Without an address it is a capture of the same page. */
export const isOtherSite = ({ address }: VersionView, own: unknown): boolean =>
  address !== undefined && (typeof own !== 'string' || hostOf(address) !== hostOf(own));

// Line ends, spaces and width differ with the way a page was taken.
const fold = (text: unknown): string => (typeof text === 'string' ? text.normalize('NFKC').replaceAll(/\s+/g, '') : '');

/** Compares another version with the report, by printed figures and by prose where both hold it. */
export const compareVersions = (reading: ReportReading, { view }: VersionView): VersionDifference => {
  const name = reading.value('/agency/name');
  const isSame = view.year === reading.year && (view.agency === null || name === null || view.agency === name);
  if (!isSame) return { isSame, figures: [], parts: [] };
  const figures = listReportFigures(reading.edition).flatMap(({ pointer }): ChangedFigure[] => {
    const here = reading.cell(pointer);
    const there = view.cell(pointer);
    // A figure that a parser placed is no evidence that the page changed.
    const isPrinted = [here, there].every((cell) => isFigure(cell) && cell.method === 'stated');
    if (!isPrinted || here.value === there.value) return [];
    return [{ path: pointer, name: describeFigure(pointer, reading.edition), here, there }];
  });
  const parts = Object.values(prosePaths).filter((path) => {
    const [here, there] = [fold(reading.value(path)), fold(view.value(path))];
    return here !== '' && there !== '' && here !== there;
  });
  return { isSame, figures, parts };
};

const most = 5;

/** The first figures of a difference with both values, for a message. */
export const nameChanges = (figures: readonly ChangedFigure[]): BilingualText => ({
  zh: figures
    .slice(0, most)
    .map(({ name, here, there }) => `${name.zh} ${there.value}→${here.value}`)
    .join('、'),
  en: figures
    .slice(0, most)
    .map(({ name, here, there }) => `${name.en} ${there.value}→${here.value}`)
    .join(', '),
});
