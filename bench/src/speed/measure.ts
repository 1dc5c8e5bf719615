// Time of this thread on a processor, in ms: what others do on the machine counts as little as it can.
const spent = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** Times of repeated runs in milliseconds on the processor. */
export interface Timing {
  readonly median: number;
  /** The 5th and the 95th of a hundred. */
  readonly low: number;
  readonly high: number;
  readonly runs: number;
}

// The processor's clock ticks in milliseconds: a sample is as many runs as fill some of them.
const sampleMs = 25;

/** Runs a job warm (a third of the time before counting starts) and gives its times. `forMs`: how long to go on. */
export const measure = async (job: () => unknown, forMs = 1_500): Promise<Timing> => {
  const warm = performance.now() + forMs / 3;
  do await job();
  while (performance.now() < warm);
  const times: number[] = [];
  const until = performance.now() + forMs;
  do {
    const began = spent();
    const ends = performance.now() + sampleMs;
    let runs = 0;
    do {
      await job();
      runs += 1;
    } while (performance.now() < ends);
    times.push((spent() - began) / runs);
  } while (performance.now() < until || times.length < 3);
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(share * times.length))]!;
  return { median: at(0.5), low: at(0.05), high: at(0.95), runs: times.length };
};
