// What a note on a finding may say, and where it stands.
import { z } from '@hono/zod-openapi';
import { inBoth, parameterWording } from '../wording/route-wording.ts';
import { reportParams } from './requests.ts';

export const explanationParams = {
  ...reportParams,
  finding: z
    .string()
    .min(1)
    .max(300)
    .openapi({ description: inBoth(parameterWording.finding), example: 'applications-balance@total@2024' }),
};

export const explanationBody = z
  .strictObject({
    text: z.string().trim().min(1).max(2000).openapi({ example: '合计误填,已于 2 月 3 日更正。' }),
    textEn: z.string().trim().min(1).max(2000).optional(),
    by: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .optional()
      .openapi({ description: inBoth(parameterWording.noteBy) }),
    on: z.iso
      .date()
      .optional()
      .openapi({ description: inBoth(parameterWording.noteOn), example: '2025-02-03' }),
  })
  .openapi('NewExplanation');
