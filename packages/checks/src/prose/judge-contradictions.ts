import type { BilingualText } from '@nianbao/schema';
import type { Outcome, ReportReading } from '../engine/check.ts';
import { findDoubt } from './find-doubt.ts';
import { listStated, quoteClause, type StatedFigure } from './stated-figure.ts';
import { nothing } from './stated-wording.ts';
import { groupTotals, readTarget, rowTotal } from './target.ts';

/** What the rule about contradictions within the text says. */
export const contradictionWording = {
  agrees: { zh: '正文两处一致:「{first}」,「{second}」', en: 'The text agrees with itself: “{first}”, “{second}”' },
  differs: { zh: '正文前后不一:「{first}」,「{second}」', en: 'The text contradicts itself: “{first}”, “{second}”' },
} as const satisfies Record<string, BilingualText>;

// Quantities of which a report has one; items disclosed are counted in many ways.
const single =
  /^(?:received|newlyReceived|carried|processed|handled|answered|granted|partiallyGranted|denied|unable|notHeld|notProcessed|reconsideration|litigation|normativeDocuments|licensing|penalty|coercion|administrativeFee)/;

const plainScopes = new Set([null, 'including-carried-in']);

const both = (first: StatedFigure, second: StatedFigure): boolean => {
  if (first.quantity !== second.quantity || first.scope !== second.scope || !plainScopes.has(first.scope)) return false;
  // A later figure behind 其中, or in brackets, may be a part of the first.
  return first.sentence !== second.sentence || !/其中|含|\(/.test(second.before.slice(first.before.length));
};

// Received with and without those carried in, answered with and without those not processed: both are right.
const explained = (first: StatedFigure, second: StatedFigure, reading: ReportReading): boolean => {
  const total = (...cells: readonly string[]): number => readTarget({ name: nothing, cells }, reading).value;
  const [fresh, carried] = [total(rowTotal('newReceived')), total(rowTotal('carriedIn'))];
  if (first.quantity === 'received')
    return [first, second].every(({ value }) => value === fresh || value === fresh + carried);
  if (first.quantity !== 'answered' && first.quantity !== 'handled') return false;
  const [notProcessed, other] = [
    total(...groupTotals('notProcessed', reading.edition)),
    total(...groupTotals('other', reading.edition)),
  ];
  const fewer = [notProcessed, other, notProcessed + other];
  if (first.quantity === 'answered') return fewer.includes(Math.abs(first.value - second.value));
  // 办理 may be of those that came in, or of those concluded.
  const processed = total(rowTotal('totalProcessed'));
  const right = [fresh, fresh + carried, processed, ...fewer.map((less) => processed - less)];
  return [first, second].every(({ value }) => right.includes(value));
};

/** The `run` of the rule: every pair of neighbouring statements of one quantity without doubt about their scope. */
export const judgeContradictions = (reading: ReportReading): readonly Outcome<keyof typeof contradictionWording>[] => {
  const plain = listStated(reading).filter((figure) => single.test(figure.quantity));
  return [...Map.groupBy(plain, ({ quantity }) => quantity).values()].flatMap((figures) =>
    figures.slice(1).flatMap((second, index): Outcome<keyof typeof contradictionWording>[] => {
      const first = figures[index]!;
      if (!both(first, second) || findDoubt(first, reading) !== null || findDoubt(second, reading) !== null) return [];
      const same = Math.abs(first.value - second.value) <= Math.max(first.tolerance, second.tolerance);
      if (!same && explained(first, second, reading)) return [];
      const params = { first: quoteClause(first), second: quoteClause(second) };
      const base = { paths: [first.path, second.path], params, expected: first.value, actual: second.value };
      const delta = Math.round((second.value - first.value) * 1e6) / 1e6;
      return [{ ...base, delta, verdict: same ? 'pass' : 'fail', message: same ? 'agrees' : 'differs' }];
    }),
  );
};
