// The six outcomes: which rows of table 3 belong to each, read off the form of the report's edition.
import { type AnnualReport, type FormRow, figurePointer, forms, listReportFigures } from '@nianbao/schema';

/** The six outcomes in the order of the form; their colours are fixed. */
export const outcomeIds = ['granted', 'partiallyGranted', 'denied', 'unable', 'notProcessed', 'other'] as const;

/** One of the six outcomes. */
export type OutcomeId = (typeof outcomeIds)[number];

const outcomeOfGroup: Readonly<Record<string, OutcomeId>> = {
  denied: 'denied',
  unable: 'unable',
  notProcessed: 'notProcessed',
  other: 'other',
};

// Outcomes that are a row of their own, directly under 本年度办理结果.
const outcomeOfRow: Readonly<Record<string, OutcomeId>> = {
  granted: 'granted',
  partiallyGranted: 'partiallyGranted',
  otherHandling: 'other',
};

const outcomeOf = (row: FormRow): OutcomeId | undefined => outcomeOfRow[row.id] ?? outcomeOfGroup[row.group ?? ''];

/** A row of table 3 that is an outcome. */
export interface OutcomeRow {
  readonly id: string;
  readonly outcome: OutcomeId;
  readonly pointer: string;
}

const findOutcomeRows = (edition: AnnualReport['edition']): readonly OutcomeRow[] =>
  listReportFigures(edition).flatMap(({ pointer, table, row, column }) => {
    const outcome = table.id === 'applications' && column.id === 'total' ? outcomeOf(row) : undefined;
    return outcome ? [{ id: row.id, outcome, pointer }] : [];
  });

const rowsByEdition = new Map<AnnualReport['edition'], readonly OutcomeRow[]>();

/** The outcome rows of an edition with the pointer of their total. Example: `listOutcomeRows('2021').length` → 21. */
export const listOutcomeRows = (edition: AnnualReport['edition']): readonly OutcomeRow[] => {
  const rows = rowsByEdition.get(edition) ?? findOutcomeRows(edition);
  rowsByEdition.set(edition, rows);
  return rows;
};

/** Pointers of an outcome's rows, in the total column. */
export const outcomePointers = (edition: AnnualReport['edition'], outcome: OutcomeId): readonly string[] =>
  listOutcomeRows(edition).flatMap((row) => (row.outcome === outcome ? [row.pointer] : []));

/** Pointer of a row of table 3 in the total column. Example: `applicationTotal('newReceived')`. */
export const applicationTotal = (row: string): string => figurePointer('applications', row, 'total');

/** Every outcome pointer of any edition, for sums over many reports. */
export const everyOutcomePointer = (outcome: OutcomeId): readonly string[] => [
  ...new Set(Object.values(forms).flatMap(({ edition }) => outcomePointers(edition, outcome))),
];
