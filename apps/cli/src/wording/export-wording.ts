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
  notOurs: (path: string) =>
    text(
      `${path} 已存在,且不是本程序导出的文件夹,未作改动。请换一个,或先移走。`,
      `${path} exists and is no folder that this program exported; nothing was changed. Choose another, or move it away.`,
    ),
} as const;
