import { stat } from 'node:fs/promises';
import { openStore, readBackupFoot } from '@nianbao/store';
import { compressLines } from '../backup/compress-lines.ts';
import { CommandError } from '../command-error.ts';
import { readBucket } from '../environment/read-bucket.ts';
import { writeOutput } from '../output/open-output.ts';
import { tell } from '../output/tell.ts';
import { wording } from '../wording.ts';

interface BackupOptions {
  readonly db: string;
  readonly out: string;
}

async function* keepLast(lines: AsyncIterable<string>, last: { line: string }): AsyncGenerator<string> {
  for await (const line of lines) {
    last.line = line;
    yield line;
  }
}

/** Writes the whole store into one file, which appears under its name when it is complete; `-` is standard output. */
export const backupDatabase = async ({ db, out }: BackupOptions): Promise<void> => {
  const store = await openStore(db, { readOnly: true, ...readBucket() });
  try {
    let bytes = 0;
    const last = { line: '' };
    await writeOutput(
      out,
      async (output) => {
        if (output.terminal) throw new CommandError(wording.binaryToTerminal('zstd'));
        for await (const chunk of compressLines(keepLast(store.backup(), last))) {
          bytes += chunk.length;
          await output.write(chunk);
        }
      },
      { db },
    );
    // What the backup says of itself: the store may hold more by now.
    const { report = 0, version = 0 } = readBackupFoot(last.line);
    if (out === '-' || (await stat(out)).isFile()) tell('done', wording.backedUp(out, bytes, report, version));
  } finally {
    await store.close();
  }
};
