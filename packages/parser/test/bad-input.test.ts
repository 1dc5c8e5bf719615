import { parseResultValidator, readPointer } from '@nianbao/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import { richPage, truth } from './rich-report.ts';
import { clean } from './sample.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ['empty', new Uint8Array(), 'input-empty'],
  ['white space only', bytes(' \n\t\n'), 'input-empty'],
  ['binary', Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 256), 'input-binary'],
  ['a PNG picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'image-only'],
  ['RTF', bytes(String.raw`{\rtf1\ansi\ansicpg936 \'d5\'fe\'b8\'ae\par}`), 'input-binary'],
  ['a page that is no report', bytes('<html><body><h1>天气预报</h1><p>今天晴。</p></body></html>'), 'not-a-report'],
  [
    'a list of reports',
    bytes('政府信息公开年报\n某局2022年政府信息公开工作年度报告\n某局2021年政府信息公开工作年度报告\n'),
    'not-a-report',
  ],
])('%s → a diagnostic, no report, no throw', async (_, input, code) => {
  const result = await parseReport(input);
  expect(result.status).toBe('failed');
  expect(result.report).toBeNull();
  expect(result.diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
});

test.each([
  ['zeros in the cells of a page', richPage().replaceAll('<td', '\0<td').replaceAll('</td>', '\0</td>')],
  ['a zero behind every tag', richPage().replaceAll('>', '>\0')],
])('%s are left out, as a browser does', async (_, page) => {
  const { report, status } = await parseReport(bytes(page));
  expect(status).toBe('ok');
  expect(Object.keys(truth).filter((at) => readPointer(report, at) !== truth[at])).toEqual([]);
});

test('a page with rows of zeros in it is no text', async () => {
  const { diagnostics } = await parseReport(bytes(richPage().replaceAll('>', '>\0\0\0')));
  expect(diagnostics.map(({ code }) => code)).toEqual(['input-binary']);
});

test('half a report is partial: what is gone is missing, not 0', async () => {
  const whole = clean();
  const half = whole.slice(0, whole.indexOf('四、政府信息公开行政复议'));
  const { status, report, cells } = await parseReport(bytes(half));
  expect(status).toBe('partial');
  expect(report?.applications).toMatchObject({ newReceived: { total: 9 } });
  expect(report?.disputes?.reconsideration.total).toBeNull();
  expect(cells['/disputes/reconsideration/total']?.state).toBe('missing');
});

test('mutated reports never throw and always fit the schema', async () => {
  const source = bytes(clean());
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(source.length - 1), fc.nat(255)), { maxLength: 40 }),
      fc.nat(source.length),
      async (edits, cut) => {
        const mutated = source.slice(0, cut);
        for (const [at, value] of edits) if (at < mutated.length) mutated[at] = value;
        const result = await parseReport(mutated);
        expect(parseResultValidator.safeParse(result).error).toBeUndefined();
      },
    ),
    { numRuns: 150, seed: 20_261_122 },
  );
});

test('the same bytes give the same result', async () => {
  const once = await parseReport(bytes(clean()), { path: 'a.txt' });
  const again = await parseReport(bytes(clean()), { path: 'a.txt' });
  expect(JSON.stringify(again)).toBe(JSON.stringify(once));
});

const box = (height: number): string => {
  const [rule, wide] = [`+${'-'.repeat(40)}+----+`, 'ab'.padEnd(38)];
  return `${clean()}\n${rule}\n${`| ${wide} | 12 |\n`.repeat(height)}${rule}`;
};

// Shapes that once ran away or exhausted the stack; the suite's own limit would show it again.
test.each([
  ['20,000 nested tables', '<table><tr><td>'.repeat(20_000)],
  ['20,000 nested blocks', '<div>'.repeat(20_000)],
  ['6,000 blank lines', `${clean()}${'\n'.repeat(6000)}`],
  ['25,000 spaces on a line', `${clean()}\n${' '.repeat(25_000)}x`],
  ['200,000 pipes on a line', `${clean()}\n${'|'.repeat(200_000)}`],
  ['200,000 brackets', `${clean()}\n${'('.repeat(200_000)}`],
  ['a box of 8,000 lines', box(8000)],
  ['20,000 boxes in a table', `${clean()}\n+----+\n${'| 12 |\n| 12 |\n+----+\n'.repeat(20_000)}`],
  ['20,000 times a label', `${clean()}\n${'总计\n'.repeat(20_000)}`],
])('%s end in a result', async (_, text) => {
  const result = await parseReport(bytes(text));
  expect(parseResultValidator.safeParse(result).error).toBeUndefined();
});
