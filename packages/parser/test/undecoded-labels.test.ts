import { expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import { clean } from './sample.ts';

const parse = (text: string) => parseReport(new TextEncoder().encode(text));

test('a label with a sign that was not decoded is found by the signs that are left', async () => {
  const text = clean()
    .replace('(七)总计', '(七)\uFFFD计')
    .replace('2.重复申请', '2.重复\\xE7\\x94\\xB3请')
    .replace('行政许可', '\uFFFD政许可')
    .replace('规章 |', '规\\xE7\\xAB\\xA0 |');
  const { report } = await parse(text);
  expect(report?.applications?.totalProcessed).toMatchObject({ naturalPerson: 8, total: 9 });
  expect(report?.applications?.notProcessedDuplicate).toMatchObject({ total: 0 });
  expect(report?.proactiveDisclosure).toMatchObject({
    administrativeLicensing: { decisions: 1 },
    governmentRules: { issued: 1, repealed: 2, inForce: 3 },
  });
});

test('a label of which too little is left is no label', async () => {
  const { report } = await parse(clean().replace('行政强制', '行\uFFFD\uFFFD\uFFFD'));
  expect(report?.proactiveDisclosure).toMatchObject({ administrativeCoercion: { decisions: null } });
});
