// The inside of cells in other markup than a bare figure.
import { tablesOf } from '../../sheet.ts';
import type { Twist } from '../../twist.ts';
import { cells, markup } from './lib.ts';

export const cellTwists: readonly Twist[] = [
  cells('a table in every cell', (each) => `<table><tr><td>${each}</td></tr></table>`),
  cells('lists in cells', (each) => `<ul><li>${each}</li></ul>`),
  cells('bold, emphasis and links', (each) => `<b><i><a href="#">${each}</a></i></b>`),
  cells('a run for every digit', (each) => [...each].map((digit) => `<span>${digit}</span>`).join('')),
  cells('a block for every digit', (each) => [...each].map((digit) => `<div>${digit}</div>`).join(''), '', true),
  cells('a word break in figures', (each) => [...each].join('<wbr>')),
  cells('decimal entities', (each) => [...each].map((digit) => `&#${digit.charCodeAt(0)};`).join('')),
  cells('hexadecimal entities', (each) => [...each].map((digit) => `&#x${digit.charCodeAt(0).toString(16)};`).join('')),
  cells('entities without semicolon', (each) => `&nbsp${each}&nbsp`),
  cells(
    'entities written twice',
    (each) => [...each].map((digit) => `&amp;#${digit.charCodeAt(0)};`).join(''),
    '',
    true,
  ),
  cells('pictures with their text', (each) => `<img src="n.png" alt="${each}">`, '', true),
  cells('pictures without text', () => '<img src="data:image/png;base64,iVBORw0KGgo=">', '', true),
  cells('SVG text', (each) => `<svg width="20" height="10"><text>${each}</text></svg>`, '', true),
  cells('MathML', (each) => `<math><mn>${each}</mn></math>`, '', true),
  cells('a bdo override', (each) => `<bdo dir="rtl">${[...each].reverse().join('')}</bdo>`, '', true),
  cells(
    'flex, backwards',
    (each) =>
      `<span style="display:flex;flex-direction:row-reverse">${[...each]
        .reverse()
        .map((digit) => `<i>${digit}</i>`)
        .join('')}</span>`,
    '',
    true,
  ),
  cells(
    'floats, backwards',
    (each) =>
      [...each]
        .reverse()
        .map((digit) => `<span style="float:right">${digit}</span>`)
        .join(''),
    '',
    true,
  ),
  cells(
    'a select of figures',
    (each) => `<select><option>7</option><option selected>${each}</option></select>`,
    '',
    true,
  ),
  cells(
    'an obfuscated font',
    (each) =>
      `<span style="font-family:'enc'">${[...each].map((digit) => String.fromCharCode(0xe000 + Number(digit))).join('')}</span>`,
    '',
    true,
  ),
  cells('a progress bar behind', (each) => `${each}<progress value="${each}" max="99">50%</progress>`, '', true),
  cells('a button behind', (each) => `${each}<button>详情</button>`),
  cells('a line of words below', (each) => `${each}<br><font size="1">（件）</font>`),
  markup('header cells everywhere', (doc) => {
    for (const each of tablesOf(doc).flatMap(({ rows }) => rows.flat())) each.head = true;
  }),
];
