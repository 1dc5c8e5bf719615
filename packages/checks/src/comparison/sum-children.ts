import { listReportFigures, type TableId } from '@nianbao/schema';
import type { Edition } from '../engine/check.ts';
import { isBlank, isFigure, type ReadCell } from '../engine/read-cell.ts';
import type { ChildView } from '../engine/view-surroundings.ts';

/** The listed bodies whose figures are part of the parent's: vertical and separate ones are left out. */
export const listParts = (children: readonly ChildView[]): readonly ChildView[] =>
  children.filter(({ apart }) => apart === undefined);

/** One figure of the parent beside the sum of its parts; `whole`: every part gives a figure or a blank. */
export interface ComparedSum {
  readonly parent: ReadCell;
  readonly parts: readonly ReadCell[];
  readonly sum: number;
  readonly whole: boolean;
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Every printed figure of a parent's table beside the sum over its parts. Rules made by governments have no parts. */
export const sumChildren = (
  table: TableId,
  edition: Edition,
  cell: (path: string) => ReadCell,
  children: readonly ChildView[],
): readonly ComparedSum[] =>
  listReportFigures(edition)
    .filter((figure) => figure.table.id === table && figure.row.id !== 'governmentRules')
    .flatMap(({ pointer }) => {
      const parent = cell(pointer);
      if (!isFigure(parent)) return [];
      const parts = children.flatMap(({ view }) => (view ? [view.cell(pointer)] : []));
      const whole = parts.length === children.length && parts.every((part) => isFigure(part) || isBlank(part));
      return [{ parent, parts, whole, sum: round(parts.reduce((sum, { value }) => sum + (value ?? 0), 0)) }];
    });

/** parent − Σ parts. */
export const deltaOf = ({ parent, sum }: ComparedSum): number => round((parent.value ?? 0) - sum);
