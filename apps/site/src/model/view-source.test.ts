import { expect, it } from 'vitest';
import { viewMarkup, viewSource } from './view-source.ts';

it('keeps words, cells and lines of a page, and leaves markup and scripts out', () => {
  const page =
    '<head><title>x</title></head><p>甲&nbsp;乙</p><script>alert(1)</script><table><tr><td>规章</td><td> 12 </td></tr></table>';
  expect(viewMarkup(page).text).toBe('甲 乙\n规章\t12 \t\n');
});

it('finds every offset again, also behind entities and inside markup', () => {
  const page = '<p>甲&lt;乙</p><table><tr><td class="a">规章</td><td>12</td><td></td><td>/</td></tr></table>';
  const { text, place } = viewMarkup(page);
  for (const word of ['甲', '乙', '规章', '12', '/<'])
    expect(text.slice(place(page.indexOf(word))).startsWith(word[0]!), word).toBe(true);
  const blank = page.indexOf('<td></td>') + 4;
  expect(text.slice(0, place(blank))).toBe('甲<乙\n规章\t12\t');
});

it('reads digits that the markup tears apart as one number', () => {
  expect(viewMarkup('<span>1381</span><b>2345</b>678').text).toBe('13812345678');
});

it('never gives markup back as markup, however broken', () => {
  expect(viewMarkup('<img src=x onerror=alert(1)>文<b').text).toBe('文<b');
  expect(viewSource('a<b', 'text')).toMatchObject({ text: 'a<b' });
});

it('takes no longer than the page is long, however hostile', () => {
  const unclosed = '<script>'.repeat(100_000) + '<'.repeat(100_000) + '<!--'.repeat(100_000);
  expect(viewMarkup(unclosed).text).toBe('');
  expect(viewMarkup('<a '.repeat(200_000)).text).toHaveLength(200_000 * 3);
});
