import type { ParseResult } from '@nianbao/schema';
import { readPointer } from '@nianbao/schema';
import { expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import { clean } from './sample.ts';

const parse = (text: string): Promise<ParseResult> => parseReport(new TextEncoder().encode(text));

const stated = async (): Promise<ParseResult> => parse(clean());

test('digits glued to their label are parted by the sums, and the result says so', async () => {
  const truth = await stated();
  const glued = await parse(clean({ separator: '' }));
  for (const [pointer, cell] of Object.entries(truth.cells)) {
    if (!pointer.startsWith('/applications/')) continue;
    expect(readPointer(glued.report, pointer), pointer).toBe(readPointer(truth.report, pointer));
    expect(glued.cells[pointer], pointer).toMatchObject({ method: 'entailed', raw: cell.raw });
  }
  expect(glued.report?.disputes?.reconsideration).toEqual(truth.report?.disputes?.reconsideration);
});

test('glued digits that can be read in several ways give no figure, only candidates', async () => {
  const { cells } = await parse(clean({ separator: '' }).replace('行政规范性文件123', '行政规范性文件7241'));
  const cell = cells['/proactiveDisclosure/normativeDocuments/issued'];
  expect(cell).toMatchObject({ state: 'ambiguous', raw: '7241' });
  expect(cell?.alternatives).toEqual([7, 72]);
  // Three figures 0 0 3 cannot be read otherwise: no figure begins with a 0.
  const zeros = await parse(clean({ separator: '' }).replace('行政规范性文件123', '行政规范性文件003'));
  expect(zeros.report?.proactiveDisclosure).toMatchObject({
    normativeDocuments: { issued: 0, repealed: 0, inForce: 3 },
  });
});

test('a few rows that lost empty cells: what every reading shares is entailed, what differs is not chosen', async () => {
  const { cells, report } = await parse(clean({ rows: { newReceived: [8, 1, 9], granted: [6, 1, 7] } }));
  // Carried in, processed and carried out are whole: they pin the columns of the requests received.
  expect(report?.applications?.newReceived).toMatchObject({
    naturalPerson: 8,
    commercialEnterprise: 1,
    total: 9,
    researchInstitution: null,
  });
  expect(cells['/applications/newReceived/naturalPerson']).toMatchObject({ method: 'entailed', confidence: 1 });
  expect(cells['/applications/newReceived/researchInstitution']).toMatchObject({ state: 'blank' });
  expect(report?.applications?.granted).toMatchObject({ naturalPerson: 6, commercialEnterprise: 1, total: 7 });
});

test('a lost 0 is never told from a lost blank', async () => {
  const { cells, report } = await parse(clean({ rows: { partiallyGranted: [0, 0, 0] } }));
  expect(report?.applications?.partiallyGranted).toMatchObject({ naturalPerson: null, total: null });
  for (const column of ['naturalPerson', 'otherOrganization', 'total']) {
    expect(cells[`/applications/partiallyGranted/${column}`]).toMatchObject({
      state: 'ambiguous',
      alternatives: [0, null],
    });
  }
});

test('a row whose figures fit no sum stays without values', async () => {
  const { cells } = await parse(clean({ rows: { granted: [6, 1, 9] } }));
  expect(cells['/applications/granted/total']).toMatchObject({ state: 'ambiguous', raw: '6 1 9' });
});

const printedDisputes = '2 | 0 | 0 | 1 | 3 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 1';

test('table 4 with lost empty cells keeps what its totals determine', async () => {
  // 2 1 3 · 1 1 · 1 1 is the only way to three totals; which outcome a 1 stands for is lost.
  const { report, cells } = await parse(clean().replace(printedDisputes, '2 | 1 | 3 | 1 | 1 | 1 | 1'));
  expect(report?.disputes).toMatchObject({
    reconsideration: { total: 3 },
    litigationDirect: { total: 1 },
    litigationAfterReconsideration: { total: 1 },
  });
  expect(cells['/disputes/reconsideration/total']).toMatchObject({ method: 'entailed', raw: '3' });
  expect(report?.disputes?.litigationDirect.upheld).toBeNull();
  expect(cells['/disputes/litigationDirect/upheld']).toMatchObject({ state: 'ambiguous' });
});

test('figures of table 4 that may belong to either procedure are not given to one', async () => {
  // 2 1 3 and 1 1 may be the first and second, the first and third, or the second and third procedure.
  const { report } = await parse(clean().replace(printedDisputes, '2 | 1 | 3 | 1 | 1'));
  expect(report?.disputes?.reconsideration.total).toBeNull();
  expect(report?.disputes?.litigationAfterReconsideration.total).toBeNull();
});

test('a single pipe behind too few figures may be filler: no figure is moved into its place', async () => {
  const lines = ['行政规范性文件 |', '37 |', '10 |', '|', '第二十条第(五)项 |', '|||'];
  const { report, cells } = await parse(
    clean().replace('行政规范性文件 | 1 | 2 | 3\n第二十条第(五)项', lines.join('\n')),
  );
  expect(report?.proactiveDisclosure).toMatchObject({
    normativeDocuments: { issued: null, repealed: null, inForce: null },
  });
  expect(cells['/proactiveDisclosure/normativeDocuments/inForce']).toMatchObject({
    state: 'ambiguous',
    alternatives: [37, 10],
  });
});

test('where empty cells were dropped before the digits were glued, fewer figures are readings too', async () => {
  // 规章 31 and 3 without the empty first cell: 3 1 3 is one reading of 313 among several.
  const text = clean({ separator: '', rows: { partiallyGranted: [''], deniedStateSecret: ['00'] } });
  const { cells } = await parse(text.replace('规章123', '规章313'));
  expect(cells['/proactiveDisclosure/governmentRules/issued']?.state).toBe('ambiguous');
  expect(cells['/proactiveDisclosure/governmentRules/issued']?.alternatives).toEqual(
    expect.arrayContaining([3, 31, null]),
  );
});

test('a minus sign inside glued digits begins a figure that no rule can part', async () => {
  const { cells } = await parse(clean({ separator: '' }).replace('行政规范性文件123', '行政规范性文件74-581'));
  expect(cells['/proactiveDisclosure/normativeDocuments/issued']).toMatchObject({ state: 'ambiguous', raw: '74-581' });
});

test('figures parted by commas are not one run of digits', async () => {
  const { report } = await parse(
    clean({ separator: ',' }).replace('行政规范性文件,1,2,3', '行政规范性文件,175,13,496'),
  );
  const issued = readPointer(report, '/proactiveDisclosure/normativeDocuments/issued') ?? null;
  expect([null, 175]).toContain(issued);
});

test('a row printed twice with other figures is not read from either', async () => {
  const twice = clean({ rows: { granted: [6, 1, 0, 0, 0, 0, '7\n(一)予以公开 | 5 | 1 | 0 | 0 | 0 | 0 | 6'] } });
  const { report, cells } = await parse(twice);
  expect(report?.applications?.granted).toMatchObject({ naturalPerson: null, total: null });
  expect(cells['/applications/granted/total']).toMatchObject({ state: 'ambiguous' });
  expect(cells['/applications/granted/total']?.alternatives).toEqual(expect.arrayContaining([7, 6]));
  // Printed twice alike it is one row.
  const alike = clean({ rows: { granted: [6, 1, 0, 0, 0, 0, '7\n(一)予以公开 | 6 | 1 | 0 | 0 | 0 | 0 | 7'] } });
  expect((await parse(alike)).report?.applications?.granted).toMatchObject({ naturalPerson: 6, total: 7 });
});

test('a row that moved up into an empty total is not read by position where totals are printed', async () => {
  // 10 0 0 0 0 1 with the last cell empty: 1 and 0 run together, so that everything after them moved up by one cell.
  const moved = clean({ rows: { unableNotHeld: [10, 0, 0, 0, 0, '1 |  | '], totalProcessed: [7, 1, 0, 0, 0, 0, 8] } });
  const { report, cells } = await parse(moved);
  expect(report?.applications?.unableNotHeld.naturalPerson).not.toBe(10);
  expect(cells['/applications/unableNotHeld/total']?.state).not.toBe('blank');
});

test('table 4, one figure short, with a single pipe behind it: the pipe may be filler', async () => {
  // Fourteen figures and a pipe, each on its own line; 2 0 0 1 3 lost its first 0.
  const short = printedDisputes.replace('2 | 0 | 0', '2 | 0').split(' | ');
  const { report } = await parse(clean().replace(printedDisputes, `${short.join(' |\n')} |\n|`));
  expect(report?.disputes?.litigationDirect.upheld).not.toBe(3);
  expect(report?.disputes?.reconsideration.pending).not.toBe(3);
  expect(report?.disputes?.reconsideration.total).toBe(3);
});

test('a whole table on one line is parted where figures and words take turns', async () => {
  const parts = clean({ separator: ' ' }).split('\n');
  const at = (start: string): number => parts.findIndex((line) => line.startsWith(start));
  const [two, three, four] = [at('二、'), at('三、收到'), at('四、政府')];
  const text = [
    ...parts.slice(0, two + 1),
    parts.slice(two + 1, three).join(' '),
    parts[three],
    parts.slice(three + 1, four).join(' '),
    ...parts.slice(four),
  ].join('\n');
  const { report } = await parse(text);
  expect(report?.applications?.newReceived).toMatchObject({ naturalPerson: 8, commercialEnterprise: 1, total: 9 });
  expect(report?.applications?.carriedOut).toMatchObject({ naturalPerson: 1, total: 1 });
  expect(report?.proactiveDisclosure).toMatchObject({ normativeDocuments: { issued: 1, repealed: 2, inForce: 3 } });
});

test('a figure cut over two cells is whole again where the sums leave one reading', async () => {
  // 1 2 0 0 0 0 0 12 has eight figures for seven cells: 12 0 0 0 0 0 12 adds up, nothing else does.
  const rows = {
    newReceived: [1, 2, 0, 0, 0, 0, 0, 12],
    carriedIn: [0, 0, 0, 0, 0, 0, 0],
    granted: [9, 0, 0, 0, 0, 0, 9],
    totalProcessed: [11, 0, 0, 0, 0, 0, 11],
  };
  const text = clean({ rows });
  const { report, cells } = await parse(text);
  expect(report?.applications?.newReceived).toMatchObject({ naturalPerson: 12, commercialEnterprise: 0, total: 12 });
  const cell = cells['/applications/newReceived/naturalPerson'];
  expect(cell).toMatchObject({ method: 'entailed', raw: '1 2' });
  expect(text.slice(cell!.place!.offset!, cell!.place!.offset! + cell!.place!.length!)).toBe('1 | 2');
});

test('a figure too many that may be a cut one or foreign to the row is not decided by the row alone', async () => {
  // 1 0 0 0 0 0 1 11: 10 0 0 0 0 1 11 adds up, and so does 1 0 0 0 0 0 1 with an 11 that is not its own.
  const { report, cells } = await parse(clean({ rows: { unableStillUnclear: [1, 0, 0, 0, 0, 0, 1, 11] } }));
  expect(report?.applications?.unableStillUnclear.naturalPerson).toBeNull();
  expect(cells['/applications/unableStillUnclear/total']).toMatchObject({ state: 'ambiguous' });
});

test('five figures under the header of all of table 4 are not those of the one procedure that it still names', async () => {
  const header =
    '行政复议 行政诉讼\n结果 结果 其他 尚未 总\n维持 纠正 结果 审结 计\n结果 结果 其他 尚未 总 结果 结果 其他 尚未 总';
  const { report } = await parse(clean().replace(printedDisputes, `${header}\n0 0 0 1 1`));
  expect(report?.disputes?.reconsideration).toMatchObject({ pending: null, total: null });
});
