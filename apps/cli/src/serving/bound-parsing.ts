import { BusyError, type ParseReport } from '@nianbao/api';

// More than this many waiting for each thread, and whoever comes next is told to come again later.
const waitingPerThread = 8;

/** Lets no more documents wait than the threads can read soon; beyond that it rejects with a BusyError at once. */
export const boundParsing = (parse: ParseReport, threads: number): ParseReport => {
  let underWay = 0;
  return async (bytes, source) => {
    if (underWay >= threads * (waitingPerThread + 1)) throw new BusyError();
    underWay += 1;
    try {
      return await parse(bytes, source);
    } finally {
      underWay -= 1;
    }
  };
};
