import { limitInMemory, openSharedLimits, type RateLimits, type RatePolicy } from '@nianbao/api';
import { CommandError, describeError } from '../command-error.ts';
import type { Environment } from '../environment/read-environment.ts';
import { wording } from '../wording.ts';

/** The limits of one client's requests, and what ends them. */
export interface OpenLimits {
  readonly limits: RateLimits;
  readonly close: () => Promise<void>;
}

type Settings = Pick<Environment, 'NIANBAO_READ_LIMIT' | 'NIANBAO_WORK_LIMIT' | 'NIANBAO_LIMIT_STORE'>;

const openCounting = async (db: string, store: 'memory' | 'database') => {
  if (store === 'memory') return { build: limitInMemory, close: async () => {} };
  if (db.startsWith('sqlite:')) throw new CommandError(wording.limitStoreNeedsPostgres());
  return openSharedLimits(db).catch((error: unknown) => {
    throw new CommandError(wording.limitStoreFailed(describeError(error)));
  });
};

/** Builds the limits that the settings ask for; a limit of 0 is none. */
export const openLimits = async (db: string, settings: Settings): Promise<OpenLimits> => {
  const { build, close } = await openCounting(db, settings.NIANBAO_LIMIT_STORE);
  const limit = (name: RatePolicy['name'], most: number) =>
    most === 0 ? {} : { [name]: build({ name, most, seconds: 60 }) };
  return {
    limits: { ...limit('read', settings.NIANBAO_READ_LIMIT), ...limit('work', settings.NIANBAO_WORK_LIMIT) },
    close,
  };
};
