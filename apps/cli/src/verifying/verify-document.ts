// A published report, read again: does it keep the contract, and do the rules still say of it what is published?
import { checksVersion, dependsOnYears, maskPersonalData, runChecks } from '@nianbao/checks';
import { type Finding, listReportFigures, type ParseResult, parseResultValidator, readPointer } from '@nianbao/schema';
import { type Fault, fault } from './fault.ts';

/** What of a published report is looked at. */
export interface PublishedReport {
  readonly agencyId: string;
  readonly key: string;
  readonly version: { readonly checksVersion: string; readonly waiting?: true | undefined };
  readonly result: ParseResult;
  /** Without the passes. */
  readonly findings: readonly Finding[];
}

const figureStates: ReadonlySet<string> = new Set(['value', 'zero']);

// A figure and what is said of it: no number without a state of one, no state of one without a number, a 0 is a zero.
const findBrokenFigures = ({ report, cells }: ParseResult): string[] =>
  listReportFigures(report?.edition ?? null).flatMap(({ pointer }) => {
    const value = readPointer(report, pointer);
    const cell = cells[pointer];
    if (!cell) return [];
    const isNumber = typeof value === 'number';
    const isZero = cell.state === 'zero';
    return isNumber === figureStates.has(cell.state) && (!isZero || value === 0) ? [] : [pointer];
  });

// What is said of figures alone: prose may have been masked since it was checked.
const listFailures = (findings: readonly Finding[], figures: ReadonlySet<string>): string[] =>
  findings
    .filter(({ verdict, paths }) => verdict === 'fail' && paths.length > 0 && paths.every((path) => figures.has(path)))
    .map(({ rule, paths, expected, actual }) => JSON.stringify([rule, paths, expected, actual]))
    .sort();

/** Personal data that is left in a published report: masking it must change nothing. Example: `findPersonal(document, 'store')` */
export const findPersonal = (
  { result, findings }: Pick<PublishedReport, 'result' | 'findings'>,
  where: string,
): Fault[] => {
  const again = maskPersonalData(result, findings);
  const faults = again.masked.map(({ path, kind }) => fault(where, 'personal', `${path} ${kind}`));
  if (again.result.source.path !== result.source.path) faults.push(fault(where, 'personal', '/source/path'));
  if (JSON.stringify(again.findings) !== JSON.stringify(findings)) faults.push(fault(where, 'personal', '/findings'));
  return faults;
};

/**
 * Everything that is wrong with a published report; empty where nothing is. `earlier`: the reports of its agency's earlier
 * years, all that are published; null where that is not known: then, and while it waits to be judged among them, what rules
 * about other years say is not looked at. Example: `verifyDocument(document, 'store', [lastYear])`
 */
export const verifyDocument = (
  document: PublishedReport,
  where: string,
  earlier: readonly ParseResult[] | null,
): Fault[] => {
  const { result, findings, version } = document;
  const name = `${where}: ${document.agencyId}/${document.key}`;
  const checked = parseResultValidator.safeParse(result);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    return [fault(name, 'invalid', `${issue?.path.join('/') ?? ''} ${issue?.message ?? ''}`.trim())];
  }
  const faults: Fault[] = findBrokenFigures(result).map((pointer) => fault(name, 'figure', pointer));
  faults.push(...findPersonal(document, name));
  // Another catalogue may judge otherwise: nothing to hold against what an earlier one said.
  if (version.checksVersion !== checksVersion) return faults;
  const figures = new Set(listReportFigures(result.report?.edition ?? null).map(({ pointer }) => pointer));
  const isKnown = earlier !== null && !version.waiting;
  const select = (some: readonly Finding[]) => some.filter(({ rule }) => isKnown || !dependsOnYears(rule));
  const published = listFailures(select(findings), figures);
  const judged = runChecks(result, { surroundings: { earlier: isKnown ? earlier : [] } });
  const again = listFailures(select(judged), figures);
  for (const failure of again.filter((one) => !published.includes(one))) faults.push(fault(name, 'unsaid', failure));
  for (const failure of published.filter((one) => !again.includes(one))) faults.push(fault(name, 'unfounded', failure));
  return faults;
};
