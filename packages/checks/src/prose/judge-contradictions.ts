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

// Items disclosed are counted in many ways: only the same words with two digits changed places, or one digit off, tell.
const frame = (figure: StatedFigure): string =>
  quoteClause(figure)
    .replace(figure.printed, '#')
    .replaceAll(
      /\([一二三四五六七八九十]\)|20\d{2}年度?|全年|本年度?|今年|我[局镇县市区办]|累计|总共|共计|共|政府|了/g,
      '',
    );
const isSlip = (first: number, second: number): boolean => {
  const [a, b] = [String(first), String(second)];
  if (a.length !== b.length || a.length < 3) return false;
  const off = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]));
  const [one = 0, two = -1] = off;
  return off.length === 1 || (off.length === 2 && a[one] === b[two] && a[two] === b[one]);
};
const isSameCount = (first: StatedFigure, second: StatedFigure): boolean =>
  frame(first) === frame(second) && /^主动公开[^#]{0,8}#$/.test(frame(first)) && isSlip(first.value, second.value);

// Both sums in the unit in which they are printed: 「300元」 is 300, though tables count in 万元. Otherwise as tables count.
const inOneUnit = (first: StatedFigure, second: StatedFigure): readonly [number, number] =>
  first.unit === second.unit && first.unit.endsWith('元') ? [first.number, second.number] : [first.value, second.value];

// 「未收取信息处理费」 in section six, an amount in section one.
const judgeFee = (reading: ReportReading): readonly Outcome<keyof typeof contradictionWording>[] => {
  const all = listStated(reading);
  const none = all.find(
    ({ quantity, ...figure }) => quantity === 'noFee' && findDoubt({ quantity, ...figure }, reading) === null,
  );
  const amount = all.find(({ quantity, value }) => quantity === 'processingFeeCollected' && value > 0);
  if (!none || !amount || findDoubt(amount, reading) !== null) return [];
  const params = { first: quoteClause(amount), second: quoteClause(none) };
  return [
    {
      paths: [amount.path, none.path],
      params,
      expected: amount.number,
      actual: 0,
      delta: -amount.number,
      verdict: 'fail',
      message: 'differs',
    },
  ];
};

/** The `run` of the rule: every pair of neighbouring statements of one quantity without doubt about their scope. */
export const judgeContradictions = (reading: ReportReading): readonly Outcome<keyof typeof contradictionWording>[] => {
  const plain = listStated(reading).filter(({ quantity }) => single.test(quantity) || quantity === 'proactiveTotal');
  const pairs = [...Map.groupBy(plain, ({ quantity }) => quantity).values()].flatMap((figures) =>
    figures.slice(1).flatMap((second, index): Outcome<keyof typeof contradictionWording>[] => {
      const first = figures[index]!;
      if (!both(first, second) || findDoubt(first, reading) !== null || findDoubt(second, reading) !== null) return [];
      if (!single.test(first.quantity) && !isSameCount(first, second)) return [];
      const same = Math.abs(first.value - second.value) <= Math.max(first.tolerance, second.tolerance);
      if (!same && explained(first, second, reading)) return [];
      const params = { first: quoteClause(first), second: quoteClause(second) };
      const [expected, actual] = inOneUnit(first, second);
      const delta = Math.round((actual - expected) * 1e6) / 1e6;
      const base = { paths: [first.path, second.path], params, expected, actual, delta };
      return [{ ...base, verdict: same ? 'pass' : 'fail', message: same ? 'agrees' : 'differs' }];
    }),
  );
  return [...pairs, ...judgeFee(reading)];
};
