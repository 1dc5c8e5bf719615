import { openStore } from '@nianbao/store';
import { judgeWaiting } from '../checking/judge-waiting.ts';
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
  const store = await openStore(db, { mustExist: true });
  try {
    // What is frozen, and published with it, has been compared with the other years.
    await judgeWaiting(store);
    const release = await store.makeRelease({ date });
    const output = openAccount();
    await output.write(`${release.id}\n`);
    const { id, agencies, reports } = release;
    if (release.date === date) tell('done', wording.released(id, agencies, reports));
    else tell('note', wording.releaseStands(release.date, id, agencies, reports));
  } finally {
    await store.close();
  }
};
