import type { BilingualText } from '@nianbao/schema';
import type { Outcome, ReportReading } from '../engine/check.ts';
import { areMedia, areRequestChannels } from './part-labels.ts';
import type { Parts } from './parts.ts';
import { readParts } from './read-parts.ts';
import { readPartsBefore } from './read-parts-before.ts';
import { listStated, quoteClause, type StatedFigure } from './stated-figure.ts';

/** What rules about listed parts say. */
export const partsWording = {
  agrees: {
    zh: '正文「{quote}」,所列 {count} 项之和 {sum},与总数相符',
    en: 'The text says “{quote}”; the {count} parts listed add up to {sum}, as stated',
  },
  differs: {
    zh: '正文「{quote}」,所列 {count} 项({parts})之和为 {sum},与总数 {total} 差 {difference}',
    en: 'The text says “{quote}”, but the {count} parts listed ({parts}) add up to {sum}, not {total}; difference {difference}',
  },
  incomplete: {
    zh: '正文「{quote}」,所列 {count} 项之和为 {sum},总数 {total};可能没有列全,不作定论',
    en: 'The text says “{quote}”; the {count} parts listed add up to {sum} of {total}; the list may not be complete; not conclusive',
  },
} as const satisfies Record<string, BilingualText>;

type PartsMessage = keyof typeof partsWording;

// A list that adds up to nearly the total was meant to be complete; one that gives some parts was not.
const meantComplete = ({ parts, opening, open }: Parts, sum: number, total: number): boolean => {
  if (open) return false;
  if (sum > total) return true;
  const share = sum / total;
  if (opening === 'all') return share >= 0.5;
  return share >= (parts.length >= 3 ? 0.7 : 0.9) || (parts.length >= 3 && total - sum <= 2);
};

const judgeList = (figure: StatedFigure, list: Parts): Outcome<PartsMessage> => {
  const { parts } = list;
  const sum = parts.reduce((total, { value }) => total + value, 0);
  const total = figure.value;
  const shown = parts
    .slice(0, 12)
    .map(({ label, value }) => `${label}${value}`)
    .join('、');
  const params = {
    quote: quoteClause(figure),
    count: parts.length,
    sum,
    total,
    parts: { zh: shown, en: shown },
    difference: Math.abs(sum - total),
  };
  const base = { paths: [figure.path], params, expected: total, actual: sum, delta: sum - total } as const;
  if (sum === total) return { ...base, verdict: 'pass', message: 'agrees' };
  return meantComplete(list, sum, total) && figure.scope !== 'approximate' && figure.tolerance === 0
    ? { ...base, verdict: 'fail', message: 'differs' }
    : { ...base, verdict: 'unclear', message: 'incomplete' };
};

// Where no word opens a list, or none says that it is summed up, its labels must say that they are of one kind.
const findList = (figure: StatedFigure): Parts | null => {
  const behind = readParts(figure.after, figure.unit);
  const isBehind = behind !== null && behind.parts.length > 1;
  const list = isBehind ? behind : readPartsBefore(figure.before, figure.unit);
  if (!list) return null;
  const labels = list.parts.map(({ label }) => label);
  const isPlain = isBehind ? list.opening !== 'bare' : /(?:合计|总计|共计)[^,;\d]{0,12}$/.test(figure.before);
  return isPlain || areMedia(labels) || areRequestChannels(labels) ? list : null;
};

/**
 * The `run` of a rule about listed parts: behind each total of these quantities, the list that `concerns` it by its
 * labels. Lists of one part say nothing.
 */
export const judgeParts =
  (quantities: readonly string[], concerns: (labels: readonly string[]) => boolean) =>
  (reading: ReportReading): readonly Outcome<PartsMessage>[] =>
    listStated(reading).flatMap((figure) => {
      if (!quantities.includes(figure.quantity) || figure.scope === 'growth') return [];
      const list = findList(figure);
      if (!list || list.parts.length < 2 || !concerns(list.parts.map(({ label }) => label))) return [];
      return [judgeList(figure, list)];
    });
