// The same table in other markup than rows of cells, or in markup that is not what it should be.

import { writeHtmlTable } from '../makers/html.ts';
import { countsOf, type Doc, figuresOf, gridOf, replaceTable, type Table, tableOf, tablesOf } from '../sheet.ts';
import { family, pages, type Twist } from '../twist.ts';

const markup = family('markup', pages);
const cells = (name: string, write: (text: string) => string, css = '', open = false): Twist =>
  markup(name, (doc) => {
    doc.css += css;
    for (const each of countsOf(doc)) {
      each.html = write(each.t);
      if (open) doc.expected.set(each.k!, { ...doc.expected.get(each.k!)!, open: true });
    }
  });
const swap = (doc: Doc, write: (table: Table) => string): void => {
  for (const table of tablesOf(doc)) replaceTable(doc, table.id, { kind: 'raw', html: write(table) });
};
const open = (doc: Doc): void => {
  for (const [k, want] of doc.expected) doc.expected.set(k, { ...want, open: true });
};
const text = (name: string, change: (html: string) => string, unsure = false): Twist =>
  markup(name, (doc) => {
    doc.finish.push(change);
    if (unsure) open(doc);
  });
const divs =
  (row: string, cell: string) =>
  (table: Table): string =>
    `<div class="t">${table.rows.map((cellsOf) => `<div class="${row}">${cellsOf.map((each) => `<div class="${cell}">${each.t}</div>`).join('')}</div>`).join('\n')}</div>`;
const plain = (table: Table): string => writeHtmlTable(table, (inner) => inner);

export const markupTwists: readonly Twist[] = [
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
  text('ends of cells left out', (html) => html.replaceAll(/<\/(?:td|th|tr)>/g, '')),
  text('ends of rows left out', (html) => html.replaceAll('</tr>', '')),
  text('spans in capitals, unquoted', (html) =>
    html.replaceAll(/(col|row)span="(\d+)"/g, (_, which: string, n: string) => `${which.toUpperCase()}SPAN=${n}`),
  ),
  text('rows spans lost', (html) => html.replaceAll(/ rowspan="\d+"/g, ''), true),
  text('column spans lost', (html) => html.replaceAll(/ colspan="\d+"/g, ''), true),
  text('all spans lost', (html) => html.replaceAll(/ (?:col|row)span="\d+"/g, ''), true),
  text(
    'rows spans too long',
    (html) => html.replaceAll(/rowspan="(\d+)"/g, (_, n: string) => `rowspan="${Number(n) + 1}"`),
    true,
  ),
  text('the frame’s span too short', (html) => html.replace(/rowspan="22"/, 'rowspan="21"'), true),
  text('the frame’s span of the old form', (html) => html.replace(/rowspan="22"/, 'rowspan="20"'), true),
  text('span zero', (html) => html.replace(/rowspan="22"/, 'rowspan="0"'), true),
  text('a head span too short', (html) => html.replace(/colspan="5"/, 'colspan="4"'), true),
  text('a head span too long', (html) => html.replace(/colspan="5">法人/, 'colspan="6">法人'), true),
  text('a table right to left', (html) => html.replaceAll('<table>', '<table dir="rtl">')),
  text('rows from the foot first', (html) =>
    html.replaceAll(
      /<tbody>([\s\S]*?)<\/tbody>/g,
      (_, rows: string) => `<thead></thead><tfoot></tfoot><tbody>${rows}</tbody>`,
    ),
  ),
  text('a foot before the body', (html) =>
    html.replaceAll(
      /<tbody>([\s\S]*?)(<tr>(?:(?!<tr>)[\s\S])*<\/tr>\s*)<\/tbody>/g,
      (_, rows: string, last: string) => `<tfoot>${last}</tfoot><tbody>${rows}</tbody>`,
    ),
  ),
  text('a caption of the year before', (html) =>
    html.replaceAll('<table>', '<table><caption>附表（2019年修订）</caption>'),
  ),
  text('an XHTML page with namespaces', (html) =>
    html.replace('<html', '<html xmlns="http://www.w3.org/1999/xhtml"').replaceAll('<td', '<td xmlns:o="urn:o"'),
  ),
  text('look-alike letters in labels', (html) =>
    html.replaceAll('人', '⼈').replaceAll('一', '⼀').replaceAll('行', '⾏'),
  ),
  text('katakana and dashes for 一', (html) => html.replaceAll('一、', '—、').replaceAll('（二）', '（ニ）')),
  text('spaces inside labels', (html) =>
    html.replaceAll('自然人', '自 然 人').replaceAll('总计', '总　计').replaceAll('其他', '其 他'),
  ),
  text('breaks inside labels', (html) =>
    html
      .replaceAll('商业企业', '商业<br>企业')
      .replaceAll('社会公益组织', '社会<br/>公益<br/>组织')
      .replaceAll('结果维持', '结果<br>维持'),
  ),
  text('the page twice', (html) =>
    html.replace(/<main>[\s\S]*<\/main>/, (main) => `${main}<div class="print">${main}</div>`),
  ),
  text(
    'in an iframe',
    (html) => {
      const body = /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
      return html.replace(
        body,
        `<iframe srcdoc="${body.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`,
      );
    },
    true,
  ),
  text(
    'as JSON in a script',
    (html) => {
      const body = /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
      return html.replace(
        body,
        `<div id="app"></div><script type="application/json">${JSON.stringify({ content: body }).replaceAll('</', '<\\/')}</script>`,
      );
    },
    true,
  ),
  text(
    'as escaped text',
    (html) => {
      const body = /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
      return html.replace(body, `<div>${body.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</div>`);
    },
    true,
  ),
  markup('divs as rows and cells', (doc) => {
    doc.css += '.t{display:table}.r{display:table-row}.c{display:table-cell}';
    swap(doc, divs('r', 'c'));
    open(doc);
  }),
  markup('divs in a flat grid', (doc) => {
    doc.css += '.g{display:grid}';
    swap(
      doc,
      (table) =>
        `<div class="g">${gridOf(table)
          .flat()
          .map((each) => `<div>${each?.t ?? ''}</div>`)
          .join('')}</div>`,
    );
    open(doc);
  }),
  markup('a list of lists', (doc) => {
    swap(
      doc,
      (table) => `<ul>${table.rows.map((row) => `<li>${row.map((each) => each.t).join(' ')}</li>`).join('')}</ul>`,
    );
    open(doc);
  }),
  markup('a definition list', (doc) => {
    swap(
      doc,
      (table) =>
        `<dl>${table.rows
          .map(
            (row) =>
              `<dt>${row
                .filter(({ k }) => !k)
                .map(({ t }) => t)
                .join(' ')}</dt>${row
                .filter(({ k }) => k)
                .map(({ t }) => `<dd>${t}</dd>`)
                .join('')}`,
          )
          .join('')}</dl>`,
    );
    open(doc);
  }),
  markup('the article in a layout table', (doc) => {
    doc.parts = [
      { kind: 'raw', html: '<table width="100%"><tr><td>' },
      ...doc.parts,
      { kind: 'raw', html: '</td></tr></table>' },
    ];
  }),
  markup('tabs with other years', (doc) => {
    const table = tableOf(doc, 't3');
    const old = {
      ...table,
      rows: table.rows.map((row) => row.map((each) => (each.k ? { ...each, t: String(Number(each.t) + 3) } : each))),
    };
    replaceTable(
      doc,
      't3',
      {
        kind: 'raw',
        html: `<div class="tabs"><button>${doc.year}年</button><button>${doc.year - 1}年</button></div><div class="pane active">`,
      },
      table,
      { kind: 'raw', html: `</div><div class="pane">${plain(old)}</div>` },
    );
    doc.css += '.pane{display:none}.pane.active{display:block}';
  }),
  markup('an accordion of other years', (doc) => {
    const table = tableOf(doc, 't3');
    const old = {
      ...table,
      rows: table.rows.map((row) => row.map((each) => (each.k ? { ...each, t: String(Number(each.t) + 3) } : each))),
    };
    replaceTable(doc, 't3', table, {
      kind: 'raw',
      html: `<details><summary>${doc.year - 1}年数据</summary>${plain(old)}</details>`,
    });
  }),
  markup('figures cut over two cells', (doc, _, random) => {
    for (const row of tableOf(doc, 't3').rows) {
      const at = row.findIndex(({ k, t }) => k && t.length > 1);
      if (at < 0 || random.chance(0.7)) continue;
      const each = row[at]!;
      row.splice(at, 1, { ...each, t: each.t[0]! }, { t: each.t.slice(1), c: 1, r: 1 });
      for (const { k } of row) if (k) doc.expected.set(k, { ...doc.expected.get(k)!, open: true });
    }
  }),
  markup('an empty cell more in some rows', (doc, _, random) => {
    for (const row of tableOf(doc, 't3').rows.slice(3)) {
      if (random.chance(0.7)) continue;
      row.splice(row.findIndex(({ k }) => k) + random.int(0, 6), 0, { t: '', c: 1, r: 1 });
      for (const { k } of row) if (k) doc.expected.set(k, { ...doc.expected.get(k)!, open: true });
    }
  }),
  markup('a zero lost in some rows', (doc, _, random) => {
    for (const row of tableOf(doc, 't3').rows.slice(3)) {
      const at = row.findIndex(({ k, t }) => k && t === '0');
      if (at < 0 || random.chance(0.6)) continue;
      for (const { k } of row) if (k) doc.expected.set(k, { ...doc.expected.get(k)!, open: true });
      row.splice(at, 1);
    }
  }),
  markup('two rows’ figures swapped by CSS', (doc) => {
    doc.css += 'tbody{display:flex;flex-direction:column-reverse}';
    for (const { rows } of tablesOf(doc)) rows.reverse();
    open(doc);
  }),
  markup(
    'two figures in one cell',
    (doc, _, random) => {
      for (const row of tableOf(doc, 't3').rows.slice(3)) {
        if (random.chance(0.8)) continue;
        const at = row.findIndex(({ k }) => k) + random.int(0, 5);
        for (const { k } of row) if (k) doc.expected.set(k, { ...doc.expected.get(k)!, open: true });
        row.splice(at, 2, { t: `${row[at]!.t} ${row[at + 1]!.t}`, c: 2, r: 1 });
      }
    },
    ['html', 'docx', 'xlsx', 'markdown', 'tabs', 'csv', 'pdf ruled', 'pdf bare'],
  ),
  markup(
    'two figures run together',
    (doc, _, random) => {
      for (const row of tableOf(doc, 't3').rows.slice(3)) {
        if (random.chance(0.8)) continue;
        const at = row.findIndex(({ k }) => k) + random.int(0, 5);
        for (const { k } of row) if (k) doc.expected.set(k, { ...doc.expected.get(k)!, open: true });
        row.splice(at, 2, { t: `${row[at]!.t}${row[at + 1]!.t}`, c: 1, r: 1 });
      }
    },
    ['html', 'pipes', 'lines', 'spaces', 'tabs', 'csv', 'markdown'],
  ),
  markup('a cell’s figure twice', (doc, _, random) => {
    for (const each of figuresOf(doc))
      if (random.chance(0.3)) {
        each.html = `${each.t}<br>${each.t}`;
        doc.expected.set(each.k!, { ...doc.expected.get(each.k!)!, open: true });
      }
  }),
];
