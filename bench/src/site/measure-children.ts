// CPU and memory of the processes that some work starts: Linux says both in /proc.
import { readdirSync, readFileSync } from 'node:fs';

/** What some work cost in its children. */
export interface ChildrenCost<T> {
  readonly result: T;
  readonly cpuSeconds: number;
  /** Of the largest process among them and theirs. */
  readonly peakMegabytes: number;
  /** Of all of them at one time. */
  readonly treeMegabytes: number;
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

interface Memory {
  readonly peak: number;
  readonly now: number;
}

const readMemory = (pid: number): Memory[] => {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const [peak, now] = [/VmHWM:\s+(\d+) kB/.exec(status), /VmRSS:\s+(\d+) kB/.exec(status)];
    return peak && now ? [{ peak: Number(peak[1]) / 1024, now: Number(now[1]) / 1024 }] : [];
  } catch {
    // It has ended meanwhile.
    return [];
  }
};

// The children, and what they started.
const readTree = (): Memory[] => {
  const children = Map.groupBy(
    readdirSync('/proc').filter((name) => /^\d+$/.test(name)),
    (name) => {
      try {
        return Number(statOf(Number(name))[1]);
      } catch {
        return 0;
      }
    },
  );
  const below = (pid: number): number[] => (children.get(pid) ?? []).map(Number).flatMap((own) => [own, ...below(own)]);
  return below(process.pid).flatMap(readMemory);
};

/** Runs work whose processes have ended when it has. */
export const measureChildren = async <T>(work: () => Promise<T>): Promise<ChildrenCost<T>> => {
  const before = childrenSeconds();
  let [peak, tree] = [0, 0];
  const timer = setInterval(() => {
    const memory = readTree();
    peak = Math.max(peak, ...memory.map((one) => one.peak));
    tree = Math.max(
      tree,
      memory.reduce((sum, { now }) => sum + now, 0),
    );
  }, pollMilliseconds);
  try {
    const result = await work();
    return {
      result,
      cpuSeconds: childrenSeconds() - before,
      peakMegabytes: Math.round(peak),
      treeMegabytes: Math.round(tree),
    };
  } finally {
    clearInterval(timer);
  }
};
