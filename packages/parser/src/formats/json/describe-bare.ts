import { type AnnualReport, type Cell, type Field, listReportFigures, type Place, readPointer } from '@nianbao/schema';
import { locateValues } from './locate-values.ts';

/** What a report without `cells` says of the origin of its figures and metadata. */
export interface BareOrigin {
  readonly cells: Readonly<Record<string, Cell>>;
  readonly fields: Readonly<Record<string, Field>>;
}

const lineCounter = (text: string): ((offset: number) => number) => {
  const breaks: number[] = [];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) breaks.push(at);
  return (offset) => {
    const later = breaks.findIndex((at) => at >= offset);
    return (later === -1 ? breaks.length : later) + 1;
  };
};

const metadataPointers = (report: AnnualReport): string[] => [
  '/title',
  '/year',
  ...(report.period.from !== null || report.period.to !== null ? ['/period'] : []),
  '/agency/name',
  ...Object.keys(report.publication).map((key) => `/publication/${key}`),
  ...Object.keys(report.contact).map((key) => `/contact/${key}`),
];

/**
 * The origin of a bare report's figures and metadata: this JSON text itself, with the places of its values. A number is
 * stated there; `null` is a blank, because why it is null is not said.
 */
export const describeBare = (text: string, report: AnnualReport, base: string): BareOrigin => {
  const located = locateValues(text);
  const lineOf = lineCounter(text);
  const cut = (pointer: string): { raw: string; place: Place } => {
    const value = located.get(base + pointer);
    if (!value) return { raw: '', place: {} };
    const { offset, length } = value;
    return { raw: text.slice(offset, offset + length), place: { line: lineOf(offset), offset, length } };
  };
  const cells: Record<string, Cell> = {};
  for (const { pointer } of listReportFigures(report.edition)) {
    const value = readPointer(report, pointer);
    const { raw, place } = cut(pointer);
    cells[pointer] =
      typeof value === 'number'
        ? { raw, state: value === 0 ? 'zero' : 'value', method: 'stated', confidence: 1, place }
        : { raw: '', state: readPointer(report, pointer) === null ? 'blank' : 'missing', place };
  }
  const fields: Record<string, Field> = {};
  for (const pointer of metadataPointers(report))
    if (readPointer(report, pointer) !== null) fields[pointer] = cut(pointer);
  return { cells, fields };
};
