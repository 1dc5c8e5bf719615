// The picture that others show beside a link to a page: name, sentence and years, in the site's own colours.
import type { Trust } from '../model/trust-of.ts';
import { breakLines } from './break-lines.ts';
import type { Typeface } from './open-typeface.ts';

/** What a card says. `over`: the line above the title; `years`: the strip at its foot. */
export interface Card {
  readonly title: string;
  readonly over: string;
  readonly sentence: string;
  readonly years: readonly { readonly year: number; readonly state: Trust | 'missing' }[];
}

/** Width and height as drawn, in pixels. */
export const cardSize = { width: 800, height: 420 } as const;

// The drawing's own units; the colours are those of the light theme (styles/tokens.css).
const [width, height, edge] = [1200, 630, 72];
const colours = { paper: '#faf7f0', ink: '#211d18', soft: '#5d564b', faint: '#6e675b' };
const states: Readonly<Record<Trust | 'missing', string>> = {
  ok: '#466017',
  warning: '#7a5000',
  error: '#a52a17',
  explained: '#5d564b',
  missing: colours.faint,
};
const mostYears = 8;
// The largest size at which a title fits its lines.
const titleSizes = [
  { size: 84, lines: 1 },
  { size: 68, lines: 2 },
  { size: 54, lines: 3 },
] as const;

const setTitle = (title: string, face: Typeface): { readonly size: number; readonly lines: readonly string[] } => {
  const room = width - 2 * edge;
  const fitting = titleSizes.find(({ size, lines }) => breakLines(title, face, size, room, lines + 1).length <= lines);
  const { size, lines } = fitting ?? titleSizes.at(-1)!;
  return { size, lines: breakLines(title, face, size, room, lines) };
};

const drawYear = ({ year, state }: Card['years'][number], x: number, y: number, face: Typeface): string => {
  const colour = states[state];
  const isFull = state === 'ok' || state === 'warning';
  const ring = `<circle cx="${x + 11}" cy="${y - 10}" r="9" fill="${isFull ? colour : 'none'}" stroke="${colour}" stroke-width="3"/>`;
  const core =
    state === 'error' || state === 'explained' ? `<circle cx="${x + 11}" cy="${y - 10}" r="4" fill="${colour}"/>` : '';
  // Half of the disc is covered, as in the strip on the page.
  const half = state === 'warning' ? `<path d="M${x + 11} ${y - 17}a7 7 0 0 1 0 14z" fill="${colours.paper}"/>` : '';
  const words = face.outline(String(year), 28).paths;
  const ink = state === 'missing' ? colours.faint : colours.ink;
  return `${ring}${half}${core}<g transform="translate(${x + 32} ${y})" fill="${ink}">${words}</g>`;
};

/** The card as SVG, all words as outlines. */
export const drawCard = ({ title, over, sentence, years }: Card, face: Typeface): string => {
  const line = (words: string, x: number, y: number, size: number, colour: string): string =>
    `<g transform="translate(${x} ${y})" fill="${colour}">${face.outline(words, size).paths}</g>`;
  const { size, lines } = setTitle(title, face);
  // The line above stands on 196; the title's first line a little more than its height below that.
  const top = (over === '' ? 150 : 196) + size + 20;
  const bottom = top + (lines.length - 1) * size * 1.25;
  const said = breakLines(sentence, face, 32, width - 2 * edge, lines.length > 2 ? 1 : 2);
  const shown = years.slice(-mostYears);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    line('年报', edge, 92, 44, colours.ink),
    line('Nianbao', edge + 104, 92, 28, colours.soft),
    `<path d="M${edge} 118H${width - edge}" stroke="${colours.ink}" stroke-width="5"/>`,
    `<path d="M${edge} 127H${width - edge}" stroke="${colours.ink}" stroke-width="1.5"/>`,
    line(over, edge, 196, 28, colours.soft),
    ...lines.map((words, index) => line(words, edge, top + index * size * 1.25, size, colours.ink)),
    ...said.map((words, index) => line(words, edge, bottom + 84 + index * 48, 32, colours.soft)),
    ...shown.map((entry, index) => drawYear(entry, edge + index * 132, height - 50, face)),
    '</svg>',
  ].join('');
};
