// What departs from the form without harm to the reading: headings, labels, the unit of the fees, the page's title.
import { describe, expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import { clean } from './sample.ts';

const faults = async (text: string) => {
  const { report, diagnostics } = await parseReport(new TextEncoder().encode(text));
  expect(report).not.toBeNull();
  return diagnostics
    .filter(({ code }) =>
      ['headings-irregular', 'row-relabelled', 'fee-unit-unusual', 'page-title-differs'].includes(code),
    )
    .map(({ code, params }) => ({ code, params }));
};
const page = (title: string, lines: string): string =>
  `<html><head><title>${title}</title></head><body>${lines
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}</body></html>`;

test('a report that keeps to the form has no such fault', async () => {
  expect(await faults(clean())).toEqual([]);
  expect(await faults(page('青岚县示例局2024年政府信息公开工作年度报告', clean()))).toEqual([]);
});

describe('headings', () => {
  test('a number that is not the form’s', async () => {
    const [fault] = await faults(clean().replace('六、其他需要报告的事项', '五、其他需要报告的事项'));
    expect(fault).toMatchObject({
      code: 'headings-irregular',
      params: { misnumbered: [{ section: '六、其他需要报告的事项', printed: '五' }], repeated: [], extra: [] },
    });
  });

  test('another way to number is no fault', async () => {
    const text = '一二三四五六'
      .split('')
      .reduce((all, numeral, index) => all.replace(`\n${numeral}、`, `\n${index + 1}、`), clean());
    expect(await faults(text)).toEqual([]);
  });

  test('a section that stands twice', async () => {
    const [fault] = await faults(`${clean()}\n六、其他需要报告的事项\n示例文字。`);
    expect(fault?.params).toMatchObject({ repeated: ['六、其他需要报告的事项'], misnumbered: [], extra: [] });
  });

  test('a seventh section', async () => {
    const [fault] = await faults(`${clean()}\n七、附加内容\n示例文字。`);
    expect(fault?.params).toMatchObject({ extra: ['七、附加内容'], misnumbered: [], repeated: [] });
  });

  test('a table of contents is no repetition', async () => {
    const contents = '目录\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n';
    const [title, ...rest] = clean().split('\n');
    expect(await faults([title, contents, ...rest].join('\n'))).toEqual([]);
  });
});

describe('labels', () => {
  test('a row that is worded otherwise', async () => {
    const [fault] = await faults(clean().replace('7.属于行政执法案卷', '7.属于行政执法案件'));
    expect(fault).toMatchObject({
      code: 'row-relabelled',
      params: { row: 'deniedEnforcementFile', label: '属于行政执法案卷', printed: '属于行政执法案件' },
    });
  });

  test('characters that a converter lost or that were not decoded are no other wording', async () => {
    expect(await faults(clean().replace('7.属于行政执法案卷', '7.属于行政执法案\ufffd'))).toEqual([]);
    expect(await faults(clean().replace('4.无正当理由大量反复申请', '4.大量反复申请'))).toEqual([]);
  });
});

describe('the unit of the fees', () => {
  test.each([
    ['本年收费金额(单位:元)', 'yuan'],
    ['本年收费金额', 'none'],
  ])('%s', async (heading, unit) => {
    expect(await faults(clean().replace('本年收费金额(单位:万元)', heading))).toMatchObject([
      { code: 'fee-unit-unusual', params: { unit } },
    ]);
  });

  test('a unit in the line under the heading is printed', async () => {
    expect(await faults(clean().replace('本年收费金额(单位:万元)', '本年收费金额\n(单位:万元)'))).toEqual([]);
  });
});

test('a page that is titled for another year', async () => {
  expect(await faults(page('青岚县示例局2022年政府信息公开工作年度报告', clean()))).toMatchObject([
    { code: 'page-title-differs', params: { of: 'year', page: 2022, own: 2024 } },
  ]);
});
