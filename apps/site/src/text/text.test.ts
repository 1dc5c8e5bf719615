import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue.ts';
import { digitGroups, formatChange, formatNumber, formatPercent } from './format-number.ts';
import { say } from './say.ts';
import { typesetHan } from './typeset-han.ts';

describe('text', () => {
  it('fills slots and chooses the word for the number', () => {
    expect(say('en', 'count.reports', { n: 1 })).toBe('1 report');
    expect(say('en', 'count.reports', { n: 12345 })).toBe('12,345 reports');
    expect(say('zh', 'count.reports', { n: 3511 })).toBe('3511 份报告');
  });

  it('sets Chinese punctuation full width but leaves numbers alone', () => {
    expect(typesetHan('(本列:1,000)')).toBe('\uff08本列\uff1a1,000\uff09');
  });

  it('has the same slots in both languages', () => {
    const slots = (text: string): string[] =>
      [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name!))].toSorted();
    for (const [key, { zh, en }] of Object.entries(catalogue)) expect(slots(zh), key).toEqual(slots(en));
  });

  it('holds nothing that no page says', () => {
    const src = join(import.meta.dirname, '..');
    const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(astro|ts)$/.test(name) && !name.includes('catalogue'))
      .map((name) => readFileSync(join(src, name), 'utf8'))
      .join('\n');
    const said = (key: string): boolean => {
      const [group] = key.split('.');
      // Keys of a family are put together: t(`state.${state}`).
      return code.includes(`'${key}'`) || code.includes(`\`${group}.\${`);
    };
    expect(Object.keys(catalogue).filter((key) => !said(key))).toEqual([]);
  });
});

describe('numbers', () => {
  it('are written in the language’s way', () => {
    expect(formatNumber(1808595, 'zh')).toBe('1,808,595');
    expect(formatNumber(-8, 'en')).toBe('−8');
    expect(formatNumber(59237.2449, 'en')).toBe('59,237.2449');
    expect(formatPercent(9, 63)).toBe('14.3%');
    expect(formatChange(66, 82)).toBe('−19.5%');
  });

  it('are grouped from five digits on, and give the same digits when put together', () => {
    expect(digitGroups('3402')).toEqual(['3402']);
    expect(digitGroups('2822652')).toEqual(['2', '822', '652']);
    expect(digitGroups('59237.2449')).toEqual(['59', '237.2449']);
    expect(digitGroups('详见附表')).toEqual(['详见附表']);
  });
});
