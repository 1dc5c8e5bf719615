// What a PDF page draws and nobody sees, and figures drawn otherwise than in one go.
import { countsOf, type PenPlace } from '../sheet.ts';
import { family, type Twist } from '../twist.ts';
import { type Accept, notPrinted, orNull } from './accept.ts';

const pdf = family('pdf', ['pdf ruled', 'pdf bare']);

const drawn = (
  name: string,
  pen: (own: string, was: string) => (at: PenPlace) => string,
  accept: Accept = (want) => want,
): Twist =>
  pdf(name, (doc, _, random) => {
    for (const each of countsOf(doc))
      if (random.chance(0.5)) {
        each.pen = pen(each.t, String(random.int(1, 99)));
        doc.expected.set(each.k!, accept(doc.expected.get(each.k!)!));
      }
  });
// An old figure right before the own one, drawn so that nobody sees it.
const ghost = (name: string, before: string, after: string, size?: number): Twist =>
  drawn(
    name,
    (own, was) =>
      ({ x, y, show }) =>
        `q ${before} ${show(was, x - 3.5 * was.length, y, size)} ${after} Q ${show(own, x, y)}`,
  );
const half = 3.5;

export const pdfTwists: readonly Twist[] = [
  ghost('invisible text', '3 Tr', '0 Tr'),
  ghost('white text', '1 1 1 rg', ''),
  ghost('white in grey', '1 g', ''),
  ghost('clipped away', '0 0 1 1 re W n', ''),
  ghost('of no size', '', '', 0.1),
  drawn(
    'under a white box',
    (own, was) =>
      ({ x, y, show }) =>
        `${show(was, x, y)} q 1 g ${x - 1} ${y - 2} 16 9 re f Q ${show(own, x, y)}`,
  ),
  drawn(
    'off the page',
    (own, was) =>
      ({ x, y, show }) =>
        `${show(was, x + 900, y)} ${show(own, x, y)}`,
  ),
  drawn(
    'twice for bold',
    (own) =>
      ({ x, y, show }) =>
        `${show(own, x, y)} ${show(own, x + 0.2, y)}`,
  ),
  drawn(
    'digit by digit',
    (own) =>
      ({ x, y, show }) =>
        [...own].map((digit, at) => show(digit, x + half * at, y)).join(' '),
  ),
  drawn(
    'digit by digit, backwards',
    (own) =>
      ({ x, y, show }) =>
        [...own]
          .map((digit, at) => show(digit, x + half * at, y))
          .reverse()
          .join(' '),
  ),
  drawn(
    'digits wide apart',
    (own) =>
      ({ x, y, show }) =>
        [...own].map((digit, at) => show(digit, x + 2 * half * at - half, y)).join(' '),
  ),
  drawn(
    'a raised mark behind',
    (own) =>
      ({ x, y, show }) =>
        `${show(own, x, y)} ${show('1', x + half * own.length, y + 3, 4)}`,
  ),
  drawn(
    'a raised mark of the same size',
    (own) =>
      ({ x, y, show }) =>
        `${show(own, x, y)} ${show('1', x + half * own.length, y + 3)}`,
    orNull,
  ),
  drawn(
    'struck by a line',
    (own, was) =>
      ({ x, y, show }) =>
        `${show(was, x - half * was.length - 1, y)} ${x - half * was.length - 1} ${y + 2.5} m ${x - 1} ${y + 2.5} l S ${show(own, x, y)}`,
    orNull,
  ),
  drawn(
    'underlined',
    (own) =>
      ({ x, y, show }) =>
        `${show(own, x, y)} ${x} ${y - 1} m ${x + half * own.length} ${y - 1} l S`,
  ),
  drawn(
    'to the right of its cell',
    (own) =>
      ({ x, y, show }) =>
        show(own, x + 14 - half * own.length, y),
  ),
  drawn(
    'at the foot of its cell',
    (own) =>
      ({ x, y, show }) =>
        show(own, x, y - 3),
  ),
  drawn(
    'a box instead of a figure',
    (own) =>
      ({ x, y }) =>
        `${x} ${y} ${half * own.length} 5 re f`,
    notPrinted,
  ),
  drawn(
    'upside down',
    (own) =>
      ({ x, y, show }) =>
        `q -1 0 0 -1 ${2 * x + half * own.length} ${2 * y + 5} cm ${show(own, x, y)} Q`,
    orNull,
  ),
];
