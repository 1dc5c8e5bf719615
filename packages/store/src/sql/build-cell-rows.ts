import { type AnnualReport, listReportFigures, type ParseResult, readPointer } from '@nianbao/schema';
import type { Insertable } from 'kysely';
import type { CellTable } from './database.ts';

/** A row of the table of figures, before its version has an id. */
export type CellRow = Omit<Insertable<CellTable>, 'version_id'>;

/**
 * One row per figure: those the form of the edition asks for, whether found or not, and any other that `cells`
 * accounts for (for example the information-processing fee). The value is the report's own; null stays null.
 * Example: `buildCellRows(report, result.cells)[0]` → { path: "/proactiveDisclosure/governmentRules/issued", value: 2, … }
 */
export const buildCellRows = (report: AnnualReport, cells: ParseResult['cells']): CellRow[] => {
  const paths = new Set([...listReportFigures(report.edition).map((figure) => figure.pointer), ...Object.keys(cells)]);
  return [...paths].flatMap((path) => {
    const found = readPointer(report, path);
    // A cell may account for something that is no figure; a figure whose whole table is missing is undefined.
    if (typeof found !== 'number' && found !== null && found !== undefined) return [];
    const value = found ?? null;
    const cell = cells[path];
    return [
      {
        path,
        value,
        raw: cell?.raw ?? null,
        state: cell?.state ?? (value === null ? 'missing' : value === 0 ? 'zero' : 'value'),
        method: cell?.method ?? null,
        confidence: cell?.confidence ?? null,
      },
    ];
  });
};
