// What `export` says beyond what every command says.
import type { BilingualText } from '@nianbao/schema';

const text = (zh: string, en: string): BilingualText => ({ zh, en });

const isFolder = (format: string): boolean => format === 'parquet' || format === 'xlsx';

export const exportWording = {
  outMissing: (format: string) =>
    text(
      `${format} 不能写到标准输出。请用 --out 指定${isFolder(format) ? '文件夹' : '文件'}。`,
      `${format} cannot go to standard output. Name a ${isFolder(format) ? 'folder' : 'file'} with --out.`,
    ),
  notAFile: (path: string) =>
    text(
      `${path} 不是普通文件,不能在其位置写入 SQLite 文件。请用 --out 另指定文件。`,
      `${path} is no regular file, and no SQLite file can take its place. Name another file with --out.`,
    ),
  notOurs: (path: string, foreign: string | null) =>
    text(
      `${path} 已存在,且不是本程序导出的文件夹${foreign === null ? '' : `(其中有 ${foreign})`},未作改动。请换一个,或先移走。`,
      `${path} exists and is no folder that this program exported${foreign === null ? '' : ` (it holds ${foreign})`}; nothing was changed. Choose another, or move it away.`,
    ),
} as const;
