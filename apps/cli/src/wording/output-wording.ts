// What is said of the files that a command writes, Chinese and English side by side.
import type { BilingualText } from '@nianbao/schema';

const text = (zh: string, en: string): BilingualText => ({ zh, en });

export const outputWording = {
  written: (path: string) => text(`已写入 ${path}。`, `wrote ${path}.`),
  outputIsInput: (out: string) =>
    text(
      `输出 ${out} 就是输入之一,写入会毁掉原件。未作任何改动,请用 --out 另指定文件。`,
      `the output ${out} is one of the inputs, and writing would destroy it. Nothing was changed; name another file with --out.`,
    ),
  outputIsDatabase: (out: string, database: string) =>
    text(
      `输出 ${out} 是数据库 ${database} 的文件,写入会毁掉数据库。未作任何改动,请用 --out 另指定文件。`,
      `the output ${out} is a file of the database ${database}, and writing would destroy it. Nothing was changed; name another file with --out.`,
    ),
  databaseWithin: (folder: string, database: string) =>
    text(
      `数据库 ${database} 在文件夹 ${folder} 中,而该文件夹会被整个换掉。未作任何改动,请用 --out 另指定文件夹。`,
      `the database ${database} lies in the folder ${folder}, which would be replaced as a whole. Nothing was changed; name another folder with --out.`,
    ),
} as const;
