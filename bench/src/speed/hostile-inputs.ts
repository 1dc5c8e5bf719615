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
  ['comments never closed', '<!--'],
  ['characters that were not decoded', '\uFFFD'],
  ['tables of wikitext never closed', '{|\n'],
  ['lines with a comma', 'a,b\n'],
  ['records of values', 'a,b,1\n'],
  ['rows of pipes', '|a|b|\n|-|-|\n'],
  ['corners of boxes', '┌'],
  ['crosses of drawn tables', '+--+\n'],
  ['attributes of Markdown', 'a]{'],
  ['cells over many columns and rows', '<td colspan="1000" rowspan="1000">'],
  ['tags within tags', '<b>'],
  ['one figure after another without a full stop', '依申请公开收到1件,'],
  ['sentences with figures', '依申请公开申请10件。'],
  ['disputes without a full stop', '信息公开行政复议1件维持1件,'],
  ['labels almost right', '属于三类内事务信息'],
  ['rows with their figures', '规章 0 0 0\n'],
  ['headings of statistics', '政府信息公开情况统计表\n公开 件 1\n'],
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
