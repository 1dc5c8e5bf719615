/** The rules about sums and balances whose broken findings may name one cell as what is wrong. */
export const listSumRules = [
  'applications-row-total',
  'applications-outcome-sum',
  'applications-balance',
  'disputes-row-total',
] as const;
