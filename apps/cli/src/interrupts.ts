// Ctrl-C and termination: whatever is open is closed or thrown away first, so that nothing half-written stays.
import { exitCodes } from './exit-codes.ts';

type Cleanup = () => void | Promise<void>;

const cleanups = new Set<Cleanup>();

/**
 * Registers what must happen before an interrupted command ends; returns the way to take it back. What leaves something on
 * the disk is made and registered without a turn of the event loop between: an interrupt comes in any of them.
 */
export const onInterrupt = (cleanup: Cleanup): (() => void) => {
  cleanups.add(cleanup);
  return () => cleanups.delete(cleanup);
};

// While one cleanup is awaited the command goes on and may open something else, so they are taken one by one, the latest
// first, until there are none.
const endAfterCleanups = async (exitCode: number): Promise<void> => {
  for (let latest = [...cleanups].at(-1); latest; latest = [...cleanups].at(-1)) {
    cleanups.delete(latest);
    // One that fails must not keep the others from cleaning up.
    await Promise.resolve()
      .then(latest)
      .catch(() => {});
  }
  process.exit(exitCode);
};

let ending = false;
let exitCode: number | null = null;

/** Whether an interrupt is being dealt with: failures that it causes are no news. */
export const isEnding = (): boolean => ending;

/** From now on an interrupt ends the command with this code instead of 129, 130 or 143. */
export const interruptsEndWith = (code: number): void => {
  exitCode = code;
};

/** Starts listening; called once, by main. The launcher may pass the same Ctrl-C on, so only the first one counts. */
export const listenForInterrupts = (): void => {
  const end = (signalCode: number) => () => {
    if (ending) return;
    ending = true;
    void endAfterCleanups(exitCode ?? signalCode);
  };
  process.on('SIGINT', end(exitCodes.interrupted));
  process.on('SIGTERM', end(exitCodes.terminated));
  // The terminal or the connection is gone.
  process.on('SIGHUP', end(exitCodes.hungUp));
};
