// The rule catalogue as the API publishes it: what a rule is about, without the code that judges.
import { checks } from '@nianbao/checks';
import type { BilingualText, Severity } from '@nianbao/schema';

/** One rule. `editions`: the forms it applies to; `legalBasis`: what it rests on. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly editions: readonly ('pre2019' | '2019' | '2021')[];
  readonly title: BilingualText;
  readonly legalBasis: BilingualText;
}

/** Every rule, in catalogue order. */
export const rules: readonly Rule[] = checks.map(({ id, severity, editions, title, legalBasis }) => ({
  id,
  severity,
  editions,
  title,
  legalBasis,
}));
