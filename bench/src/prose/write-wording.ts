import type { Random } from '../random.ts';
import { type Figures, slots } from './slots.ts';

/** What is wrong in a sentence. */
export type ProseFault =
  | 'figure changed'
  | 'carry-in forgotten'
  | 'unit confused'
  | 'share off'
  | 'list does not add up'
  | 'contradiction';

/** A written sentence. `rules`: those of which one must speak, where a fault was put in; null: the fault does not fit. */
export interface Written {
  readonly text: string;
  readonly rules: readonly string[];
}

interface Scene {
  readonly figures: Figures;
  readonly year: number;
  readonly random: Random;
}

const slotPattern = /\{(\w+(?:%\w+)?)\}/g;

// A slip of the hand: a digit, two digits, one more or less; never one of the values that would be right.
const slip = (value: number, right: readonly number[], random: Random): number => {
  const digits = [...String(value)];
  for (let round = 0; ; round += 1) {
    const at = random.int(0, digits.length - 1);
    const changed = [...digits];
    const kind = random.int(0, 3);
    if (kind === 0) changed[at] = String(random.int(at === 0 && digits.length > 1 ? 1 : 0, 9));
    else if (kind === 1 && at > 0) [changed[at - 1], changed[at]] = [changed[at]!, changed[at - 1]!];
    const wrong = kind === 2 ? value + random.int(1, 3) : kind === 3 ? value - 1 : Number(changed.join(''));
    if (wrong >= 0 && String(wrong).length === String(Math.max(0, wrong)).length && !right.includes(wrong))
      return wrong;
    if (round > 40) return Math.max(...right) + 7;
  }
};

// Parts of a total: none of them 0, so that each may be listed.
const split = (total: number, count: number, random: Random): number[] => {
  const weights = Array.from({ length: count }, () => 0.2 + random.next());
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const parts = weights.map((weight) => Math.floor((total * weight) / sum));
  parts[0]! += total - parts.reduce((all, part) => all + part, 0);
  return parts;
};

const share = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);

const listRule = (template: string): string => {
  if (template.includes('{K}')) return 'prose-request-channel-sum-mismatch';
  return /网站.{0,12}\{m\}.*(?:微信|新媒体)|微信.{0,12}\{m\}.*网站|网站、微信[^{]*分别/.test(template)
    ? 'prose-channel-sum-mismatch'
    : 'prose-category-sum-mismatch';
};

/** Which faults a wording has a place for. */
export const listFaults = (template: string, { at }: Figures): readonly ProseFault[] => {
  const names = [...template.matchAll(slotPattern)].map(([, name]) => name!);
  const [n, f, p] = ['newReceived', 'carriedOut', 'carriedIn'].map((row) => at(`/applications/${row}/total`));
  const faults: ProseFault[] = [];
  if (names.some((name) => slots[name])) faults.push('figure changed', 'contradiction');
  if (names.some((name) => name === 'T' || name === 'A') && p! > 0 && n! - f! > 0) faults.push('carry-in forgotten');
  if (names.includes('FEE') && at('/proactiveDisclosure/administrativeFees/amountWanYuan') > 0)
    faults.push('unit confused');
  if (names.some((name) => name.includes('%'))) faults.push('share off');
  if (names.includes('m') || names.includes('k')) faults.push('list does not add up');
  return faults;
};

/** Writes a wording with the figures of a report; with a fault, one figure of it is wrong. */
export const writeWording = (template: string, { figures, year, random }: Scene, fault: ProseFault | null): Written => {
  const names = [...template.matchAll(slotPattern)].map(([, name]) => name!);
  const listed = names.filter((name) => name === 'm' || name === 'k').length;
  const received = figures.at('/applications/newReceived/total');
  const total = names.includes('K') ? received : random.int(30, 4000);
  const parts = split(total, Math.max(1, listed), random);
  const shares = names.filter((name) => name.includes('%'));
  const fits = (name: string): boolean => {
    if (fault === 'figure changed' || fault === 'contradiction') return slots[name] !== undefined;
    if (fault === 'carry-in forgotten') return name === 'T' || name === 'A';
    if (fault === 'unit confused') return name === 'FEE';
    if (fault === 'share off') return name.includes('%');
    return fault === 'list does not add up' && (name === 'm' || name === 'k');
  };
  const places = names.flatMap((name, index) => (fault !== null && fits(name) ? [index] : []));
  const target = places.length === 0 ? -1 : random.pick(places);
  let rules: readonly string[] = [];
  let index = -1;
  let part = -1;
  const value = (name: string, wrong: boolean): string => {
    const slot = slots[name];
    if (slot) {
      const right = slot.value(figures);
      if (!wrong) return String(right);
      rules = slot.rule.split(' ');
      if (fault === 'carry-in forgotten') {
        rules = ['prose-processed-mismatch'];
        return String(received - figures.at('/applications/carriedOut/total'));
      }
      // An amount must be off by more than its rounding.
      const near = Number.isInteger(right) ? [right] : [Math.floor(right), Math.ceil(right)];
      return String(slip(Math.round(right), slot.right?.(figures) ?? near, random));
    }
    if (name === 'M' || name === 'K') return String(total);
    if (name === 'm' || name === 'k') {
      part += 1;
      if (!wrong) return String(parts[part]);
      rules = [listRule(template)];
      return String(slip(parts[part]!, [parts[part]!], random));
    }
    if (name.includes('%')) {
      const [of = '', whole = ''] = name.split('%');
      const right = Number(share(slots[of]!.value(figures), slots[whole]!.value(figures)));
      if (!wrong) return right.toFixed(1);
      rules = ['prose-percentage-mismatch'];
      return (right > 50 ? right - random.int(2, 20) : right + random.int(2, 20)).toFixed(1);
    }
    if (name === 'Y') return String(year);
    if (name === 'Z') return String(year - 1);
    if (name === 'V') return String(year + 1);
    if (name === 'B') return String(year - 6);
    if (name === 'd') return String(random.int(1, 9));
    return String(random.int(2, 900));
  };
  let text = template.replaceAll(slotPattern, (_, name: string) => {
    index += 1;
    return value(name, index === target && fault !== 'unit confused');
  });
  if (fault === 'unit confused') {
    text = text.replace('万元', '元');
    rules = ['prose-fee-mismatch'];
  }
  // The right sentence first, the wrong one after it: a report that contradicts itself.
  if (fault === 'contradiction') {
    const right = writeWording(template, { figures, year, random }, null).text;
    rules = [...rules, 'prose-self-contradiction'];
    text = `${right}综上,${text.replace(/^\d+年度?,?/, '')}`;
  }
  return {
    text: printFullWidth(text),
    rules: shares.length > 0 && fault === 'figure changed' ? [...rules, 'prose-percentage-mismatch'] : rules,
  };
};

/** Chinese punctuation as reports print it. */
export const printFullWidth = (text: string): string =>
  text.replaceAll(
    /[,;:()]/g,
    (mark) => ({ ',': '\uff0c', ';': '\uff1b', ':': '\uff1a', '(': '\uff08', ')': '\uff09' })[mark]!,
  );
