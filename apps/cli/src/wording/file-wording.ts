// What is said of tables and notes that people write, Chinese and English side by side.
import type { BilingualText } from '@nianbao/schema';

const text = (zh: string, en: string): BilingualText => ({ zh, en });

export const fileWording = {
  notText: (path: string) =>
    text(
      `${path} 不是 UTF-8 文本,也读不出 GB18030(GBK)或 Big5。请另存为 UTF-8 再试。`,
      `${path} is no UTF-8 text, nor does it read as GB18030 (GBK) or Big5. Save it as UTF-8 and try again.`,
    ),
  readAs: (path: string, encoding: string) =>
    text(`${path} 不是 UTF-8,已按 ${encoding} 读取。`, `${path} is not UTF-8; it was read as ${encoding}.`),
  tableEmpty: () => text('没有任何行', 'it has no rows'),
  rowTooLong: (line: number, found: number, expected: number) =>
    text(
      `第 ${line} 行有 ${found} 格,列只有 ${expected} 个`,
      `line ${line} has ${found} cells for ${expected} columns`,
    ),
  rowBroken: (line: number) => text(`第 ${line} 行的引号没有成对`, `the quotes in line ${line} do not match`),
  cellMissing: (line: number, columns: readonly string[]) =>
    text(`第 ${line} 行缺 ${columns.join('、')}`, `line ${line} lacks ${columns.join(', ')}`),
  cellWrong: (line: number, column: string, found: string) =>
    text(`第 ${line} 行的 ${column} 为“${found}”`, `line ${line} has "${found}" as ${column}`),
  columnsUnknown: (columns: readonly string[]) =>
    text(`没有这样的列:${columns.join('、')}`, `there are no such columns: ${columns.join(', ')}`),
  refused: (reason: string) => text(reason, reason),
} as const;
