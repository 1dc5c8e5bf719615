// The form's tables as attachments, or all in one place: read where the report has no others. The report is made up.
import { readPointer } from '@nianbao/schema';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import { otherApplications, richPage, tableFour, tableThree, tableTwo, truth } from './rich-report.ts';

const read = async (page: string) => {
  const { report, cells } = await parseReport(new TextEncoder().encode(page));
  const pointers = Object.keys(truth);
  return {
    edition: report?.edition,
    wrong: pointers.filter((at) => readPointer(report, at) !== truth[at]),
    read: pointers.filter((at) => typeof readPointer(report, at) === 'number'),
    cells,
  };
};
const see = (number: number): string => `<p>详见附件${number}。</p>`;
const empty = { two: see(1), three: see(2), four: see(3) };
const attached = (caption: (number: number, words: string) => string, three = tableThree()): string =>
  [
    `<p>${caption(1, '主动公开政府信息情况')}</p>${tableTwo()}`,
    `<p>${caption(2, '收到和处理政府信息公开申请情况')}</p>${three}`,
    `<p>${caption(3, '政府信息公开行政复议、行政诉讼情况')}</p>${tableFour()}`,
  ].join('');

describe('the report’s own tables are read', () => {
  test.each([
    ['as 附表 behind the last section', richPage({ ...empty, after: attached((number) => `附表${number}`) })],
    [
      'as 附件, under the names of the sections',
      richPage({ ...empty, after: attached((at, words) => `附件${at}.${words}`) }),
    ],
    ['all in section two', richPage({ two: tableTwo() + tableThree() + tableFour(), three: see(1), four: see(1) })],
    ['in front of section one', richPage({ ...empty }).replace('<h2>一', `${attached((at) => `表${at}`)}<h2>一`)],
    ['one of them as 附表', richPage({ four: see(1), after: `<p>附表</p>${tableFour()}` })],
  ])('%s', async (_, page) => {
    expect(await read(page)).toMatchObject({ edition: '2021', wrong: [] });
  });
});

describe('tables that may be others’ are left alone', () => {
  test.each([
    ['of another year', attached((at) => `附表${at}:2023年情况`)],
    ['of the year before', attached((at) => `附表${at}(上年)`)],
    ['of another body, by its name', attached((at) => `附表${at}:岚石县财政局情况`)],
    [
      'of another report, by its title',
      `<p>岚石县财政局2024年政府信息公开工作年度报告</p>${'<p>示例文字。</p>'.repeat(6)}${attached((at) => `表${at}`)}`,
    ],
    ['of a body below', attached((at) => `附表${at}:所属单位情况`)],
    ['one table twice', attached((at) => `附表${at}`) + tableTwo() + tableThree(otherApplications) + tableFour()],
  ])('%s', async (_, after) => {
    expect((await read(richPage({ ...empty, after }))).read).toEqual([]);
  });

  test('where the sections have figures of their own', async () => {
    const { wrong } = await read(richPage({ after: attached((at) => `附表${at}`, tableThree(otherApplications)) }));
    expect(wrong).toEqual([]);
  });

  test('where a section has typed figures', async () => {
    const three = '<p>一、本年新收政府信息公开申请数量</p><p>31</p><p>12</p><p>3</p><p>5</p><p>7</p><p>2</p><p>60</p>';
    const { cells } = await read(richPage({ three, after: `<p>附表</p>${tableThree(otherApplications)}` }));
    expect(cells['/applications/granted/total']!.state).toBe('missing');
  });
});
