// What a reader of the page does not see: an old figure beside the new one, an old table before the new one.
import { applicationsTable } from '../build-doc.ts';
import { writeHtmlTable } from '../makers/html.ts';
import { type Cell, countsOf, replaceTable, tableOf } from '../sheet.ts';
import { drawTruth } from '../truth.ts';
import { family, pages, type Twist } from '../twist.ts';
import { type Accept, acceptIn, orNull } from './accept.ts';
import { type Write, writeWithOld } from './old-figures.ts';

const hidden = family('hidden', pages);

// `accept`: where it cannot be told from the page whether a browser shows the old figure.
const old = (name: string, write: Write, css = '', accept?: Accept): Twist =>
  hidden(name, (doc, _, random) => {
    doc.css += css;
    writeWithOld(doc, random, 'html', write, accept);
  });
const span =
  (attrs: string): Write =>
  (own, was) =>
    `<span${attrs}>${was}</span>${own}`;
const behind =
  (attrs: string): Write =>
  (own, was) =>
    `${own}<span${attrs}>${was}</span>`;

// The old table stands before the new one, as HTML that hides it.
const oldTable = (name: string, open: string, close: string, css = ''): Twist =>
  hidden(name, (doc, _, random) => {
    doc.css += css;
    const table = applicationsTable(drawTruth(random, true).figures);
    replaceTable(
      doc,
      't3',
      { kind: 'raw', html: `${open}${writeHtmlTable(table, (inner) => inner)}${close}` },
      tableOf(doc, 't3'),
    );
  });

// A column more behind the label columns of each row of table 3, hidden by what its cells are given.
const oldColumn = (name: string, attrs: string, css: string): Twist =>
  hidden(name, (doc, _, random) => {
    doc.css += css;
    for (const [y, row] of tableOf(doc, 't3').rows.entries()) {
      const extra: Cell = { t: y < 3 ? '' : String(random.int(1, 99)), c: 1, r: 1, attrs };
      if (y === 0) row.splice(1, 0, { ...extra, t: '上年', r: 3 });
      else if (y > 2)
        row.splice(
          row.findIndex(({ k }) => k),
          0,
          extra,
        );
    }
  });

const oldRow = (name: string, attrs: string, css = ''): Twist =>
  hidden(name, (doc, _, random) => {
    doc.css += css;
    doc.finish.push((text) =>
      text.replace(
        /<tr>(<td colspan="3">(?:(?!<\/tr>).)*一、本年新收.*?)<\/tr>/,
        (row, inner: string) =>
          `<tr${attrs}>${inner.replaceAll(/>\d+</g, () => `>${random.int(1, 99)}<`)}</tr>\n${row}`,
      ),
    );
  });

export const hiddenTwists: readonly Twist[] = [
  old('display:none on the spot', span(' style="display:none"')),
  old('display: none !important', span(' style="DISPLAY : NONE !important"')),
  old('visibility:hidden on the spot', span(' style="visibility:hidden"')),
  old('visibility:collapse', span(' style="visibility:collapse"')),
  old('a class with display:none', span(' class="old"'), '.old{display:none}'),
  old('a class of a nested rule', span(' class="old"'), '@media screen{.old{display:none}}'),
  old('a class by element and class', span(' class="old x"'), 'td span.old.x{display:none}'),
  old('an id list with display:none', behind(' data-v="1"'), 'td span[data-v]{display:none}'),
  old('a child selector', behind(''), 'td>span{display:none}'),
  old('a class undone later', span(' class="old"'), '.old{display:inline}.old{display:none}'),
  old('font-size 0', span(' style="font-size:0"')),
  old('font-size 0pt', span(' style="font-size:0pt"')),
  old('font-size 1px', span(' style="font-size:1px"'), '', orNull),
  old('white on white', span(' style="color:#fff"')),
  old('white by name', span(' style="color:white"')),
  old('white by rgb', span(' style="color:rgb(255, 255, 255)"')),
  old('transparent', span(' style="color:transparent"')),
  old('opacity 0', span(' style="opacity:0"')),
  old('opacity 0 by class', span(' class="o"'), '.o{opacity:0}'),
  old('white by class', span(' class="o"'), '.o{color:#ffffff}'),
  old('visibility by class', span(' class="o"'), '.o{visibility:hidden}'),
  old('font-size 0 by class', span(' class="o"'), '.o{font-size:0}'),
  old('hidden attribute', span(' hidden')),
  old(
    'for screen readers only',
    span(' class="sr-only"'),
    '.sr-only{position:absolute;left:-9999px;width:1px;height:1px;overflow:hidden}',
  ),
  old('clipped', span(' style="position:absolute;clip:rect(0,0,0,0)"')),
  old('moved out of the page', span(' style="position:absolute;left:-9999px"')),
  old('text-indent out of the page', span(' style="display:inline-block;text-indent:-9999px;width:0;overflow:hidden"')),
  old('no width', span(' style="display:inline-block;width:0;overflow:hidden"')),
  old('no height', span(' style="display:block;height:0;overflow:hidden"')),
  old('scaled to nothing', span(' style="display:inline-block;transform:scale(0)"')),
  old('a comment', (own, was) => `<!--${was}-->${own}`),
  old('a conditional comment', (own, was) => `<!--[if mso]>${was}<![endif]-->${own}`),
  old('a template', (own, was) => `<template>${was}</template>${own}`),
  old('noscript', (own, was) => `<noscript>${was}</noscript>${own}`),
  old('a script', (own, was) => `<script>document.title="${was}"</script>${own}`),
  old('a style', (own, was) => `<style>.x{width:${was}px}</style>${own}`),
  old('deleted', (own, was) => `<del>${was}</del>${own}`),
  old('struck', (own, was) => `<s>${was}</s>${own}`),
  old('struck by strike', (own, was) => `<strike>${was}</strike> ${own}`),
  old('struck by style', span(' style="text-decoration:line-through"')),
  old('struck by class', span(' class="x"'), '.x{text-decoration-line:line-through}'),
  old('deleted and inserted', (own, was) => `<del>${was}</del><ins>${own}</ins>`),
  old('a tooltip', (own, was) => `<span title="${was}" data-old="${was}">${own}</span>`),
  old('a closed details', (own, was) => `${own}<details><summary>历史</summary>${was}</details>`, '', orNull),
  old('an input with its old value', (own, was) => `<input type="hidden" value="${was}">${own}`),
  old('a raised note', (own) => `${own}<sup>1</sup>`),
  old('a raised note by style', (own) => `${own}<span style="vertical-align:super;font-size:60%">1</span>`),
  old('a raised note by class', (own) => `${own}<span class="fn">1</span>`, '.fn{vertical-align:super;font-size:60%}'),
  old('a note as a link with brackets', (own) => `${own}<a href="#n1">[1]</a>`),
  old('a note in small', (own) => `${own}<small>2</small>`, '', orNull),
  old('a ruby reading', (own, was) => `<ruby>${own}<rp>(</rp><rt>${was}</rt><rp>)</rp></ruby>`, '', orNull),
  old('aria-hidden, seen by all', (own) => `<span aria-hidden="true">${own}</span>`),
  // A browser shows a 1 before the figure; the page's text alone says another one.
  old(
    'before and after by CSS',
    (own) => `<span class="b">${own}</span>`,
    '.b::before{content:"1"}',
    ({ v }) => ({
      v: null,
      also: [Number(`1${v}`)],
    }),
  ),
  old(
    'hidden but shown again',
    (own) => `<span class="old" style="display:inline">${own}</span>`,
    '.old{display:none}',
  ),
  old('hidden in print only', (own) => `<span class="np">${own}</span>`, '@media print{.np{display:none}}'),
  old(
    'hidden on narrow screens only',
    (own) => `<span class="np">${own}</span>`,
    '@media (max-width:600px){.np{display:none}}',
  ),
  old('hidden under another parent', (own) => `<span class="o">${own}</span>`, '.menu .o{display:none}'),
  old(
    'hidden by a more special rule undone',
    (own) => `<span class="o">${own}</span>`,
    '.o{display:none}td .o{display:inline}',
  ),
  oldTable('an old table with display:none', '<div style="display:none">', '</div>'),
  oldTable('an old table of a hidden class', '<div class="v1">', '</div>', '.v1{display:none}'),
  oldTable('an old table by id', '<div id="v1">', '</div>', '#v1{display:none}'),
  oldTable('an old table in a comment', '<!--', '-->'),
  oldTable('an old table in a template', '<template>', '</template>'),
  oldTable('an old table in noscript', '<noscript>', '</noscript>'),
  oldTable('an old table in a textarea', '<textarea style="display:none">', '</textarea>'),
  oldTable('an old table hidden', '<section hidden>', '</section>'),
  oldTable('an old table in a dialog', '<dialog>', '</dialog>'),
  oldTable('an old table struck', '<del>', '</del>'),
  oldTable('an old table of no height', '<div style="height:0;overflow:hidden">', '</div>'),
  oldTable('an old table with opacity 0', '<div style="opacity:0;position:absolute">', '</div>'),
  oldColumn('a hidden column by class', ' class="hc"', '.hc{display:none}'),
  oldColumn('a hidden column on the spot', ' style="display:none"', ''),
  oldColumn('a hidden column by attribute', ' hidden', ''),
  oldRow('a hidden row on the spot', ' style="display:none"'),
  oldRow('a hidden row by class', ' class="hr"', 'tr.hr{display:none}'),
  oldRow('a hidden row by attribute', ' hidden'),
  oldRow('a row that is out of sight', ' style="visibility:collapse"'),
  hidden('figures in inputs', (doc) => {
    for (const each of countsOf(doc)) {
      each.html = `<input type="text" readonly value="${each.t}">`;
      acceptIn(doc, [each], orNull);
    }
  }),
  hidden('figures in CSS', (doc) => {
    for (const each of countsOf(doc)) {
      each.html = `<span class="n" data-n="${each.t}"></span>`;
      doc.expected.set(each.k!, { v: null, also: [doc.expected.get(each.k!)!.v!] });
    }
    doc.css += '.n::after{content:attr(data-n)}';
  }),
];
