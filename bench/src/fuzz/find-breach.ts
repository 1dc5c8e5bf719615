import { type ParseResult, parseResultValidator, readPointer } from '@nianbao/schema';

const figureStates: readonly string[] = ['value', 'zero'];

const breachOfCell = (pointer: string, { report, cells }: ParseResult): string | null => {
  const cell = cells[pointer]!;
  const value = readPointer(report, pointer);
  const isFigure = typeof value === 'number';
  if (isFigure !== figureStates.includes(cell.state))
    return `${pointer}: value ${String(value)} with state ${cell.state}`;
  if (isFigure !== (cell.method !== undefined)) return `${pointer}: value ${String(value)} with method ${cell.method}`;
  if (isFigure && (value === 0) !== (cell.state === 'zero')) return `${pointer}: ${value} with state ${cell.state}`;
  if (cell.method === 'inferred' && ((cell.confidence ?? 0) < 0.9 || !cell.alternatives?.length))
    return `${pointer}: inferred with probability ${cell.confidence} and ${cell.alternatives?.length ?? 0} alternatives`;
  if (cell.state === 'missing' && cell.raw !== '') return `${pointer}: missing with text ${JSON.stringify(cell.raw)}`;
  return null;
};

/** What of the contract a result breaks, in words; null when it keeps all of it. */
export const findBreach = (result: ParseResult): string | null => {
  const { error } = parseResultValidator.safeParse(result);
  if (error) return `schema: ${JSON.stringify(error.issues[0])}`;
  if ((result.status === 'failed') !== (result.report === null))
    return `status ${result.status}, report ${result.report}`;
  if (result.status !== 'ok' && result.diagnostics.length === 0) return `status ${result.status} without a diagnostic`;
  for (const pointer of Object.keys(result.cells)) {
    const breach = breachOfCell(pointer, result);
    if (breach) return breach;
  }
  return null;
};
