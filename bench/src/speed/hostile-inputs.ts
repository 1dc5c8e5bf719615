// Input made to be slow: long runs that a careless regular expression or a quadratic search would choke on.

const fill = (piece: string, bytes: number): string => {
  const each = new TextEncoder().encode(piece).length;
  return piece.repeat(Math.ceil(bytes / each));
};

const pieces: readonly (readonly [string, string])[] = [
  ['pipes', '|'],
  ['pipes and spaces', '| '],
  ['lines of one pipe', '|\n'],
  ['opening brackets', '('],
  ['full-width brackets', '(一)'],
  ['digits', '7'],
  ['digits and commas', '1,'],
  ['figures', '0 '],
  ['lines of figures', '0\n'],
  ['spaces', ' '],
  ['blank lines', '\n'],
  ['ideographs', '公'],
  ['ideographs and spaces', '公 开 '],
  ['table cells', '<td>'],
  ['table cells with figures', '<tr><td>1</td></tr>'],
  ['nested tables', '<table><tr><td>'],
  ['opening angle brackets', '<'],
  ['ampersands', '&'],
  ['entities', '&nbsp;'],
  ['attributes', '<td a="'],
  ['labels of the form', '予以公开'],
  ['labels and figures', '其他 0 '],
  ['lines of labels', '总计\n'],
  ['headings', '一、总体情况\n'],
  ['titles', '年政府信息公开工作年度报告'],
  ['dates', '2024年1月1日'],
  ['dashes', '—'],
  ['asterisks', '*'],
  ['hashes', '#'],
  ['e-mail', 'a@'],
  ['telephone', '电话:0'],
  ['backslashes', '\\xE5'],
  ['braces', '{"report":'],
];

/** A named input of about this many bytes. */
export interface HostileInput {
  readonly name: string;
  readonly text: string;
}

const report = '青岚市统计局2024年政府信息公开工作年度报告\n一、总体情况\n无。\n二、主动公开政府信息情况\n';

/** All hostile inputs of a size, each alone and after the beginning of a report. */
export const listHostileInputs = (bytes: number): readonly HostileInput[] =>
  pieces.flatMap(([name, piece]) => [
    { name, text: fill(piece, bytes) },
    { name: `report, then ${name}`, text: report + fill(piece, bytes) },
  ]);

/** Plain prose of the same size, to compare with. */
export const plainText = (bytes: number): string => fill('本年度各项公开工作平稳开展,示例文字,非真实报告。\n', bytes);
