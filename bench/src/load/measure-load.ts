import autocannon from 'autocannon';

/** What came of a load. Times in milliseconds; `bad`: answers that were not 200, and errors. */
export interface Load {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly bad: number;
}

/** Asks a server for these paths in turn, over so many connections, for so many seconds. */
export const measureLoad = async (
  address: string,
  paths: readonly string[],
  { connections, seconds }: { readonly connections: number; readonly seconds: number },
): Promise<Load> => {
  const requests = paths.map((path) => ({ method: 'GET' as const, path }));
  const result = await autocannon({ url: address, connections, duration: seconds, requests });
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    bad: result.non2xx + result.errors + result.timeouts,
  };
};
