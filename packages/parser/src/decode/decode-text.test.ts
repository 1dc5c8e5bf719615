import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

// 政府信息公开年度报告 in GB18030, as a lying page would send it.
const gbk = Uint8Array.from(
  'd5fe b8ae d0c5 cfa2 b9ab bfaa c4ea b6c8 b1a8 b8e6'
    .split(' ')
    .flatMap((pair) => [Number.parseInt(pair.slice(0, 2), 16), Number.parseInt(pair.slice(2), 16)]),
);

test('bytes that are not UTF-8 are read by what they say, whatever they declare', () => {
  expect(decodeText(gbk)).toMatchObject({ text: '政府信息公开年度报告', encoding: 'gb18030' });
});

test('UTF-8 with and without byte order mark', () => {
  const text = '政府信息公开';
  expect(decodeText(new TextEncoder().encode(text))).toEqual({ text, encoding: 'utf-8', sure: true });
  expect(decodeText(new TextEncoder().encode(`\uFEFF${text}`)).text).toBe(text);
});

test('UTF-16 by its mark', () => {
  const bytes = new Uint8Array([
    0xff,
    0xfe,
    ...[...'年报'].flatMap((character) => [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8]),
  ]);
  expect(decodeText(bytes)).toMatchObject({ text: '年报', encoding: 'utf-16le' });
});

const utf16 = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((character) => {
      const [low, high] = [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8];
      return little ? [low, high] : [high, low];
    }),
  );

test.each([
  ['utf-16le', true],
  ['utf-16be', false],
])('%s without its mark, 一 and its zero in it', (encoding, little) => {
  const text = '<p>政府信息公开</p>\n一、新收 12\n一、一一 3\n';
  expect(decodeText(utf16(text, little))).toEqual({ text, encoding, sure: true });
});

test('zeros within a text are left out', () => {
  const text = '<td>\0 12</td><td>\0</td>政府信息';
  expect(decodeText(new TextEncoder().encode(text))).toMatchObject({
    text: '<td> 12</td><td></td>政府信息',
    encoding: 'utf-8',
  });
});

test('one damaged byte does not turn UTF-8 into another encoding', () => {
  const bytes = new TextEncoder().encode('政府信息公开工作年度报告,本年度收到申请的情况。'.repeat(20));
  bytes[31] = 0xff;
  expect(decodeText(bytes).encoding).toBe('utf-8');
});

test('lines that end with a carriage return alone are lines', () => {
  const bytes = new TextEncoder().encode('一、总体情况\r政府信息公开\r');
  expect(decodeText(bytes).text).toBe('一、总体情况\n政府信息公开\n');
  expect(decodeText(new TextEncoder().encode('政府\r\n信息\r')).text).toBe('政府\r\n信息\r');
});
