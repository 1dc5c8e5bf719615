import { type FormBlock, type FormEdition, forms } from '@nianbao/schema';
import type { Random } from '../random.ts';

/** How many requests a report has: none; a township; a department; a large city. */
export type Scale = 'zero' | 'sparse' | 'middle' | 'rich';

/** Mean number of requests of each scale (../shared/inputs.md §6: 6, 40, 300). */
export const meanRequests: Readonly<Record<Scale, number>> = { zero: 0, sparse: 6, middle: 40, rich: 300 };

// Odds of the six kinds of applicant (inputs.md §6), natural persons first.
const applicantOdds = [9, 0.33, 0.03, 0.05, 0.03, 0.14];

// How requests end, by row of table 3; the rows of the 2019 form that share one are added up there.
const outcomeOdds: Readonly<Record<string, number>> = {
  granted: 34,
  partiallyGranted: 6,
  deniedStateSecret: 0.2,
  deniedProhibitedByLaw: 1,
  deniedSecurityAndStability: 0.3,
  deniedThirdPartyRights: 1,
  deniedInternalAffairs: 1.5,
  deniedProcessInformation: 1.5,
  deniedEnforcementFile: 2,
  deniedAdministrativeInquiry: 2,
  unableNotHeld: 26,
  unableRequiresCreation: 2,
  unableStillUnclear: 3,
  notProcessedPetition: 5,
  notProcessedDuplicate: 2,
  notProcessedPublication: 0.5,
  notProcessedExcessive: 0.2,
  notProcessedConfirmOrReissue: 1,
  otherSupplementOverdue: 3,
  otherFeeOverdue: 0.2,
  otherMiscellaneous: 5,
  otherHandling: 8,
  carriedOut: 5,
};

const block = (edition: FormEdition): FormBlock =>
  forms[edition].tables.find((table) => table.id === 'applications')!.blocks[0]!;

// Reports differ in who applies, and within one report most requests come from the same kind: shares drawn per report.
const drawShares = (random: Random): number[] => {
  const concentration = random.pick([0.3, 2, 8]);
  const sum = applicantOdds.reduce((total, odds) => total + odds, 0);
  return applicantOdds.map((odds) => random.gamma(Math.max(0.01, (concentration * odds) / sum)));
};

const drawCount = (random: Random, mean: number): number =>
  mean === 0 ? 0 : Math.max(1, Math.round((mean * random.gamma(1.5)) / 1.5));

/** Table 3 of one report by row: seven figures each, all sums of the form hold. */
export const drawApplications = (edition: FormEdition, scale: Scale, random: Random): Map<string, number[]> => {
  const rows = new Map(block(edition).rows.map((row) => [row.id, [0, 0, 0, 0, 0, 0, 0]]));
  const outcomes = [...rows.keys()].filter((id) => id in outcomeOdds);
  const weights = outcomes.map((id) => outcomeOdds[id]!);
  const shares = drawShares(random);
  const add = (row: string, column: number): void => {
    const figures = rows.get(row)!;
    figures[column]! += 1;
    figures[6]! += 1;
  };
  const received = drawCount(random, meanRequests[scale]);
  const carried = Math.round(received * 0.1 * random.next());
  for (let request = 0; request < received + carried; request += 1) {
    const column = random.weighted(shares);
    add(request < received ? 'newReceived' : 'carriedIn', column);
    const outcome = outcomes[random.weighted(weights)]!;
    add(outcome, column);
    if (outcome !== 'carriedOut') add('totalProcessed', column);
  }
  return rows;
};
