import type { Judged } from './build-finding.ts';
import type { Check } from './check.ts';
import { renderMessage } from './render-message.ts';
import { engineWording } from './wording.ts';

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * The finding of a rule that stopped with an error: not-assessable with the reason, never a pass.
 * It reads nothing of the report, so that whatever broke the rule cannot break this too.
 */
export const buildCrashFinding = (
  check: Check,
  error: unknown,
  about: { readonly paths?: readonly string[]; readonly at?: string } = {},
): Judged => {
  const params = { ...(about.at === undefined ? {} : { at: about.at }), reason: reasonOf(error) };
  return {
    key: '',
    rule: check.id,
    severity: check.severity,
    verdict: 'not-assessable',
    paths: [...(about.paths ?? [])],
    operands: [],
    expected: null,
    actual: null,
    delta: null,
    mode: 'strict',
    message: renderMessage(engineWording.crashed, params),
    params,
  };
};
