import type { FaultScore } from './score-fault.ts';

/** Sums over seeded faults of one class. */
export interface CheckTally {
  readonly seeded: number;
  readonly detectable: number;
  readonly found: number;
  readonly about: number;
  readonly beside: number;
  readonly determined: number;
  readonly right: number;
  readonly wrong: number;
  readonly open: number;
  readonly listed: number;
  readonly misleading: number;
}

/** The sum of nothing. */
export const emptyCheckTally: CheckTally = {
  seeded: 0,
  detectable: 0,
  found: 0,
  about: 0,
  beside: 0,
  determined: 0,
  right: 0,
  wrong: 0,
  open: 0,
  listed: 0,
  misleading: 0,
};

const one = (holds: boolean | undefined): number => (holds ? 1 : 0);

/** Adds one fault. `right` counts where the sums determine the fault; `open` and `listed` where they do not. */
export const addFault = (tally: CheckTally, score: FaultScore): CheckTally => {
  const { location, detectable, found, about, beside } = score;
  const open = location !== null && !location.determined;
  return {
    seeded: tally.seeded + 1,
    detectable: tally.detectable + one(detectable),
    found: tally.found + one(found && detectable),
    about: tally.about + about,
    beside: tally.beside + beside.length,
    determined: tally.determined + one(location?.determined),
    right: tally.right + one(location?.determined && location.right),
    wrong: tally.wrong + one(location?.wrong),
    open: tally.open + one(open),
    listed: tally.listed + one(open && (location.listed || location.right)),
    misleading: tally.misleading + one(location?.misleading),
  };
};

/** Adds two tallies. */
export const addTallies = (a: CheckTally, b: CheckTally): CheckTally => {
  const keys = Object.keys(emptyCheckTally) as (keyof CheckTally)[];
  return Object.fromEntries(keys.map((key) => [key, a[key] + b[key]])) as unknown as CheckTally;
};
