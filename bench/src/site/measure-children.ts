// CPU and memory of the processes that some work starts: Linux says both in /proc.
import { readdirSync, readFileSync } from 'node:fs';

/** What some work cost in its children. */
export interface ChildrenCost<T> {
  readonly result: T;
  readonly cpuSeconds: number;
  /** Of the largest child. */
  readonly peakMegabytes: number;
}

const ticksPerSecond = 100;
const pollMilliseconds = 200;

const statOf = (pid: number | 'self'): string[] => {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name in brackets may hold anything; the fields after it are counted from 3.
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
};

// Fields 16 and 17: what children that were waited for have used.
const childrenSeconds = (): number => {
  const fields = statOf('self');
  return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
};

const readPeaks = (): number[] =>
  readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      if (Number(statOf(Number(name))[1]) !== process.pid) return [];
      const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${name}/status`, 'utf8'));
      return peak ? [Number(peak[1]) / 1024] : [];
    } catch {
      // It has ended meanwhile.
      return [];
    }
  });

/** Runs work whose processes have ended when it has. */
export const measureChildren = async <T>(work: () => Promise<T>): Promise<ChildrenCost<T>> => {
  const before = childrenSeconds();
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, ...readPeaks());
  }, pollMilliseconds);
  try {
    const result = await work();
    return { result, cpuSeconds: childrenSeconds() - before, peakMegabytes: Math.round(peak) };
  } finally {
    clearInterval(timer);
  }
};
