// What a report prints, put into the frame: known values, and how far each sum is off.
import { isBlank, isFigure, type ReadCell } from '../engine/read-cell.ts';
import type { EquationFrame } from './equation-frame.ts';

/** One value in a search. `printed` null: a blank, which counts as 0 here. */
export interface SystemCell {
  readonly printed: number | null;
  readonly value: number;
  readonly inferred: boolean;
  /** The cell holds neither a figure nor a blank: the sums that it stands in say nothing. */
  readonly unusable: boolean;
}

/** A frame with values. `residuals`: Σ left − Σ right by equation, blanks as 0; 0 where the sum says nothing. */
export interface EquationSystem {
  readonly frame: EquationFrame;
  readonly cells: readonly SystemCell[];
  readonly active: readonly boolean[];
  readonly residuals: readonly number[];
}

/** A cell with the value that it would have. */
export interface Replacement {
  readonly cell: number;
  readonly value: number;
}

/** Binary fractions must not keep a sum from holding: amounts have up to four decimals. */
export const roundOff = (value: number): number => Math.round(value * 1e6) / 1e6;

const readSystemCell = (read: ReadCell | undefined): SystemCell => {
  const unusable = read === undefined || !(isFigure(read) || isBlank(read));
  const printed = unusable ? null : read.value;
  return { printed, value: printed ?? 0, inferred: read?.method === 'inferred', unusable };
};

/** Where the reports are read; `previous` is last year's, if it is given. */
export interface ReadReports {
  readonly cell: (path: string) => ReadCell;
  readonly previous?: ((path: string) => ReadCell) | undefined;
}

// Σ left − Σ right; NaN where a cell of the sum is unusable.
const sumUp = (frame: EquationFrame, cells: readonly SystemCell[], equation: number): number => {
  let sum = 0;
  for (const { cell, sign } of frame.equations[equation]?.cells ?? []) {
    const part = cells[cell];
    if (part === undefined || part.unusable) return Number.NaN;
    sum += sign * part.value;
  }
  return roundOff(sum);
};

/** Whether every sum of a frame that says anything holds; most reports have no sum that fails. */
export const holdsThroughout = ({ equations, cells }: EquationFrame, { cell, previous }: ReadReports): boolean =>
  equations.every((equation) => {
    let sum = 0;
    for (const part of equation.cells) {
      const place = cells[part.cell];
      if (place === undefined) return true;
      const read = place.previous ? previous?.(place.path) : cell(place.path);
      if (read === undefined || !(isFigure(read) || isBlank(read))) return true;
      sum += part.sign * (read.value ?? 0);
    }
    return roundOff(sum) === 0;
  });

/** Reads the cells of a frame and evaluates every sum whose cells hold figures or blanks. */
export const buildSystem = (frame: EquationFrame, { cell, previous }: ReadReports): EquationSystem => {
  const cells = frame.cells.map((place) => readSystemCell(place.previous ? previous?.(place.path) : cell(place.path)));
  const sums = frame.equations.map((_, equation) => sumUp(frame, cells, equation));
  const active = sums.map((sum) => !Number.isNaN(sum));
  return { frame, cells, active, residuals: sums.map((sum) => (Number.isNaN(sum) ? 0 : sum)) };
};

/** The sums that do not hold. */
export const listFailing = (residuals: readonly number[]): number[] => {
  const failing: number[] = [];
  for (let at = 0; at < residuals.length; at += 1) if (residuals[at] !== 0) failing.push(at);
  return failing;
};

/** The sums of which a blank could be the cause: filled with some figure above 0 they might hold. */
export const couldBlankRepair = ({ frame, cells, residuals }: EquationSystem, equation: number): boolean => {
  const residual = residuals[equation] ?? 0;
  return (frame.equations[equation]?.cells ?? []).some(
    ({ cell, sign }) => cells[cell]?.printed === null && sign * residual < 0,
  );
};

/** The system without some of its sums. */
export const dropEquations = (system: EquationSystem, drops: (equation: number) => boolean): EquationSystem => ({
  ...system,
  active: system.active.map((holds, at) => holds && !drops(at)),
  residuals: system.residuals.map((residual, at) => (drops(at) ? 0 : residual)),
});

/** How far each sum would be off after these replacements. */
export const replaceValues = (
  { frame, cells, active }: EquationSystem,
  residuals: readonly number[],
  replacements: readonly Replacement[],
): number[] => {
  const after = [...residuals];
  for (const { cell, value } of replacements) {
    const delta = value - (cells[cell]?.value ?? 0);
    for (const { equation, sign } of frame.cells[cell]?.terms ?? [])
      if (active[equation]) after[equation] = roundOff((after[equation] ?? 0) + sign * delta);
  }
  return after;
};

/** Whether a count may be this: a whole number, not negative. */
export const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;
