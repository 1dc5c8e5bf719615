import { expect, test } from 'vitest';
import { openLooks } from './html-looks.ts';

type Element = readonly [name: string, attributes?: Readonly<Record<string, string>>];

const lookOf = (css: string, ...path: readonly Element[]): string => {
  const looks = openLooks();
  looks.addSheet(css);
  let look = 'plain';
  for (const [name, attributes = {}] of path) look = looks.open(name, attributes, true);
  return look;
};
const old = { class: 'old x' };

test.each([
  ['a class', '.old { display: none }', 'hidden'],
  ['a class and its element, among others', 'p, span.old.x { color: red; VISIBILITY: Hidden !important }', 'hidden'],
  ['inside a table', 'table td > span.old { display: none }', 'hidden'],
  ['on screens', '@media screen { .old { opacity: 0 } }', 'hidden'],
  ['out of the page', '.old { position: absolute; left: -9999px }', 'hidden'],
  ['cut off', '.old { display: inline-block; width: 0; overflow: hidden }', 'hidden'],
  ['struck', '.x { text-decoration-line: line-through }', 'hidden'],
  ['a later rule shows it', '.old { display: none } .old { display: inline }', 'plain'],
  ['a later rule hides it', '.old { display: inline } .old { display: none }', 'hidden'],
  ['a more special rule shows it', 'td .old { display: inline } .old { display: none }', 'plain'],
  ['what is important wins', '.old { display: none !important } td span.old { display: inline }', 'hidden'],
  ['in print', '@media print { .old { display: none } }', 'plain'],
  ['in narrow windows', '@media (max-width: 600px) { .old { display: none } }', 'plain'],
  ['inside something else', '.menu .old { display: none }', 'plain'],
  ['an element of another name', 'p.old { display: none }', 'plain'],
  ['what CSS sets before it', '.old::before { display: none } .old:hover { display: none }', 'plain'],
  ['white letters', '.old { color: #FFF }', 'doubtful'],
  ['a rule that asks for its place', '.old:first-child { display: none }', 'doubtful'],
  ['raised', '.x { vertical-align: super; font-size: 60% }', 'raised'],
  ['comments and a comment that never ends', '/* .n { */ .old { display: none } /* .old { display: inline }', 'hidden'],
  ['a brace too many', '} .old { display: none }', 'hidden'],
])('a style sheet: %s', (_, css, look) => {
  expect(lookOf(css, ['table'], ['tr'], ['td'], ['span', old])).toBe(look);
});

test('an element’s own style counts more than a sheet', () => {
  const sheet = '.old { display: none }';
  expect(lookOf(sheet, ['td'], ['span', { ...old, style: 'display: inline' }])).toBe('plain');
  expect(lookOf('.old { color: black }', ['td'], ['span', { ...old, style: 'font-size:0' }])).toBe('hidden');
});

test.each([
  ['font-size: 0pt', 'hidden'],
  ['color: rgba(0, 0, 0, 0)', 'hidden'],
  ['transform: scale(0)', 'hidden'],
  ['position:absolute;clip:rect(0 0 0 0)', 'hidden'],
  ['height:0;overflow:hidden', 'hidden'],
  ['font-size:1px', 'doubtful'],
  ['color: rgb(255, 255, 255)', 'doubtful'],
  ['background:white;color:black;font-size:10.5pt;width:0.5cm', 'plain'],
  ['opacity:0.5;text-indent:-2em;height:0', 'plain'],
])('an own style: %s', (style, look) => {
  expect(lookOf('', ['td', { style }])).toBe(look);
});

test('a part of the page is shown by a script', () => {
  expect(lookOf('.tab { display: none }', ['table'], ['td'], ['div', { class: 'tab' }])).toBe('plain');
});
