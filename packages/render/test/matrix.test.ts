import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { renderMatrix } from '../src/index.ts';
import { nameSheets } from '../src/matrix/sheet-names.ts';
import { buildChecked, buildFinding, context } from './build-checked.ts';

const readSheets = async (reports: Parameters<typeof renderMatrix>[0]) => {
  const book = read(await renderMatrix(reports, context));
  return book.SheetNames.map((name) => ({
    name,
    rows: utils.sheet_to_json<unknown[]>(book.Sheets[name]!, { header: 1, blankrows: true }),
  }));
};

describe('renderMatrix', () => {
  it('shows per report and rule how many root failures there are, what is open, and what passed', async () => {
    const sheets = await readSheets([
      buildChecked('a.txt', [
        buildFinding(),
        buildFinding({ key: 'g', foldedUnder: { rule: 'x', at: null, key: 'k' } }),
        buildFinding({ key: 't', rule: 'title-missing', verdict: 'pass', severity: 'warning' }),
      ]),
      buildChecked('b.txt', [
        buildFinding({ key: 'u', verdict: 'not-assessable' }),
        buildFinding({ key: 't', rule: 'title-missing', severity: 'warning' }),
      ]),
      buildChecked('c.html', [], 'failed'),
    ]);
    expect(sheets.map(({ name }) => name)).toEqual([
      '核对 Matrix',
      '澜江市水务局 2024',
      '澜江市水务局 2024 2',
      'c.html',
    ]);
    const [, first, second, third] = sheets[0]!.rows;
    expect(first).toEqual(['澜江市水务局', 2024, 'a.txt', 'ok', 1, 0, 0, 0, 1, '✓']);
    expect(second).toEqual(['澜江市水务局', 2024, 'b.txt', 'ok', 0, 1, 0, 1, '?', 1]);
    expect(third?.slice(0, 4)).toEqual(['–', undefined, 'c.html', 'failed']);
  });

  it('writes a sheet of notes with figure, place and source text', async () => {
    const sheets = await readSheets([buildChecked('a.txt', [buildFinding()])]);
    const [, , , note] = sheets[1]!.rows;
    expect(note?.slice(0, 2)).toEqual([1, '错误 error']);
    expect(note?.slice(4, 6)).toEqual([66, 63]);
    expect(note?.[8]).toContain('第 1 行第 8 列');
    expect(note?.[9]).toContain('【63】');
  });

  it('says so where nothing was found, or no report was read', async () => {
    const sheets = await readSheets([buildChecked('a.txt', []), buildChecked('c.html', [], 'failed')]);
    expect(sheets[1]!.rows.at(-1)).toEqual(['没有发现问题 No findings']);
    expect(sheets[2]!.rows.at(-1)).toEqual(['不是年报', 'not a report']);
  });
});

describe('nameSheets', () => {
  it('keeps to what Excel takes', () => {
    expect(nameSheets(['a/b', 'A:B', 'History', "'x'", ''])).toEqual(['a b', 'A B 2', 'History 2', 'x', '–']);
    const long = '某'.repeat(40);
    const names = nameSheets([long, long]);
    expect(names.map(({ length }) => length)).toEqual([31, 31]);
    expect(names[1]!.endsWith(' 2')).toBe(true);
  });
});
