// Pages that print more, or other, figures than the report's own: each is read right or said to be in doubt.
import { readPointer } from '@nianbao/schema';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import {
  applicants,
  applicationRows,
  applications,
  applicationsHead,
  applicationsRows,
  disclosure,
  disputes,
  disputesHead,
  otherApplications,
  richPage,
  tableFour,
  tableOf,
  tableThree,
  tableTwo,
  td,
  tds,
  truth,
} from './rich-report.ts';

const parse = (page: string) => parseReport(new TextEncoder().encode(page));

/** Figures that are not the published ones, and how many are. */
const compare = async (page: string) => {
  const { report, cells, status } = await parse(page);
  const pointers = Object.keys(truth);
  const value = (pointer: string): unknown => (report ? (readPointer(report, pointer) ?? null) : null);
  const wrong = pointers.filter((pointer) => value(pointer) !== null && value(pointer) !== truth[pointer]);
  const read = pointers.filter((pointer) => value(pointer) === truth[pointer]).length;
  return { wrong, read, status, cells };
};

const hidden = (how: string): string => `<div ${how}>${tableThree(otherApplications)}</div>`;
const twoYears = (years: string, write: (value: number) => string): string =>
  tableOf(
    `<td colspan=3 rowspan=2></td>${applicants.map((name) => td(name, 'colspan=2')).join('')}`,
    years,
    ...applicationsRows(applications, write),
  );
const noted = (mark: string): string =>
  tableThree(applications, (value, column) => td(`${value}${column === 6 ? mark : ''}`));

describe('read whole', () => {
  test.each([
    ['as it stands', richPage()],
    [
      'figures in the fields of a form',
      richPage({ three: tableThree(applications, (value) => td(`<input class="n" value="${value}" size=4>`)) }),
    ],
    [
      'a search, a button and a hidden field beside it',
      richPage({
        beforeThree: '<input type="text" value="2023">',
        three: tableThree(applications, (value) =>
          td(`<input type="hidden" value="77">${value}<input type=button value="9">`),
        ),
      }),
    ],
    ['a hidden copy: display', richPage({ beforeThree: hidden('style="DISPLAY : none"') })],
    ['a hidden copy: visibility', richPage({ beforeThree: hidden('style="visibility:hidden"') })],
    ['a hidden copy: attribute', richPage({ beforeThree: hidden('hidden') })],
    ['a hidden copy: template', richPage({ beforeThree: `<template>${tableThree(otherApplications)}</template>` })],
    ['a hidden copy: comment', richPage({ beforeThree: `<!-- ${tableThree(otherApplications)} -->` })],
    ['a hidden copy: textarea', richPage({ beforeThree: `<textarea>${tableThree(otherApplications)}</textarea>` })],
    [
      'hidden rows between',
      richPage({
        three: tableOf(
          applicationsHead,
          ...applicationsRows().flatMap((row, index) => [
            `<tr style="display:none">${applicationsRows(otherApplications)[index]}</tr>`,
            row,
          ]),
        ),
      }),
    ],
    [
      'rows hidden by a class',
      `<style>.r { color: red } .old, #x { display: none !important }</style>${richPage({
        three: tableOf(
          applicationsHead,
          ...applicationsRows().flatMap((row, index) => [
            `<tr class="r old">${applicationsRows(otherApplications)[index]}</tr>`,
            row,
          ]),
        ),
      })}`,
    ],
    [
      'figures hidden by a class',
      `<style>/* .n{} */ span.old{visibility:hidden}</style>${richPage({
        three: tableThree(applications, (v) => td(`<span class=old>${v + 2}</span>${v}`)),
      })}`,
    ],
    [
      'figures hidden by an attribute that stands against another',
      richPage({
        three: tableThree(applications, (v) => td(`<b class="x"style="display:none">${v + 2}</b><i/hidden>3</i>${v}`)),
      }),
    ],
    [
      'a class that is hidden in print, or shown again',
      `<style>@media print { .n { display: none } } .m { display: none } td .m { display: inline }</style>${richPage({
        three: tableThree(applications, (v) => td(`<span class="n"><b class="m">${v}</b></span>`)),
      })}`,
    ],
    [
      'a part of the page that a script shows',
      `<style>.tab { display: none }</style><table><tr><td><div class="tab">${richPage()}</div></td></tr></table>`,
    ],
    ['deleted figures', richPage({ three: tableThree(applications, (v) => td(`<del>${v + 2}</del><ins>${v}</ins>`)) })],
    ['struck figures', richPage({ three: tableThree(applications, (v) => td(`<s>${v + 2}</s>${v}`)) })],
    [
      'figures struck by style',
      richPage({
        three: tableThree(applications, (v) => td(`<span style="text-decoration: line-through">${v + 2}</span> ${v}`)),
      }),
    ],
    ['a raised footnote', richPage({ three: noted('<sup>1</sup>') })],
    ['a raised footnote in brackets', richPage({ three: noted('<sup>[12]</sup>') })],
    ['a footnote as a circled digit', richPage({ three: noted('①') })],
    ['a footnote as a raised digit', richPage({ three: noted('²') })],
    ['a footnote as a star', richPage({ three: noted('*') })],
    ['a footnote in brackets', richPage({ three: noted('[3]') })],
    [
      'a column of remarks',
      richPage({ three: tableThree(applications, (v, c) => td(v) + (c === 6 ? td('见注') : '')) }),
    ],
    [
      'running numbers',
      richPage({
        three: tableOf(
          applicationsHead.replace('<tr>', `<tr>${td('序号', 'rowspan=3')}`),
          ...applicationsRows().map((row, index) => td(index + 1) + row),
        ),
      }),
    ],
    ['a colspan too wide', richPage({ three: tableThree(applications, (v, c) => td(v, c === 6 ? 'colspan=99' : '')) })],
    ['rowspan=0', richPage({ three: tableThree().replace('rowspan=22', 'rowspan=0') })],
    ['no rowspan at all', richPage({ three: tableThree().replace(/rowspan=\d+/g, '') })],
    ['a rowspan too long', richPage({ three: tableThree().replace('rowspan=22', 'rowspan=40') })],
    ['a header that is too narrow', richPage({ three: tableThree().replace('colspan=5>法人', 'colspan=4>法人') })],
    [
      'the total in front',
      richPage({
        three: tableOf(
          `${td('申请人', 'colspan=3')}${tds(['总计', ...applicants.slice(0, 6)])}`,
          ...applicationsRows(
            Object.fromEntries(Object.entries(applications).map(([id, row]) => [id, [row[6]!, ...row.slice(0, 6)]])),
          ),
        ),
      }),
    ],
    [
      'a line of units',
      richPage({
        three: tableOf(
          applicationsHead,
          `${td('单位', 'colspan=3')}${tds(applicants.map(() => '件'))}`,
          ...applicationsRows(),
        ),
        four: tableOf(td('单位:件', 'colspan=15'), disputesHead, tds(disputes)),
      }),
    ],
    [
      'a line that numbers the columns',
      richPage({
        three: tableOf(
          applicationsHead,
          `${td('栏次', 'colspan=3')}${tds([1, 2, 3, 4, 5, 6, 7])}`,
          ...applicationsRows(),
        ),
        four: tableOf(disputesHead, tds(disputes.map((_, index) => index + 1)), tds(disputes)),
      }),
    ],
    [
      'lines that number the columns of every table from 0 on',
      richPage({
        two: tableTwo().replace('<table>', `<table><tr>${tds([0, 1, 2, 3])}</tr>`),
        three: tableOf(tds([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]), applicationsHead, ...applicationsRows()),
        four: tableOf(tds(disputes.map((_, index) => index)), disputesHead, tds(disputes)),
      }),
    ],
    [
      'last year beside this year, in every column',
      richPage({ three: twoYears(tds(applicants.flatMap(() => ['2024年', '2023年'])), (v) => tds([v, v + 3])) }),
    ],
    [
      'last year before this year, in every column',
      richPage({ three: twoYears(tds(applicants.flatMap(() => ['2023年', '2024年'])), (v) => tds([v + 3, v])) }),
    ],
    [
      'last year, this year and the change',
      richPage({
        three: tableOf(
          `<td colspan=3 rowspan=2></td>${applicants.map((name) => td(name, 'colspan=3')).join('')}`,
          tds(applicants.flatMap(() => ['2023年', '2024年', '增减'])),
          ...applicationsRows(applications, (v) => tds([v + 3, v, -3])),
        ),
      }),
    ],
    [
      'all of last year before all of this year',
      richPage({
        three: tableOf(
          `<td colspan=3 rowspan=2></td>${td('2023年', 'colspan=7')}${td('2024年', 'colspan=7')}`,
          tds([...applicants, ...applicants]),
          ...applicationRows.map(
            ({ id, numbering = '', label }) =>
              td(`${numbering}${label.zh}`, 'colspan=3') + tds([...otherApplications[id]!, ...applications[id]!]),
          ),
        ),
      }),
    ],
    [
      'two tables, last year first',
      richPage({ three: `<p>2023年情况</p>${tableThree(otherApplications)}<p>2024年情况</p>${tableThree()}` }),
    ],
    [
      'two tables, last year last',
      richPage({ three: `<p>(一)2024年情况</p>${tableThree()}<p>(二)2023年度</p>${tableThree(otherApplications)}` }),
    ],
    [
      'last year in table 2',
      richPage({
        two: tableTwo()
          .replace('<td >本年制发件数', '<td >上年制发件数</td><td >本年制发件数')
          .replace('<td >规章</td>', '<td >规章</td><td>5</td>')
          .replace('<td >行政规范性文件</td>', '<td >行政规范性文件</td><td>9</td>'),
      }),
    ],
    [
      'last year and the change in one part of table 2',
      richPage({
        two: tableTwo()
          .replace('colspan=3>本年处理决定数量', '>上年处理决定数量</td><td>本年处理决定数量</td><td>增减')
          .replace('colspan=3>923', '>900</td><td>923</td><td>23'),
      }),
    ],
    ['the same table twice', richPage({ three: tableThree() + tableThree() })],
  ])('%s', async (_, page) => {
    const { wrong, read, status } = await compare(page);
    expect(wrong).toEqual([]);
    expect(read).toBe(200);
    expect(status).toBe('ok');
  });
});

describe('in doubt and said to be', () => {
  test.each<[string, string, RegExp]>([
    [
      'this body alone, and all bodies below it',
      richPage({ three: `<p>(一)本级</p>${tableThree()}<p>(二)全县</p>${tableThree(otherApplications)}` }),
      /^\/applications/,
    ],
    [
      'two tables 4',
      richPage({ four: `<p>本级</p>${tableFour()}<p>全县</p>${tableFour(disputes.map((v) => v * 2))}` }),
      /^\/disputes/,
    ],
    [
      'two tables 2',
      richPage({
        two: `<p>本级</p>${tableTwo()}<p>全县</p>${tableTwo(
          Object.fromEntries(Object.entries(disclosure).map(([id, row]) => [id, row.map((value) => value + 7)])),
        )}`,
      }),
      /^\/proactiveDisclosure/,
    ],
  ])('%s', async (_, page, where) => {
    const { wrong, read, status, cells } = await compare(page);
    expect(wrong).toEqual([]);
    expect(status).toBe('partial');
    for (const [pointer, cell] of Object.entries(cells)) {
      if (where.test(pointer)) expect(['ambiguous', 'value', 'zero'], pointer).toContain(cell.state);
      else expect(cell.method, pointer).toBe('stated');
    }
    expect(read).toBeLessThan(200);
  });
});

test.each([0, 1])(
  'a table that numbers its columns from %d on and holds nothing else has no figures',
  async (first) => {
    const four = tableOf(disputesHead, tds(disputes.map((_, index) => first + index)));
    const { report, cells } = await parse(richPage({ four }));
    expect(report?.disputes?.reconsideration.upheld).toBeNull();
    expect(cells['/disputes/reconsideration/upheld']?.state).not.toBe('value');
  },
);

test('a column of numbers that nothing names is left out by the sums, and said to be', async () => {
  const { wrong, status, cells } = await compare(
    richPage({ three: tableThree(applications, (v, c) => td(v) + (c === 6 ? td(2) : '')) }),
  );
  expect(wrong).toEqual([]);
  const rebuilt = Object.values(cells).filter((cell) => cell.method !== 'stated');
  // Not a figure of table 3 is taken for printed in its place.
  expect(rebuilt.length).toBe(175);
  expect(['ok', 'partial']).toContain(status);
});
