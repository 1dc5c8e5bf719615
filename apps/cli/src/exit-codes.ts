/** What the command's exit code says (contract.md). 129, 130 and 143 follow the shell: 128 + the signal. */
export const exitCodes = {
  ok: 0,
  findings: 1,
  incomplete: 1,
  different: 1,
  cannotRun: 2,
  hungUp: 129,
  interrupted: 130,
  terminated: 143,
} as const;
