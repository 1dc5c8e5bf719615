import type { Release } from '@nianbao/store';
import { CommandError } from '../command-error.ts';
import { siteWording } from '../wording/site-wording.ts';

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/**
 * Lets a build go on where a release is one that was made, or a day by which one was. Throws a CommandError otherwise.
 * Example: `requireRelease('2026-03-31', await store.listReleases())`
 */
export const requireRelease = (wanted: string, releases: readonly Release[]): void => {
  const isKnown = releases.some(({ id, date }) => id === wanted || (isDay(wanted) && date <= wanted));
  if (!isKnown)
    throw new CommandError(
      siteWording.releaseUnknown(
        wanted,
        releases.map(({ id }) => id),
      ),
    );
};
