// What reading and writing NDJSON in bulk says, Chinese and English side by side.
import type { BilingualText } from '@nianbao/schema';

const text = (zh: string, en: string): BilingualText => ({ zh, en });

// A line, and where what it holds came from, where it says so.
const nameLine = (line: number, path: string | null): BilingualText =>
  path === null ? text(`第 ${line} 行`, `line ${line}`) : text(`第 ${line} 行(${path})`, `line ${line} (${path})`);

export const bulkWording = {
  lineName: (line: number) => nameLine(line, null),
  lineTooLong: (line: number, bytes: number) =>
    text(
      `第 ${line} 行有 ${bytes} 字节,过长,未读取;其余照常处理。`,
      `line ${line} has ${bytes} bytes, too many; not read. The rest goes on.`,
    ),
  // The reason is the JavaScript engine's own, in English.
  lineNotJson: (line: number, reason: string) => {
    const at = /position (\d+)/.exec(reason)?.[1];
    return text(
      `第 ${line} 行不是 JSON(${at === undefined ? '没有写完整' : `第 ${Number(at) + 1} 个字符处不合语法`});其余照常处理。`,
      `line ${line} is no JSON (${reason}). The rest goes on.`,
    );
  },
  lineInvalid: (line: number, where: string, what: BilingualText) =>
    text(
      `第 ${line} 行的${where ? ` ${where} ` : '内容'}有误:${what.zh};其余照常处理。`,
      `line ${line} is wrong at ${where || 'its top'}: ${what.en}. The rest goes on.`,
    ),
  lineEmpty: (line: number) =>
    text(
      `第 ${line} 行没有内容。应有 content(base64)、text 或 path 之一;其余照常处理。`,
      `line ${line} holds no document. Expected content (base64), text or path. The rest goes on.`,
    ),
  lineWithoutReport: (line: number, path: string | null) =>
    text(
      `${nameLine(line, path).zh}没有报告,未收录;其余照常处理。`,
      `${nameLine(line, path).en} holds no report; not kept. The rest goes on.`,
    ),
  sourceMissing: (line: number, path: string | null, reason: string) =>
    text(
      `${nameLine(line, path).zh}没有来源文件(${reason})。请用 parse --with-source 输出,或用 --sources 指定文件所在的文件夹;其余照常处理。`,
      `${nameLine(line, path).en} comes without its source (${reason}). Print it with parse --with-source, or name the folder of the files with --sources. The rest goes on.`,
    ),
  sourceDiffers: (line: number, path: string | null, found: string, expected: string) =>
    text(
      `${nameLine(line, path).zh}的来源不是解析的那一份:SHA-256 为 ${found},应为 ${expected};其余照常处理。`,
      `${nameLine(line, path).en}: the source is not the one that was parsed; its SHA-256 is ${found}, expected ${expected}. The rest goes on.`,
    ),
  sourceNeedsNdjson: () => text('--with-source 只用于 ndjson 输出。', '--with-source goes with ndjson output only.'),
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
