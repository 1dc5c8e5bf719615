// What nianbao.config.* may hold. An unknown key is an error: a misspelt one would silently do nothing.
import { z } from 'zod';

const severity = z.enum(['error', 'warning', 'info']);

/** The configuration of `nianbao check`; every key is optional, flags come before it. */
export const configValidator = z.strictObject({
  /** From this severity on the run fails. */
  failOn: z.enum(['error', 'warning', 'info', 'never']).optional(),
  /** A severity for a rule, or `off`. */
  rules: z.record(z.string(), z.union([severity, z.literal('off')])).optional(),
  /** Only these rules are run. */
  only: z.array(z.string()).min(1).optional(),
  /** File of explanations, relative to the configuration. */
  explained: z.string().optional(),
  /** Table of the bodies below each consolidated report, relative to the configuration. */
  roster: z.string().optional(),
  /** Last day of publication set by the place itself, ISO 8601. */
  localDeadline: z.iso.date().optional(),
  /** Where the rule pages stand, ending in `/`; absent: nothing leads to them. */
  rulePages: z.url().endsWith('/').optional(),
});

/** A valid configuration. */
export type Config = z.infer<typeof configValidator>;
