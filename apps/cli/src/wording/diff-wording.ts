// What `diff` says, Chinese and English side by side.
import type { BilingualText } from '@nianbao/schema';

const text = (zh: string, en: string): BilingualText => ({ zh, en });

export const diffWording = {
  notFound: (name: string) =>
    text(
      `${name} 既不是含有报告的文件,也不是库中的报告。应为文件,或 机关标识/年度[@版本],例如 321300-su-qian-shi/2024@1。`,
      `${name} is neither a file with a report nor a report in the store. Expected a file, or agency/year[@version], for example 321300-su-qian-shi/2024@1.`,
    ),
  summary: (figures: number, fields: number, prose: number) =>
    figures + fields + prose === 0
      ? text('没有不同。', 'no difference.')
      : text(
          `不同:数字 ${figures} 处,信息 ${fields} 处,文字 ${prose} 部分。`,
          `different: ${figures} figures, ${fields} facts, ${prose} parts of the prose.`,
        ),
} as const;
