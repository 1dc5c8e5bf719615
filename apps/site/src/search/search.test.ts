import { describe, expect, it } from 'vitest';
import type { IndexManifest, IndexRow, KeyFile, RowFile } from './index-shape.ts';
import { keyFileOf } from './index-shape.ts';
import { listTokens } from './list-tokens.ts';
import { foldRow, matchRow } from './match-row.ts';
import { openIndex } from './open-index.ts';
import { readQuery } from './read-query.ts';

const sounds = new Map(
  Object.entries({
    重: 'zhong chong',
    庆: 'qing',
    市: 'shi',
    发: 'fa',
    展: 'zhan',
    和: 'he',
    改: 'gai',
    革: 'ge',
    委: 'wei',
    员: 'yuan',
    会: 'hui',
  }).map(([char, readings]) => [char, readings.split(' ')] as const),
);
const row = (name: string, ...others: string[]): IndexRow => ['500000-x', name, others, 0, 'province', ['2024'], 0, -1];
const score = (name: string, query: string, ...others: string[]): number =>
  Math.max(
    ...readQuery(query).readings.map((terms) =>
      matchRow(foldRow(row(name, ...others), ['500000', '重庆市']), terms, sounds),
    ),
  );

describe('a match', () => {
  it('reads whole syllables, initials, both mixed, and every reading of a character', () => {
    for (const letters of ['chongqing', 'zhongqing', 'cqs', 'chongqs', 'chongqingsfzhgg', 'fazhan'])
      expect(score('重庆市发展和改革委员会', letters), letters).toBeGreaterThan(0);
    expect(score('重庆市发展和改革委员会', 'beijing')).toBe(0);
  });

  it('knows short and former names, and puts the exact name before those that hold it', () => {
    expect(score('重庆市发展和改革委员会', '重庆发改委')).toBeGreaterThan(0);
    expect(score('重庆市发展和改革委员会', '计委', '重庆市计委')).toBeGreaterThan(0);
    expect(score('重庆市', '重庆市')).toBeGreaterThan(score('重庆市发展和改革委员会', '重庆市'));
    expect(score('重庆市发展和改革委员会', '发展')).toBeGreaterThan(score('重庆市发展和改革委员会', '发革'));
  });

  it('takes a year out of the words', () => {
    expect(readQuery('重庆2023年')).toEqual({ readings: [['重庆']], year: '2023' });
    expect(readQuery('11500000009275')).toEqual({ readings: [['11500000009275']], year: null });
  });
});

describe('an index in many files', () => {
  const names = [
    ['甲市财政局', 'jia shi cai zheng ju'],
    ['乙市财政局', 'yi shi cai zheng ju'],
    ['丙市教育局', 'bing shi jiao yu ju'],
  ] as const;
  const keyFiles = 3;
  const files = new Map<string, unknown>();
  const keys: Record<string, number[]>[] = Array.from({ length: keyFiles }, () => ({}));
  names.forEach(([name, syllables], file) => {
    files.set(`rows-${file}.json`, {
      regions: [['110000', '']],
      rows: [[`id-${file}`, name, [], 0, '', file === 1 ? ['2024'] : ['2023'], 0, file % 2]],
    } satisfies RowFile);
    for (const token of listTokens([{ text: name, syllables: syllables.split(' ') }], '', `id-${file}`)) {
      const part = keys[keyFileOf(token, keyFiles)]!;
      part[token] = [...(part[token] ?? []), file];
    }
  });
  for (const [index, part] of keys.entries()) files.set(`keys-${index}.json`, part satisfies KeyFile);
  files.set('index.json', { agencies: 3, rowFiles: 3, keyFiles, provinces: { 11: [0, 2] } } satisfies IndexManifest);
  files.set('sounds.json', { 财: 'cai', 政: 'zheng', 教: 'jiao', 育: 'yu' });

  files.set('variants.json', { 財: '财', 務: '务' });

  const read: string[] = [];
  const fetchIndex = async <T>(file: string): Promise<T> => {
    read.push(file);
    return files.get(file) as T;
  };

  it('fetches no row file that cannot hold an answer', async () => {
    const index = await openIndex(fetchIndex);
    const found = await index.search('教育', {}, 6);
    expect(found.hits.map((hit) => hit.row[1])).toEqual(['丙市教育局']);
    expect(read.filter((file) => file.startsWith('rows'))).toEqual(['rows-2.json']);
    expect((await index.search('cai zheng', {}, 6)).hits.map((hit) => hit.row[1])).toEqual([
      '甲市财政局',
      '乙市财政局',
    ]);
  });

  it('finds in Simplified what was typed in Traditional characters, which costs others nothing', async () => {
    const index = await openIndex(fetchIndex);
    read.length = 0;
    expect((await index.search('财政', {}, 6)).hits).toHaveLength(2);
    expect(read).not.toContain('variants.json');
    expect((await index.search('財政', {}, 6)).hits.map((hit) => hit.row[1])).toEqual(['甲市财政局', '乙市财政局']);
    expect((await index.search('稅務', {}, 6)).hits).toEqual([]);
  });

  it('offers what comes near where nothing fits, and says so; short words are taken as they are', async () => {
    const index = await openIndex(fetchIndex);
    for (const text of ['丙市交育局', 'jiaoyju', 'jiaoyyu']) {
      const { hits, similar } = await index.search(text, {}, 6);
      expect([hits[0]?.row[1], similar], text).toEqual(['丙市教育局', true]);
    }
    expect(await index.search('教育', {}, 6)).toMatchObject({ similar: false });
    expect(await index.search('教玉', {}, 6)).toEqual({ hits: [], more: false, similar: false });
    expect(await index.search('完全没有的名称', {}, 6)).toEqual({ hits: [], more: false, similar: false });
  });

  it('says that there may be more where it stopped reading', async () => {
    const index = await openIndex(fetchIndex);
    const first = await index.search('', {}, 1);
    expect([first.hits.length, first.more]).toEqual([1, true]);
    const all = await index.search('', {}, 3);
    expect([all.hits.length, all.more]).toEqual([3, false]);
  });

  it('names an agency that has no report of the wanted year, and says that it has none', async () => {
    const index = await openIndex(fetchIndex);
    const ask = async (text: string) =>
      (await index.search(text, {}, 6)).hits.map(({ row, year, lacks }) => [row[1], year, lacks]);
    expect(await ask('丙市教育局2025年')).toEqual([['丙市教育局', '2025', true]]);
    expect(await ask('jiaoyu 2025')).toEqual([['丙市教育局', '2025', true]]);
    expect(await ask('丙市教育局 2023')).toEqual([['丙市教育局', '2023', false]]);
    // One that has it comes first, one that fits the words better is not passed over, others are.
    expect(await ask('财政 2024')).toEqual([['乙市财政局', '2024', false]]);
    expect(await ask('甲市财政局 2024')).toEqual([['甲市财政局', '2024', true]]);
    // A year alone asks for reports, not for agencies.
    expect(await ask('2025')).toEqual([]);
  });

  it('keeps to the kind that is asked for', async () => {
    const index = await openIndex(fetchIndex);
    expect((await index.search('', { kind: 1 }, 6)).hits.map((hit) => hit.row[1])).toEqual(['乙市财政局']);
  });

  it('goes on by itself where the first files hold few answers', async () => {
    const index = await openIndex(fetchIndex);
    read.length = 0;
    const { hits, more } = await index.search('财政局', {}, 1);
    expect([hits.length, more]).toEqual([2, false]);
    expect(read.filter((file) => file.startsWith('rows'))).toEqual(['rows-0.json', 'rows-1.json']);
  });
});
