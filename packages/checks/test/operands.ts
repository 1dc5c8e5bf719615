import { type FormEdition, listEquations, readPointer } from '@nianbao/schema';
import { buildResult } from './build-result.ts';

/** The cells of one sum, left before right. Example: `sumPaths('applications-row-total', 'granted')`. */
export const sumPaths = (rule: string, at: string, edition: FormEdition = '2021'): string[] => {
  const sum = listEquations(edition).find((candidate) => candidate.rule === rule && candidate.at === at);
  if (!sum) throw new Error(`the form of ${edition} has no sum ${rule} at ${at}`);
  return [...sum.left, ...sum.right];
};

/** The published figures of these cells, with what a case changed. */
export const operandsOf = (
  paths: readonly string[],
  changed: Readonly<Record<string, number | string>> = {},
  edition: FormEdition = '2021',
): Record<string, number | string> => {
  const { report } = buildResult({ edition });
  return Object.fromEntries(paths.map((path) => [path, changed[path] ?? (readPointer(report, path) as number)]));
};
