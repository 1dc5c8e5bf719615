import { CommandError } from '../command-error.ts';
import { queueWording } from '../wording/queue-wording.ts';

/** Where the store and the queue are, as the flags say. */
export interface QueueFlags {
  readonly db?: string;
  readonly queue?: string;
}

const readPlace = (address: string): string | null => {
  if (!/^postgres(ql)?:/.test(address) || !URL.canParse(address)) return null;
  const { hostname, port, pathname } = new URL(address);
  return `${hostname}:${port || '5432'}${pathname}`;
};

/**
 * Whether two addresses name one database, whoever connects to it. Two names of one server count as two.
 * Example: postgres://a@db/nianbao and postgresql://b@db:5432/nianbao → true
 */
export const isSameDatabase = (one: string, other: string): boolean =>
  readPlace(one) !== null && readPlace(one) === readPlace(other);

/** The address of the queue: its own flag, else the store's. Throws a CommandError where neither is given. */
export const readQueueAddress = ({ db, queue }: QueueFlags): string => {
  // An empty variable of the environment is none.
  const address = queue || db;
  if (!address) throw new CommandError(queueWording.queueMissing());
  return address;
};
