import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import { describeBody } from '../src/regions/describe-agency.ts';
import { hasShared, readShared } from './shared.ts';

test('the table of divisions is what the generator makes of its source', () => {
  const script = join(import.meta.dirname, '..', 'scripts', 'generate-divisions.ts');
  expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
});

// Names with traps: what they begin with is not where they are.
test.each([
  ['湖南镇人民政府', undefined, 'township', 'township'],
  ['衢州市衢江区湖南镇人民政府', '330803', 'township', 'township'],
  ['海南州财政局', '632500', 'prefecture', 'department'],
  ['海南省财政厅', '460000', 'province', 'department'],
  ['北票市长皋乡人民政府', '211381', 'township', 'township'],
  ['北京街道办事处', undefined, 'township', 'dispatchedOffice'],
  ['广州市越秀区北京街道办事处', '440104', 'township', 'dispatchedOffice'],
  ['吉林市财政局', '220200', 'prefecture', 'department'],
  ['吉林省财政厅', '220000', 'province', 'department'],
  ['吉林大学', undefined, undefined, 'authorizedInstitution'],
  ['朝阳市林业局', '211300', 'prefecture', 'department'],
  ['朝阳区林业局', undefined, 'county', 'department'],
  ['长春市朝阳区林业局', '220104', 'county', 'department'],
  ['鼓楼区人民政府', undefined, 'county', 'government'],
  ['徐州市鼓楼区人民政府', '320302', 'county', 'government'],
  ['江苏省鼓楼区人民政府', undefined, 'county', 'government'],
  ['城区财政局', undefined, 'county', 'department'],
  ['无为市水利局', '340281', 'county', 'department'],
  ['镇江市水利局', '321100', 'prefecture', 'department'],
  ['景德镇市水利局', '360200', 'prefecture', 'department'],
  ['黔东南州人民政府', '522600', 'prefecture', 'government'],
  ['积石山县人民政府', '622927', 'county', 'government'],
  ['长沙市芙蓉区人民政府', '430102', 'county', 'government'],
  ['長沙市芙蓉區人民政府', '430102', 'county', 'government'],
  ['内蒙古呼和浩特市教育局', '150100', 'prefecture', 'department'],
  ['东莞市东城街道办事处', '441900', 'township', 'dispatchedOffice'],
])('%s → region %s, level %s, kind %s', (name, code, level, kind) => {
  const read = describeBody(name);
  expect([read.region?.code, read.level, read.kind]).toEqual([code, level, kind]);
});

test.each([
  // A division that the table does not know is not the one above it.
  ['青岚市云溪区统计局', undefined, 'county', 'department'],
  ['三明市青岚县财政局', undefined, 'county', 'department'],
  ['青岚市水利局', undefined, undefined, 'department'],
  ['松原岭县白石镇人民政府', undefined, 'township', 'township'],
  ['岚皋川县人民政府', undefined, 'county', 'government'],
  ['水利局', undefined, undefined, 'department'],
  ['市国资委', undefined, undefined, 'department'],
])('%s: what is not known is left out', (name, code, level, kind) => {
  const read = describeBody(name);
  expect([read.region?.code, read.level, read.kind]).toEqual([code, level, kind]);
});

test.each([
  ['青岚县人民政府办公室', 'generalOffice'],
  ['岳阳市人民政府办公室', 'generalOffice'],
  ['青岚县机关事务中心', 'authorizedInstitution'],
  ['青岚县图书馆', 'authorizedInstitution'],
  ['国家税务总局岳阳市税务局', 'vertical'],
  ['岳阳市气象局', 'vertical'],
  ['国家统计局岳阳调查队', 'vertical'],
  ['岳阳市邮政管理局', 'vertical'],
  ['岳阳海关', 'vertical'],
  ['岳阳市统计局', 'department'],
  ['岳阳市地方金融监督管理局', 'department'],
  ['岳阳市城市管理和综合执法局', 'department'],
  ['岳阳经济技术开发区管理委员会', 'dispatchedOffice'],
  ['岳阳市南湖新区管委会', 'dispatchedOffice'],
  ['上海市浦东新区人民政府', 'government'],
  ['阿克苏地区行政公署', 'dispatchedOffice'],
  ['岳阳市', 'government'],
  ['财政部', 'department'],
])('%s is a %s', (name, kind) => {
  expect(describeBody(name).kind).toBe(kind);
});

test('a zone is of no level of its own; a branch is of the district in its name', () => {
  expect(describeBody('岳阳经济技术开发区管理委员会').level).toBeUndefined();
  expect(describeBody('岳阳市公安局高新区分局').level).toBeUndefined();
  expect(describeBody('岳阳市公安局君山分局')).toMatchObject({ level: 'county', region: { code: '430611' } });
  expect(describeBody('财政部').level).toBe('central');
});

test('a report carries what its agency is', async () => {
  const text = '岳阳市云溪区财政局2023年政府信息公开工作年度报告\n一、总体情况\n示例。';
  const { report } = await parseReport(new TextEncoder().encode(text));
  expect(report?.agency).toEqual({
    name: '岳阳市云溪区财政局',
    level: 'county',
    kind: 'department',
    region: { code: '430603', name: '云溪区', path: ['湖南省', '岳阳市', '云溪区'] },
  });
});

// The free-text level of the list, in the words of format.md §9.1.
const levels: readonly (readonly [RegExp, string])[] = [
  [/ministry/, 'central'],
  [/township|subdistrict/, 'township'],
  [/new area|development zone|customs/, ''],
  [/district|county/, 'county'],
  [/province/, 'province'],
  [/city/, 'prefecture'],
];

describe.skipIf(!hasShared)('real bodies (../shared/agencies.tsv)', () => {
  test('every region given is right, every level given is right; how many were given', () => {
    const rows = new TextDecoder()
      .decode(readShared('agencies.tsv'))
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t') as [string, string, string]);
    const read = rows.map(([name, province, stated]) => {
      const { region, level } = describeBody(name);
      return { name, province, wanted: levels.find(([pattern]) => pattern.test(stated))?.[1] ?? '', region, level };
    });
    expect(read.filter(({ region, province }) => region && !region.path[0]!.startsWith(province || '?'))).toEqual([]);
    expect(read.filter(({ level, wanted }) => level !== undefined && level !== wanted)).toEqual([]);
    const located = read.filter(({ region }) => region).length;
    const levelled = read.filter(({ level }) => level).length;
    process.stdout.write(`agencies.tsv: ${located} of ${rows.length} with region, ${levelled} with level\n`);
    expect(located).toBeGreaterThanOrEqual(55);
    expect(levelled).toBeGreaterThanOrEqual(75);
  });
});
