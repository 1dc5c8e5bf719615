import type { Finding } from './generated/types.ts';

/**
 * Whether a finding counts where findings are counted: it fails, it does not follow from another one, and nobody has
 * explained it. Example: `findings.filter(isCounted).length`
 */
export const isCounted = ({ verdict, foldedUnder, explained }: Finding): boolean =>
  verdict === 'fail' && foldedUnder === undefined && explained === undefined;
