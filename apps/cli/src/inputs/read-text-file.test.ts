import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { decodeOwnText } from './read-text-file.ts';

const encode = (text: string, encoding: string): Uint8Array =>
  execFileSync('iconv', ['-f', 'utf-8', '-t', encoding], { input: text });

describe('decodeOwnText', () => {
  it.each([
    ['UTF-8', 'utf-8', '名称\n澜江市财政局\n'],
    ['GBK', 'gb18030', 'name\tparent\n澜江市财政局\t澜江市人民政府\n'],
    ['GB18030', 'gb18030', '㑇山县人民政府办公室'],
    ['BIG5', 'big5', 'name\tparent\n瀾江縣財政局\t瀾江縣人民政府\n'],
    ['UTF-16LE', 'utf-16le', '\uFEFFname\tparent\n澜江市财政局\t\n'],
  ])('reads %s', (encoding, found, text) => {
    expect(decodeOwnText(encode(text, encoding))).toEqual({ text: text.replace('\uFEFF', ''), encoding: found });
  });

  it('reads no mark of the byte order as text', () => {
    expect(decodeOwnText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toEqual({ text: 'a', encoding: 'utf-8' });
  });

  it('does not read what is no text, or none that it knows', () => {
    expect(decodeOwnText(Uint8Array.of(0xff, 0x00, 0x81))).toBeNull();
    expect(decodeOwnText(encode('Москва', 'KOI8-R'))).toBeNull();
  });
});
