// Shape of every error (RFC 9457).
import { z } from '@hono/zod-openapi';
import type { Diagnostic } from '@nianbao/schema';
import { problemUri } from '../http/send-problem.ts';
import { type ProblemCode, problemWording } from '../wording/problem-wording.ts';
import { canonical } from './canonical.ts';

const codes = Object.keys(problemWording) as ProblemCode[];
const addressSchema = z.object({ agencyId: z.string(), key: z.string() });
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
    found: addressSchema.optional(),
    expected: addressSchema.optional(),
    diagnostics: z.array(canonical<Diagnostic>('Diagnostic')).optional(),
  })
  .openapi('Problem', { description: '错误(RFC 9457)。An error (RFC 9457).' });
