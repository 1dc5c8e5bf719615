import { CommandError } from '../command-error.ts';
import { queueWording } from '../wording/queue-wording.ts';

/** Where the store and the queue are, as the flags say. */
export interface QueueFlags {
  readonly db?: string;
  readonly queue?: string;
}

/** The address of the queue: its own flag, else the store's. Throws a CommandError where neither is given. */
export const readQueueAddress = ({ db, queue }: QueueFlags): string => {
  // An empty variable of the environment is none.
  const address = queue || db;
  if (!address) throw new CommandError(queueWording.queueMissing());
  return address;
};
