import type { Finding, ParseResult } from '@nianbao/schema';
import { buildFinding } from './build-finding.ts';
import type { Check } from './check.ts';
import { engineWording } from './wording.ts';

/** A violation that rests on an inferred figure is not conclusive: another reading of the page might not have it. */
export const softenInferred = (check: Check, result: ParseResult, finding: Finding): Finding => {
  if (finding.verdict !== 'fail') return finding;
  const inferred = finding.operands.filter(({ path }) => result.cells[path]?.method === 'inferred').length;
  if (inferred === 0) return finding;
  const params = { ...finding.params, message: finding.message, inferred };
  return buildFinding(check, result, {
    ...finding,
    verdict: 'unclear',
    wording: engineWording.inferred,
    params,
  });
};
