import { describe, expect, it } from 'vitest';
import { splitColumn, splitPhrase } from './split-bilingual.ts';

describe('a text in both languages', () => {
  it('is parted in each way that the data package and the API write it', () => {
    expect(splitColumn('机关标识 Agency id')).toEqual({ zh: '机关标识', en: 'Agency id' });
    expect(splitColumn('公布的数;空为无数字,不是 0 Published figure; empty: none, not 0')).toEqual({
      zh: '公布的数;空为无数字,不是 0',
      en: 'Published figure; empty: none, not 0',
    });
    expect(splitColumn('来源文件的 SHA-256 SHA-256 of the source')).toEqual({
      zh: '来源文件的 SHA-256',
      en: 'SHA-256 of the source',
    });
    expect(splitColumn('数字的 JSON 指针 JSON pointer of the figure')).toEqual({
      zh: '数字的 JSON 指针',
      en: 'JSON pointer of the figure',
    });
    expect(splitPhrase('页,从 1 起。Page, from 1.')).toEqual({ zh: '页,从 1 起。', en: 'Page, from 1.' });
    expect(splitPhrase('层级 · Level')).toEqual({ zh: '层级', en: 'Level' });
  });

  it('stays whole where it is in one', () => {
    expect(splitColumn('Only English')).toEqual({ zh: 'Only English', en: 'Only English' });
    expect(splitColumn('只有中文')).toEqual({ zh: '只有中文', en: '只有中文' });
  });
});
