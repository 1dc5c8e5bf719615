// What a validator found wrong, in both languages.
import type { BilingualText } from '@nianbao/schema';
import type { ZodType } from 'zod';
import zhCN from 'zod/v4/locales/zh-CN.js';

/** The first thing that is wrong: where, as the keys that lead there ("" at the top), and what. */
export interface DescribedIssue {
  readonly where: string;
  readonly what: BilingualText;
  /** Keys that are not known there. */
  readonly unknown: readonly string[];
}

/**
 * Describes the first thing that is wrong with a value, which its validator refused.
 * Example: `describeIssue(z.object({}), [])` → { where: "", what: { zh: "无效输入:期望 object,实际接收 array", … }, unknown: [] }
 */
export const describeIssue = (validator: ZodType, value: unknown): DescribedIssue => {
  const issue = validator.safeParse(value).error?.issues[0];
  const translated = validator.safeParse(value, { error: zhCN().localeError }).error?.issues[0];
  return {
    where: issue?.path.join('.') ?? '',
    what: { zh: translated?.message ?? '', en: issue?.message ?? '' },
    unknown: issue?.code === 'unrecognized_keys' ? issue.keys : [],
  };
};
