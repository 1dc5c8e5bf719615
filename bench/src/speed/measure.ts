/** Times of repeated runs in milliseconds. */
export interface Timing {
  readonly median: number;
  /** The 5th and the 95th of a hundred. */
  readonly low: number;
  readonly high: number;
  readonly runs: number;
}

/** Runs a job warm (a third of the time before counting starts) and gives its times. `forMs`: how long to go on. */
export const measure = async (job: () => unknown, forMs = 1_500): Promise<Timing> => {
  const warm = performance.now() + forMs / 3;
  do await job();
  while (performance.now() < warm);
  const times: number[] = [];
  const until = performance.now() + forMs;
  do {
    const began = performance.now();
    await job();
    times.push(performance.now() - began);
  } while (performance.now() < until || times.length < 3);
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(share * times.length))]!;
  return { median: at(0.5), low: at(0.05), high: at(0.95), runs: times.length };
};
