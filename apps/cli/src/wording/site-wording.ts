// What `site build` says of what it was given, Chinese and English side by side.
import type { BilingualText } from '@nianbao/schema';

const text = (zh: string, en: string): BilingualText => ({ zh, en });

export const siteWording = {
  downloadsMissing: (folder: string, fault: string) =>
    text(
      `--downloads ${folder} 不是 nianbao export 的输出文件夹,或不完整(${fault})。未作任何改动。`,
      `--downloads ${folder} is no folder that nianbao export wrote, or not a whole one (${fault}). Nothing was changed.`,
    ),
  releaseUnknown: (wanted: string, known: readonly string[]) =>
    text(
      `没有发布 ${wanted},到这一天也没有发布过。${known.length > 0 ? `现有:${known.join('、')}。` : '还没有任何发布。'}用 nianbao release 发布。`,
      `there is no release ${wanted}, and none was made by that day. ${known.length > 0 ? `There are: ${known.join(', ')}.` : 'There is none yet.'} nianbao release makes one.`,
    ),
} as const;
