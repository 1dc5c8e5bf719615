// Two readings side by side: every figure that differs, with both values and places, and what changed around them.
import {
  type BilingualText,
  type CellState,
  describeFigure,
  type Figure,
  listReportFigures,
  type ParseResult,
  type Place,
  readPointer,
} from '@nianbao/schema';
import { compareProse, type ProseChange } from './compare-prose.ts';

/** A figure as one of the two has it. */
export interface FigureSide {
  readonly value: Figure;
  readonly state: CellState;
  readonly raw: string | null;
  readonly method: string | null;
  readonly place: Place | null;
}

/** A figure that differs: in its value, or in why there is none. */
export interface FigureDifference {
  readonly path: string;
  readonly label: BilingualText;
  readonly a: FigureSide;
  readonly b: FigureSide;
}

/** Something the report says of itself that differs. */
export interface FieldDifference {
  readonly path: string;
  readonly a: string | number | null;
  readonly b: string | number | null;
}

/** What differs between two readings; all lists empty: nothing. */
export interface ReportDifference {
  readonly fields: readonly FieldDifference[];
  readonly figures: readonly FigureDifference[];
  readonly prose: readonly ProseChange[];
}

const fieldPaths = [
  '/edition',
  '/year',
  '/title',
  '/agency/name',
  '/agency/uscc',
  '/publication/publishedOn',
  '/publication/documentDate',
  '/contact/phone',
  '/contact/address',
];

const readSide = ({ report, cells }: ParseResult, path: string): FigureSide => {
  const found = readPointer(report, path);
  const value = typeof found === 'number' ? found : null;
  const cell = cells[path];
  return {
    value,
    state: cell?.state ?? (value === null ? 'missing' : value === 0 ? 'zero' : 'value'),
    raw: cell?.raw ?? null,
    method: cell?.method ?? null,
    place: cell?.place ?? null,
  };
};

const listPaths = ({ report, cells }: ParseResult): string[] => [
  ...listReportFigures(report?.edition ?? null).map(({ pointer }) => pointer),
  ...Object.keys(cells),
];

const readField = ({ report }: ParseResult, path: string): string | number | null => {
  const found = readPointer(report, path);
  return typeof found === 'string' || typeof found === 'number' ? found : null;
};

/**
 * Compares two readings of reports. A blank and a 0 differ; so do a blank and a dash, though neither is a figure. How
 * sure a figure is and where it stands are told, and do not count as a difference.
 * Example: `compareReports(first, corrected).figures[0]?.path` → "/applications/granted/total"
 */
export const compareReports = (a: ParseResult, b: ParseResult): ReportDifference => {
  const edition = b.report?.edition ?? a.report?.edition ?? null;
  const figures = [...new Set([...listPaths(a), ...listPaths(b)])].flatMap((path) => {
    const [left, right] = [readSide(a, path), readSide(b, path)];
    if (left.value === right.value && left.state === right.state) return [];
    return [{ path, label: describeFigure(path, edition), a: left, b: right }];
  });
  const fields = fieldPaths.flatMap((path) => {
    const [left, right] = [readField(a, path), readField(b, path)];
    return left === right ? [] : [{ path, a: left, b: right }];
  });
  return { fields, figures, prose: compareProse(a, b) };
};
