import autocannon, { type Request } from 'autocannon';
import { hasWrk, measureByWrk } from './measure-by-wrk.ts';

/** What came of a load. Times in milliseconds; `bad`: answers that were not 200, and errors. */
export interface Load {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly bad: number;
}

/** Over how many connections at once, and how long. */
export interface LoadShape {
  readonly connections: number;
  readonly seconds: number;
}

const measureByAutocannon = async (
  address: string,
  paths: readonly string[],
  { connections, seconds }: LoadShape,
): Promise<Load> => {
  // Given as a list, all of it is built anew for every connection before the first request is sent: with 20,000 addresses
  // that took ten seconds, which counted as the server's.
  let asked = 0;
  const setupRequest = (request: Request): Request => {
    asked += 1;
    return { ...request, path: paths[asked % paths.length]! };
  };
  const result = await autocannon({ url: address, connections, duration: seconds, requests: [{ setupRequest }] });
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    bad: result.non2xx + result.errors + result.timeouts,
  };
};

/** The program that asks: wrk where the machine has it. */
export const loader: 'wrk' | 'autocannon' = hasWrk() ? 'wrk' : 'autocannon';

/** Asks a server for these paths in turn, over so many connections, for so many seconds. */
export const measureLoad = loader === 'wrk' ? measureByWrk : measureByAutocannon;
