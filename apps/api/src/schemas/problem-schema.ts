// Shape of every error (RFC 9457).
import { z } from '@hono/zod-openapi';
import { problemUri } from '../http/send-problem.ts';
import { type ProblemCode, problemWording } from '../wording/problem-wording.ts';

const codes = Object.keys(problemWording) as ProblemCode[];
const bilingual = z.object({ zh: z.string(), en: z.string() });

export const problemSchema = z
  .object({
    type: z.enum(codes.map(problemUri)),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    message: bilingual,
    errors: z
      .array(z.object({ in: z.string(), path: z.string(), found: z.string().nullable(), message: bilingual }))
      .optional(),
    exists: z.array(z.string()).optional(),
  })
  .openapi('Problem', { description: '错误(RFC 9457)。An error (RFC 9457).' });
