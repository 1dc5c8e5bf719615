// Web pages whose text or tables stand in <pre>: a line of it is a line, as in a text file. The report is made up.
import { readPointer } from '@nianbao/schema';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import { richPage, truth } from './rich-report.ts';
import { richText, threeRows } from './rich-text.ts';

const read = (page: string) => parseReport(new TextEncoder().encode(page));
const pre = (text: string): string => `<html><head><title>报告</title></head><body><pre>${text}</pre></body></html>`;
const tabbed = richText({ row: (cells) => cells.join('\t') });

describe('a report in <pre>', () => {
  test.each([
    ['cells parted by tabs', pre(tabbed)],
    ['cells parted by pipes', pre(richText())],
    ['a line feed behind the tag, line ends of Windows', pre(`\n${tabbed}`.replaceAll('\n', '\r\n'))],
    ['figures in bold', pre(tabbed.replace(/\t(\d+)/g, '\t<b>$1</b>'))],
    ['table three alone', richPage({ three: `<pre>${threeRows.map((row) => row.join('\t')).join('\n')}</pre>` })],
  ])('%s', async (_, page) => {
    const { report, diagnostics } = await read(page);
    expect(Object.keys(truth).filter((at) => readPointer(report, at) !== truth[at])).toEqual([]);
    expect([report?.agency.name, report?.year]).toEqual(['岚石县水务局', 2024]);
    expect(diagnostics.map(({ code }) => code)).toEqual([]);
  });

  test('every figure can be cut out of the page again, behind an entity, too', async () => {
    const page = pre(tabbed.replace('编写的', '编写&nbsp;的'));
    const { cells } = await read(page);
    for (const [at, value] of Object.entries(truth)) {
      const { offset = -1, length = 0 } = cells[at]!.place!;
      expect(page.slice(offset, offset + length)).toBe(String(value));
    }
  });
});

test('in a cell of a table a preformatted figure is a figure', async () => {
  const { report } = await read(richPage().replace(/<td >(\d+)<\/td>/g, '<td><pre>\n  $1\n</pre></td>'));
  expect(Object.keys(truth).filter((at) => readPointer(report, at) !== truth[at])).toEqual([]);
});
