import type { Slip } from '@nianbao/schema';

const without = (digits: string, at: number): string => digits.slice(0, at) + digits.slice(at + 1);

const positions = (digits: string): number[] => [...digits].map((_, at) => at);

const isOneShort = (short: string, long: string): boolean =>
  long.length === short.length + 1 && positions(long).some((at) => without(long, at) === short);

const isDoubled = (long: string, short: string): boolean =>
  long.length === short.length + 1 &&
  positions(long).some((at) => at > 0 && long[at] === long[at - 1] && without(long, at) === short);

/**
 * What turns the figure that should stand there into the one that is printed. `isTotal`: the cell is a sum of others.
 * Example: `classifyDigits(1157, 1175)` → 'digits-swapped'; `classifyDigits(119, 1191)` → 'digit-missing'.
 */
export const classifyDigits = (printed: number | null, suggested: number, isTotal = false): Slip => {
  if (printed === null) return 'blank';
  if (printed === -suggested) return 'sign';
  const [is, should] = [String(printed), String(suggested)];
  if (isOneShort(is, should)) return 'digit-missing';
  if (isDoubled(is, should)) return 'digit-doubled';
  if (isOneShort(should, is)) return 'digit-extra';
  const differing = is.length === should.length ? positions(is).filter((at) => is[at] !== should[at]) : [];
  const [first = -1, second = -1] = differing;
  if (differing.length === 2 && second === first + 1 && is[first] === should[second] && is[second] === should[first])
    return 'digits-swapped';
  if (isTotal) return 'total-not-updated';
  return differing.length === 1 ? 'wrong-digit' : 'other-figure';
};
