import { listReportFigures, type ParseResult, readPointer } from '@nianbao/schema';

/** A sentence on what does not fit, in both languages. */
export interface Misfit {
  readonly zh: string;
  readonly en: string;
}

const misfit = (zh: string, en: string): Misfit => ({ zh, en });

/**
 * Finds where a ParseResult that fits the schema contradicts itself: a figure whose origin says something else, an
 * origin without a figure, a figure that JSON cannot hold exactly. Null where all agrees.
 */
export const findContradiction = ({ report, cells, status }: ParseResult): Misfit | null => {
  if (report === null)
    return status === 'failed' && Object.keys(cells).length === 0
      ? null
      : misfit(
          'report 为 null,却有格或状态不是 failed',
          'report is null, yet there are cells or the status is not failed',
        );
  const pointers = listReportFigures(report.edition).map((figure) => figure.pointer);
  for (const pointer of pointers) {
    const value = readPointer(report, pointer);
    const cell = cells[pointer];
    if (!cell) return misfit(`${pointer} 没有来历(cells)`, `${pointer} has no origin in cells`);
    const stated = cell.state === 'value' || cell.state === 'zero';
    if ((typeof value === 'number') !== stated || (cell.state === 'zero') !== (value === 0))
      return misfit(
        `${pointer} 的值 ${value} 与状态 ${cell.state} 矛盾`,
        `${pointer}: the value ${value} contradicts the state ${cell.state}`,
      );
    if ((cell.method !== undefined) !== stated)
      return misfit(`${pointer} 的 method 与值不符`, `${pointer}: its method does not go with its value`);
    if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER)
      return misfit(`${pointer} 的数过长,无法精确保存`, `${pointer}: the figure is too long to be held exactly`);
  }
  const known = new Set(pointers);
  const stray = Object.keys(cells).find((pointer) => !known.has(pointer));
  return stray === undefined ? null : misfit(`${stray} 不是报告中的格`, `${stray} is no figure of the report`);
};
