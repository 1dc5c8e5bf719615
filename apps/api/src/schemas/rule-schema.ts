// Shape of a rule.
import { z } from '@hono/zod-openapi';
import type { BilingualText } from '@nianbao/schema';
import type { Rule } from '../rules.ts';
import { editionSchema } from './agency-schemas.ts';
import { canonical } from './canonical.ts';

const bilingual = canonical<BilingualText>('BilingualText');

export const ruleSchema: z.ZodType<Rule> = z
  .object({
    id: z.string(),
    severity: z.enum(['error', 'warning', 'info']),
    editions: z.array(editionSchema),
    title: bilingual,
    legalBasis: bilingual,
  })
  .openapi('Rule');
