import type { Called, Noticed, ProseScore } from './score-prose.ts';

const percent = (part: number, of: number): string => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)}%`);
const sorted = <T>(map: ReadonlyMap<string, T>): [string, T][] => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

/** All faults together. */
export const sumNoticed = ({ faults }: ProseScore): Noticed =>
  [...faults.values()].reduce(
    (sum, { seeded, noticed }) => ({ seeded: sum.seeded + seeded, noticed: sum.noticed + noticed }),
    { seeded: 0, noticed: 0 },
  );

/** All failing findings together. */
export const sumCalled = ({ rules }: ProseScore): Called =>
  [...rules.values()].reduce((sum, { called, right }) => ({ called: sum.called + called, right: sum.right + right }), {
    called: 0,
    right: 0,
  });

/** The score as lines: by kind of fault, by rule, and all together. */
export const formatProseTallies = (score: ProseScore): string => {
  const recall = ([name, { seeded, noticed }]: [string, Noticed]): string =>
    `  ${name.padEnd(42)} ${String(noticed).padStart(4)} / ${String(seeded).padStart(4)}  ${percent(noticed, seeded)}`;
  const precision = ([name, { called, right }]: [string, Called]): string =>
    `  ${name.padEnd(42)} ${String(right).padStart(4)} / ${String(called).padStart(4)}  ${percent(right, called)}`;
  const all = sumNoticed(score);
  const called = sumCalled(score);
  return [
    '召回 recall, by fault',
    ...sorted(score.faults).map(recall),
    '召回 recall, by rule',
    ...sorted(score.byRule).map(recall),
    '准确 precision, by rule',
    ...sorted(score.rules).map(precision),
    `召回 recall ${percent(all.noticed, all.seeded)}, 准确 precision ${percent(called.right, called.called)}, 误报 clean documents with a false alarm ${score.alarmedDocuments} / ${score.cleanDocuments}`,
  ].join('\n');
};
