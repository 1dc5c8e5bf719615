import { stat } from 'node:fs/promises';
import { openStore } from '@nianbao/store';
import { compressLines } from '../backup/compress-lines.ts';
import { readBucket } from '../environment/read-bucket.ts';
import { writeOutput } from '../output/open-output.ts';
import { tell } from '../output/tell.ts';
import { wording } from '../wording.ts';

interface BackupOptions {
  readonly db: string;
  readonly out: string;
}

/** Writes the whole store into one file, which appears under its name when it is complete. */
export const backupDatabase = async ({ db, out }: BackupOptions): Promise<void> => {
  const store = await openStore(db, { readOnly: true, ...readBucket() });
  try {
    let bytes = 0;
    await writeOutput(out, async (output) => {
      for await (const chunk of compressLines(store.backup())) {
        bytes += chunk.length;
        await output.write(chunk);
      }
    });
    const { reports, versions } = await store.readTotals();
    if ((await stat(out)).isFile()) tell('done', wording.backedUp(out, bytes, reports, versions));
  } finally {
    await store.close();
  }
};
