import { usedColumns } from '../generated/used-columns.ts';

// The six kinds of applicant in the form's order, as in the table.
const kinds = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrganization',
  'legalServiceInstitution',
  'otherOrganization',
];

/**
 * How likely it is that a report of so many requests uses just these columns (six flags in the form's order), measured on
 * generated reports of known truth. For one document as a whole: rows of one report use the same columns, and a prior
 * applied to each row gave false certainty (p = 1.000).
 * Example: `weighUsedColumns([true, false, false, false, false, false], 6)` → about 0.8
 */
export const weighUsedColumns = (used: readonly boolean[], requests: number): number => {
  const { shares } = usedColumns.find(({ limit }) => requests <= limit)!;
  return shares[used.reduce((bits, flag, column) => (flag ? bits | (1 << column) : bits), 0)]!;
};

/** The same for columns by name; the total is no kind of applicant and does not count. */
export const weighColumnNames = (columns: readonly string[], requests: number): number =>
  weighUsedColumns(
    kinds.map((kind) => columns.includes(kind)),
    requests,
  );

/** Below this probability nothing is chosen: the cell is ambiguous (contract). */
export const inferenceThreshold = 0.9;
