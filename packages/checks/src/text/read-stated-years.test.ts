import { expect, test } from 'vitest';
import { readOwnWorkYears, readTitleYears } from './read-stated-years.ts';

test.each([
  ['某县财政局2024年政府信息公开工作年度报告', [2024]],
  ['某县财政局２０２４年年报', [2024]],
  ['某县财政局二〇二一年度报告', [2021]],
  ['2024年某县财政局2024年年报', [2024]],
  ['某县2023—2024年报告', [2023, 2024]],
  ['某县财政局政府信息公开工作年度报告', []],
  ['某县12024号', []],
] as const)('years in the title %s', (title, years) => {
  expect(readTitleYears(title)).toEqual(years);
});

test.each([
  ['2024年,我局认真贯彻条例。', [2024]],
  ['2024年度本单位共收到政府信息公开申请3件。', [2024]],
  ['2024 年 共收到政府信息公开申请 3 件。', [2024]],
  ['收到申请3件,与2023年我局收到的5件相比减少。', []],
  ['较2023年,我局公开的信息增加。', []],
  ['截至2023年我局已有规范性文件4件。', []],
  ['2025年,我局将从三方面改进。', []],
  ['下一步,2025年我局要做好三项工作。', []],
  ['根据《2023年全市工作要点》,完成各项任务。', []],
  ['2019年5月15日,条例施行。', []],
] as const)('years of own work in %s', (prose, years) => {
  expect([...readOwnWorkYears(prose)]).toEqual(years);
});
