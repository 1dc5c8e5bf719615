/** Figures by cell. */
export type Values = ReadonlyMap<string, number>;

/** Cells with the figures that would be put there. */
export type Putting = ReadonlyMap<string, number>;

/** Whether a count may be this. */
export const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;
