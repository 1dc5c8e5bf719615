import type { ReportReading } from '../engine/check.ts';
import type { FigureEvidence } from '../text/find-wrong-years.ts';

/** The tables that the figures of a sentence are held against; a rule that weighs them declares these. */
export const weighedTables = ['/proactiveDisclosure', '/applications', '/disputes'] as const;

interface Family {
  readonly word: RegExp;
  readonly paths: readonly string[];
  /** Two figures that are also told of as one. */
  readonly together?: readonly [string, string];
}

const rowsOf = (table: string, rows: readonly string[], columns: readonly string[]): string[] =>
  rows.flatMap((row) => columns.map((column) => `/${table}/${row}/${column}`));

const disputes = ['upheld', 'corrected', 'otherResult', 'pending', 'total'];
const decisions = ['decisions'];
// The first that fits counts: 「申请行政复议」 is no application.
const families: readonly Family[] = [
  {
    word: /规范性文件/,
    paths: rowsOf('proactiveDisclosure', ['normativeDocuments'], ['issued', 'repealed', 'inForce', 'disclosedTotal']),
  },
  { word: /行政许可/, paths: rowsOf('proactiveDisclosure', ['administrativeLicensing'], decisions) },
  { word: /行政处罚/, paths: rowsOf('proactiveDisclosure', ['administrativePenalty'], decisions) },
  { word: /行政强制/, paths: rowsOf('proactiveDisclosure', ['administrativeCoercion'], decisions) },
  { word: /行政事业性收费/, paths: rowsOf('proactiveDisclosure', ['administrativeFees'], ['amountWanYuan']) },
  { word: /复议/, paths: rowsOf('disputes', ['reconsideration'], disputes) },
  {
    word: /诉讼/,
    paths: rowsOf('disputes', ['litigationDirect', 'litigationAfterReconsideration'], disputes),
    together: ['/disputes/litigationDirect/total', '/disputes/litigationAfterReconsideration/total'],
  },
  {
    word: /申请/,
    paths: rowsOf('applications', ['newReceived', 'totalProcessed', 'granted', 'partiallyGranted'], ['total']),
    together: ['/applications/newReceived/total', '/applications/carriedIn/total'],
  },
];

const counted = /(?<!\d)(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?=(?:余)?(?:件|宗|份|个|项|起|次|万元))/;
// So few stand in many places.
const least = 2;

/**
 * Holds the first figure of a sentence that is of something in the tables against this year's. 'other': it is another
 * figure, or too small to tell. Example: `weighFigures(reading)('共收到申请86件')` → 'this-year'
 */
export const weighFigures =
  ({ cell }: Pick<ReportReading, 'cell'>) =>
  (sentence: string): FigureEvidence => {
    for (const clause of sentence.split(/[,;:]/)) {
      const family = families.find(({ word }) => word.test(clause));
      const digits = family && counted.exec(clause)?.[1];
      if (!family || digits === undefined) continue;
      const stated = Number(digits.replaceAll(',', ''));
      // What was carried over belongs to two years.
      if (stated < least || /结转/.test(clause)) return 'other';
      const [one = null, other = null] = (family.together ?? []).map((path) => cell(path).value);
      const sum = one === null || other === null ? null : one + other;
      const figures = [...family.paths.map((path) => cell(path).value), sum];
      return figures.includes(stated) ? 'this-year' : 'other';
    }
    return null;
  };
