import { readPointer } from '@nianbao/schema';
import { expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';

const parse = (text: string) => parseReport(new TextEncoder().encode(text));

// A sheet as comma-separated values; every line filled up to the width of the widest table (made-up figures).
const sheet = [
  '青岚县示例局2024年政府信息公开工作年度报告,,,,,,,,,,,,,,,',
  '"编写的示例文字,不是真实报告。",,,,,,,,,,,,,,,',
  '二、主动公开政府信息情况,,,,,,,,,,,,,,,',
  '第二十条第(一)项,,,,,,,,,,,,,,,',
  '信息内容,,,本年制发件数,,本年废止件数,现行有效件数,,,,,,,,,',
  '规章,,,,,0,3,,,,,,,,,',
  '行政规范性文件,,,"1,204",,2,8,,,,,,,,,',
  '三、收到和处理政府信息公开申请情况,,,,,,,,,,,,,,,',
  ',,,自然人,法人或其他组织,,,,,总计,,,,,,',
  ',,,,"商业\n企业",科研机构,社会公益组织,法律服务机构,其他,,,,,,,',
  '一、本年新收政府信息公开申请数量,,,4,,,,,1,5,,,,,,',
  '二、上年结转政府信息公开申请数量,,,,,,,,,,,,,,,',
  '三、本年度办理结果,(一)予以公开,,3,0,0,0,0,1,4,,,,,,',
  ',"(二)部分公开(区分处理的,只计这一情形,不计其他情形)",,1,,,,,,1,,,,,,',
  ',(七)总计,,4,,,,,1,5,,,,,,',
  '四、政府信息公开行政复议、行政诉讼情况,,,,,,,,,,,,,,,',
  '行政复议,,,,,行政诉讼,,,,,,,,,,',
  '结果维持,结果纠正,其他结果,尚未审结,总计,未经复议直接起诉,,,,,,复议后起诉,,,,',
  ',,,,,结果维持,结果纠正,,其他结果,尚未审结,总计,结果维持,结果纠正,其他结果,尚未审结,总计',
  '1,0,0,0,1,0,0,,2,0,2,0,0,0,0,0',
  '五、存在的主要问题及改进情况,,,,,,,,,,,,,,,',
  '示例。,,,,,,,,,,,,,,,',
].join('\n');

test('a sheet as comma-separated values is a grid: columns from the header, empty cells stay empty', async () => {
  const { report, cells } = await parse(sheet);
  expect(report?.applications?.newReceived).toEqual({
    naturalPerson: 4,
    commercialEnterprise: null,
    researchInstitution: null,
    publicWelfareOrganization: null,
    legalServiceInstitution: null,
    otherOrganization: 1,
    total: 5,
  });
  expect(cells['/applications/newReceived/commercialEnterprise']).toMatchObject({ state: 'blank' });
  expect(cells['/applications/carriedIn/total']).toMatchObject({ state: 'blank' });
  expect(report?.applications?.partiallyGranted).toMatchObject({ naturalPerson: 1, total: 1 });
  expect(report?.proactiveDisclosure).toMatchObject({
    governmentRules: { issued: null, repealed: 0, inForce: 3 },
    normativeDocuments: { issued: 1204, repealed: 2, inForce: 8 },
  });
});

test('a column that only merged cells made does not count among the fifteen of table 4', async () => {
  const { report } = await parse(sheet);
  expect(report?.disputes).toMatchObject({
    reconsideration: { upheld: 1, total: 1 },
    litigationDirect: { upheld: 0, corrected: 0, otherResult: 2, pending: 0, total: 2 },
    litigationAfterReconsideration: { total: 0 },
  });
});

test('the place of a quoted field is where its figure stands in the source', async () => {
  const { cells } = await parse(sheet);
  const place = cells['/proactiveDisclosure/normativeDocuments/issued']?.place;
  expect(sheet.slice(place!.offset!, place!.offset! + place!.length!)).toBe('1,204');
});

test('sentences with commas are no table', async () => {
  const prose = '一年来,工作平稳,没有问题。\n二月里,培训一次,到会三人。\n三月里,更新目录,补齐要素。';
  const { report } = await parse(sheet.replace('二、主动公开政府信息情况,', `${prose}\n二、主动公开政府信息情况,`));
  expect(readPointer(report, '/applications/newReceived/total')).toBe(5);
});
