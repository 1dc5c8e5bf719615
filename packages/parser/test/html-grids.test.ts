// Made-up HTML tables in shapes that published pages have; figures invented.
import { forms } from '@nianbao/schema';
import { expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';

const block = forms['2021'].tables[1]!.blocks[0]!;
const labels = block.columns.map((column) => column.label.zh);
const figures: Readonly<Record<string, readonly number[]>> = {
  newReceived: [8, 1, 0, 0, 0, 2, 11],
  granted: [8, 1, 0, 0, 0, 2, 11],
  totalProcessed: [8, 1, 0, 0, 0, 2, 11],
};

const cell = (text: string | number, attributes = ''): string => `<td${attributes}>${text}</td>`;

interface Shape {
  readonly header: string;
  readonly row: (label: string, values: readonly number[], id: string) => string;
}

const page = ({ header, row }: Shape): Uint8Array => {
  const rows = block.rows.map(
    ({ id, numbering = '', label }) =>
      `<tr>${row(`${numbering}${label.zh}`, figures[id] ?? [0, 0, 0, 0, 0, 0, 0], id)}</tr>`,
  );
  return new TextEncoder().encode(
    `<html><body><h1>青岚县示例局2024年政府信息公开工作年度报告</h1><h2>一、总体情况</h2><p>示例。</p><h2>三、收到和处理政府信息公开申请情况</h2><table>${header}${rows.join('')}</table><h2>五、存在的主要问题及改进情况</h2><p>示例。</p></body></html>`,
  );
};

const received = async (shape: Shape) => (await parseReport(page(shape))).report?.applications?.newReceived;

const truth = Object.fromEntries(block.columns.map((column, index) => [column.id, figures.newReceived![index]!]));

test('columns go by their headers, not by their order', async () => {
  const order = [6, 0, 2, 1, 3, 5, 4];
  const shape: Shape = {
    header: `<tr>${cell('项目')}${order.map((index) => cell(labels[index]!)).join('')}</tr>`,
    row: (label, values) => cell(label) + order.map((index) => cell(values[index]!)).join(''),
  };
  expect(await received(shape)).toEqual(truth);
});

test('a header whose spans do not add up does not shift the figures', async () => {
  const shape: Shape = {
    header: `<tr>${cell('项目', ' colspan=3')}${labels.map((label) => cell(label)).join('')}</tr>`,
    row: (label, values) => cell(label, ' colspan=2') + values.map((value) => cell(value)).join(''),
  };
  expect(await received(shape)).toEqual(truth);
});

test('covered cells left empty instead of spans', async () => {
  const shape: Shape = {
    header: `<tr>${cell('')}${cell('')}${cell('')}${labels.map((label) => cell(label)).join('')}</tr>`,
    row: (label, values, id) =>
      (id === 'newReceived' ? cell(label) + cell('') + cell('') : cell('') + cell('') + cell(label)) +
      values.map((value) => cell(value)).join(''),
  };
  expect(await received(shape)).toEqual(truth);
});

test('an empty eighth column is no column', async () => {
  const shape: Shape = {
    header: `<tr>${cell('项目')}${labels.map((label) => cell(label)).join('')}${cell('')}</tr>`,
    row: (label, values) => cell(label) + values.map((value) => cell(value)).join('') + cell(''),
  };
  expect(await received(shape)).toEqual(truth);
});

test('a figure in a cell merged over several columns is given to none of them', async () => {
  const shape: Shape = {
    header: `<tr>${cell('项目')}${labels.map((label) => cell(label)).join('')}</tr>`,
    row: (label, values, id) =>
      cell(label) +
      (id === 'granted' ? cell(8) + cell(3, ' colspan=5') + cell(11) : values.map((value) => cell(value)).join('')),
  };
  const { report, cells } = await parseReport(page(shape));
  expect(report?.applications?.granted.commercialEnterprise).toBeNull();
  expect(cells['/applications/granted/commercialEnterprise']?.state).not.toBe('value');
  expect(report?.applications?.newReceived).toEqual(truth);
});

test('the whole article inside a layout table', async () => {
  const shape: Shape = {
    header: `<tr>${cell('项目')}${labels.map((label) => cell(label)).join('')}</tr>`,
    row: (label, values) => cell(label) + values.map((value) => cell(value)).join(''),
  };
  const html = new TextDecoder()
    .decode(page(shape))
    .replace('<body>', '<body><table><tr><td>导航</td><td>')
    .replace('</body>', '</td></tr></table></body>');
  const { report } = await parseReport(new TextEncoder().encode(html));
  expect(report?.applications?.newReceived).toEqual(truth);
});

test('one number cut over two cells is not read as two figures', async () => {
  const shape: Shape = {
    header: `<tr>${cell('项目')}${labels.map((label) => cell(label)).join('')}${cell('')}</tr>`,
    row: (label, values, id) =>
      cell(label) +
      (id === 'newReceived'
        ? [8, 1, 0, 0, 0, 2, 1, 1].map((value) => cell(value)).join('')
        : [...values.map((value) => cell(value)), cell('')].join('')),
  };
  const { report } = await parseReport(page(shape));
  expect([null, 11]).toContain(report?.applications?.newReceived.total ?? null);
});

test('spans of a header that name the wrong columns lose against the sums', async () => {
  // 申请人情况 over six, 法人或其他组织 over four: 总计 stands over the figures of 其他 and 其他 over the total.
  const head = [labels[0]!, ...labels.slice(1, 5), labels[6]!, labels[5]!];
  const shape: Shape = {
    header: `<tr>${cell('项目')}${head.map((label) => cell(label)).join('')}</tr>`,
    row: (label, values) => cell(label) + values.map((value) => cell(value)).join(''),
  };
  expect(await received(shape)).toEqual(truth);
});

test('two figures in one cell shift nothing into other columns', async () => {
  const shape: Shape = {
    header: `<tr>${cell('项目')}${labels.map((label) => cell(label)).join('')}</tr>`,
    row: (label, values, id) =>
      cell(label) +
      (id === 'granted'
        ? [`8 1`, 0, 0, 0, 2, 11].map((value) => cell(value)).join('')
        : values.map((value) => cell(value)).join('')),
  };
  const { report, cells } = await parseReport(page(shape));
  expect(report?.applications?.granted).toEqual(
    Object.fromEntries(block.columns.map((column, index) => [column.id, figures.granted![index]!])),
  );
  expect(cells['/applications/granted/naturalPerson']).toMatchObject({ method: 'entailed', raw: '8' });
});

test('two figures run together in the first cell do not move the rest of the row', async () => {
  const shape: Shape = {
    header: `<tr>${cell('项目')}${labels.map((label) => cell(label)).join('')}</tr>`,
    row: (label, values, id) =>
      cell(label) + (id === 'granted' ? ['81', 0, 0, 0, 2, 11, ''] : values).map((value) => cell(value)).join(''),
  };
  const { report, cells } = await parseReport(page(shape));
  expect(report?.applications?.granted).toEqual(truth);
  expect(cells['/applications/granted/naturalPerson']).toMatchObject({ method: 'entailed', raw: '8' });
});

test('a total left empty in one row is that agency’s blank, not a shift', async () => {
  const shape: Shape = {
    header: `<tr>${cell('项目')}${labels.map((label) => cell(label)).join('')}</tr>`,
    row: (label, values, id) =>
      cell(label) + (id === 'granted' ? [...values.slice(0, 6), ''] : values).map((value) => cell(value)).join(''),
  };
  const { report, cells } = await parseReport(page(shape));
  expect(report?.applications?.granted).toEqual({ ...truth, total: null });
  expect(cells['/applications/granted/total']?.state).toBe('blank');
});

const withoutTotal = (values: readonly number[]): string =>
  [...values.slice(0, 6), ''].map((value) => cell(value)).join('');

test('totals left empty under a header with wrong spans: the form’s order, which each line of the header keeps', async () => {
  // 申请人情况 six wide, 法人或其他组织 four wide: 总计 over the fifth kind, 其他 over the last column.
  const header = `<tr>${cell('项目', ' rowspan=3')}${cell('申请人情况', ' colspan=6')}</tr>
    <tr>${cell(labels[0]!, ' rowspan=2')}${cell('法人或其他组织', ' colspan=4')}${cell(labels[6]!, ' rowspan=2')}</tr>
    <tr>${labels
      .slice(1, 6)
      .map((label) => cell(label))
      .join('')}</tr>`;
  const shape: Shape = { header, row: (label, values) => cell(label) + withoutTotal(values) };
  expect(await received(shape)).toEqual({ ...truth, total: null });
});

test('rows filled up at their end begin at different columns and are counted', async () => {
  const fill = (cells: readonly (string | number)[]): string =>
    [...cells, '', '']
      .slice(0, 9)
      .map((value) => cell(value))
      .join('');
  const shape: Shape = {
    header: `<tr>${fill(['项目', ...labels])}</tr>`,
    row: (label, values, id) =>
      fill([...(id === 'granted' ? ['三、本年度办理结果'] : []), label, ...values.slice(0, 6), '']),
  };
  const { report } = await parseReport(page(shape));
  expect(report?.applications?.newReceived).toEqual({ ...truth, total: null });
  expect(report?.applications?.granted).toEqual({ ...truth, total: null });
});

test('rows out of order land in their place', async () => {
  const shape: Shape = {
    header: `<tr>${cell('项目')}${labels.map((label) => cell(label)).join('')}</tr>`,
    row: (label, values) => cell(label) + values.map((value) => cell(value)).join(''),
  };
  const html = new TextDecoder().decode(page(shape));
  const rows = html.match(/<tr>.*?<\/tr>/gs)!;
  const [third, fourth] = [rows[3]!, rows[4]!];
  const swapped = html.replace(third + fourth, fourth + third);
  const { report } = await parseReport(new TextEncoder().encode(swapped));
  expect(report?.applications?.granted.total).toBe(11);
  expect(report?.applications?.partiallyGranted.total).toBe(0);
});
