import type { BilingualText } from '@nianbao/schema';
import type { ReportReading } from '../engine/check.ts';

/** A part of the report's prose that was read. */
export interface ProsePart {
  readonly path: string;
  readonly name: BilingualText;
  readonly text: string;
}

/** The parts of the prose that a report keeps, by pointer, in order. */
export const prosePaths = {
  preamble: '/narrative/preamble',
  overview: '/narrative/overview',
  problems: '/narrative/problemsAndImprovements',
  otherMatters: '/narrative/otherMatters',
} as const;

const names: Readonly<Record<string, BilingualText>> = {
  [prosePaths.preamble]: { zh: '首段', en: 'Opening' },
  [prosePaths.overview]: { zh: '一、总体情况', en: 'Section 1 (overview)' },
  [prosePaths.problems]: { zh: '五、存在的主要问题及改进情况', en: 'Section 5 (problems and improvements)' },
  [prosePaths.otherMatters]: { zh: '六、其他需要报告的事项', en: 'Section 6 (other matters)' },
};

/** One part's text; null where it was not read or is empty. */
export const readPart = ({ value }: ReportReading, path: string): string | null => {
  const text = value(path);
  return typeof text === 'string' && text.trim() !== '' ? text : null;
};

/** All parts that hold text, in order. */
export const readProse = (reading: ReportReading): readonly ProsePart[] =>
  Object.entries(names).flatMap(([path, name]) => {
    const text = readPart(reading, path);
    return text === null ? [] : [{ path, name, text }];
  });

/** Whether the report is in Traditional characters, in which the knowledge about wordings is not written. */
export const isTraditional = ({ value }: ReportReading): boolean => value('/script') === 'hant';
