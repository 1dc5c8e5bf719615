import { describe, expect, it } from 'vitest';
import { decodeSource, findExcerpt } from './find-excerpt.ts';

const source = '第一行\n规章 | 0 | 12 |\n第三行';

describe('findExcerpt', () => {
  it('marks the figure in its line, counting from 1', () => {
    expect(findExcerpt(source, { offset: source.indexOf('12'), length: 2 })).toEqual({
      line: 2,
      column: 10,
      before: '规章 | 0 | ',
      marked: '12',
      after: ' |',
    });
  });

  it('never leaves its line', () => {
    expect(findExcerpt(source, { offset: 0, length: 100 })).toMatchObject({ line: 1, marked: '第一行', after: '' });
    expect(findExcerpt(source, { offset: source.length, length: 0 })).toMatchObject({ line: 3, column: 4, marked: '' });
  });

  it('counts lines that end with a carriage return alone, or with both', () => {
    for (const end of ['\r', '\r\n', '\n']) {
      const text = ['第一行', '规章 | 12 |', '第三行'].join(end);
      expect(findExcerpt(text, { offset: text.indexOf('12'), length: 2 })).toEqual({
        line: 2,
        column: 6,
        before: '规章 | ',
        marked: '12',
        after: ' |',
      });
    }
  });

  it('quotes no half of a character', () => {
    const rare = '𠮷'.repeat(60);
    const text = `${rare}甲12乙${rare}`;
    for (const offset of [text.indexOf('12'), text.indexOf('12') - 1]) {
      const excerpt = findExcerpt(text, { offset, length: 2 })!;
      for (const piece of [excerpt.before, excerpt.marked, excerpt.after]) expect(piece.isWellFormed()).toBe(true);
    }
    expect(findExcerpt(rare, { offset: 0, length: 61 })!.marked.isWellFormed()).toBe(true);
  });

  it('cuts a long line on both sides', () => {
    const page = `${'<td>0</td>'.repeat(50)}<td>63</td>${'<td>0</td>'.repeat(50)}`;
    const excerpt = findExcerpt(page, { offset: page.indexOf('63'), length: 2 })!;
    expect(excerpt).toMatchObject({ line: 1, column: 505, marked: '63' });
    expect([excerpt.before[0], excerpt.after.at(-1)]).toEqual(['…', '…']);
    expect(excerpt.before.length + excerpt.after.length).toBeLessThan(70);
  });

  it('shows no control characters of the source', () => {
    expect(findExcerpt('a\u001b[31m\t7', { offset: 7, length: 1 })?.before).toBe('a [31m ');
  });

  it('has nothing to show without an offset, or beyond the end', () => {
    expect(findExcerpt(source, undefined)).toBeNull();
    expect(findExcerpt(source, { page: 2 })).toBeNull();
    expect(findExcerpt(source, { offset: 999 })).toBeNull();
  });
});

describe('decodeSource', () => {
  it('decodes by the encoding that was found, and gives null where there is none', () => {
    expect(decodeSource(Uint8Array.of(0xb9, 0xe6, 0xd5, 0xc2), 'gb18030')).toBe('规章');
    expect(decodeSource(Uint8Array.of(1), null)).toBeNull();
    expect(decodeSource(Uint8Array.of(1), 'no-such-encoding')).toBeNull();
  });
});
