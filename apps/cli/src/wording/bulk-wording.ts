// What reading and writing NDJSON in bulk says, Chinese and English side by side.
import type { BilingualText } from '@nianbao/schema';

const text = (zh: string, en: string): BilingualText => ({ zh, en });

export const bulkWording = {
  lineTooLong: (line: number, bytes: number) =>
    text(
      `第 ${line} 行有 ${bytes} 字节,过长,未读取;其余照常处理。`,
      `line ${line} has ${bytes} bytes, too many; not read. The rest goes on.`,
    ),
  lineNotJson: (line: number, reason: string) =>
    text(`第 ${line} 行不是 JSON(${reason});其余照常处理。`, `line ${line} is no JSON (${reason}). The rest goes on.`),
  lineInvalid: (line: number, where: string, reason: string) =>
    text(
      `第 ${line} 行的 ${where || '内容'} 有误:${reason};其余照常处理。`,
      `line ${line} is wrong at ${where || 'its top'}: ${reason}. The rest goes on.`,
    ),
  lineEmpty: (line: number) =>
    text(
      `第 ${line} 行没有内容。应有 content(base64)、text 或 path 之一;其余照常处理。`,
      `line ${line} holds no document. Expected content (base64), text or path. The rest goes on.`,
    ),
  onlyNdjson: (format: string) =>
    text(
      `--input-format ndjson 只能输出 ndjson,不能输出 ${format}。`,
      `--input-format ndjson gives ndjson only, not ${format}.`,
    ),
  noComparison: () =>
    text(
      '--input-format ndjson 逐行处理,不能与 --previous、--store、--together、--roster 同用。',
      '--input-format ndjson works line by line and cannot be used with --previous, --store, --together or --roster.',
    ),
} as const;
