import { openStore, type SourcePlace } from '@nianbao/store';
import { CommandError } from '../command-error.ts';
import { readBucket } from '../environment/read-bucket.ts';
import { exitCodes } from '../exit-codes.ts';
import { onInterrupt } from '../interrupts.ts';
import { openAccount } from '../output/open-output.ts';
import { tell } from '../output/tell.ts';
import { wording } from '../wording.ts';

interface SourceOptions {
  readonly db: string;
  readonly move?: SourcePlace;
  readonly removeUnused?: boolean;
}

/**
 * Moves sources or removes what nobody refers to, where that is asked for; then tells where all of them stand, and prints
 * the keys of those that are missing. Exit code 1: some are.
 */
export const manageSources = async ({ db, move, removeUnused = false }: SourceOptions): Promise<void> => {
  const sources = readBucket();
  if (!sources.bucket && (move !== undefined || removeUnused)) throw new CommandError(wording.bucketUnset());
  const store = await openStore(db, { readOnly: move === undefined, mustExist: true, ...sources });
  // Whatever was moved is moved; the rest goes on with the next run.
  const forget = onInterrupt(() => store.close());
  try {
    if (move !== undefined) tell('done', wording.sourcesMoved(await store.moveSources(move), move));
    if (removeUnused) tell('done', wording.objectsRemoved(await store.removeUnusedObjects()));
    const survey = await store.surveySources();
    const missing = survey.missing ?? [];
    tell(missing.length > 0 ? 'error' : 'note', wording.describeSources(survey));
    const output = openAccount();
    for (const key of missing) await output.write(`${key}\n`);
    process.exitCode = missing.length > 0 ? exitCodes.incomplete : exitCodes.ok;
  } finally {
    forget();
    await store.close();
  }
};
