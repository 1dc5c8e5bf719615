import type { Finding } from '@nianbao/schema';

const order = ['fail', 'unclear', 'not-assessable', 'pass'] as const;

/** The verdict that weighs most among findings; `null` where there are none (the rule does not apply). */
export const worstVerdict = (findings: readonly Finding[]): Finding['verdict'] | null =>
  order.find((verdict) => findings.some((finding) => finding.verdict === verdict)) ?? null;
