import { openStore } from '@nianbao/store';
import { openAccount } from '../output/open-output.ts';
import { tell } from '../output/tell.ts';
import { wording } from '../wording.ts';

interface ReleaseOptions {
  readonly db: string;
  readonly date?: string;
}

// The day in China, where the reports come from.
const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

export const makeRelease = async ({ db, date = today() }: ReleaseOptions): Promise<void> => {
  const store = await openStore(db);
  try {
    const release = await store.makeRelease({ date });
    const output = openAccount();
    await output.write(`${release.id}\n`);
    tell('done', wording.released(release.id, release.agencies, release.reports));
  } finally {
    await store.close();
  }
};
