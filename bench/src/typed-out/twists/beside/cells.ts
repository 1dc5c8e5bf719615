// In each cell, last year's figure or the change since stands with this year's.
import { countsOf } from '../../sheet.ts';
import type { Twist } from '../../twist.ts';
import { acceptIn, orNull } from '../accept.ts';
import { beside, lastYear } from './lib.ts';

const inCell = (name: string, write: (own: string, last: number) => string, open = false): Twist =>
  beside(name, (doc, _, random) => {
    const last = lastYear(random);
    for (const each of countsOf(doc)) {
      each.t = write(each.t, last.get(each.k!)!);
      if (open) acceptIn(doc, [each], orNull);
    }
  });

export const cellTwists: readonly Twist[] = [
  inCell('last year in brackets', (own, last) => `${own}（上年${last}）`),
  inCell('last year in bare brackets', (own, last) => `${own}（${last}）`, true),
  inCell('last year under it', (own, last) => `${own}\n${last}`, true),
  inCell('last year behind a stroke', (own, last) => `${own}/${last}`, true),
  inCell('change in brackets', (own, last) => `${own}（↑${last}%）`),
  inCell('change with an arrow', (own, last) => `${own}↑${last}`, true),
];
