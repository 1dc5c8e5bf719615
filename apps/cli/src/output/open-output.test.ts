import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';

const locate = (path: string): string => new URL(path, import.meta.url).href;

it('an interrupt between making the file and knowing of it leaves nothing behind', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nianbao-open-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const program = `
    import { readdirSync } from 'node:fs';
    import { listenForInterrupts } from '${locate('../interrupts.ts')}';
    import { openOutput } from '${locate('./open-output.ts')}';
    const isMade = () => readdirSync(${JSON.stringify(folder)}).length > 0;
    listenForInterrupts();
    openOutput(${JSON.stringify(folder)} + '/out').then((output) => output.write('x'));
    while (!isMade()) {
      // Spinning keeps the loop from going on: the interrupt comes as soon as the file is there.
      for (const until = Date.now() + 200; !isMade() && Date.now() < until; );
      if (!isMade()) await new Promise((resolve) => setImmediate(resolve));
    }
    process.stdout.write('made');
    process.emit('SIGTERM');
    setTimeout(() => {}, 30_000);`;
  const run = promisify(execFile)(process.execPath, ['--input-type=module', '-e', program]);
  expect(await run.catch((error: unknown) => error)).toMatchObject({ code: 143, stdout: 'made' });
  expect(await readdir(folder)).toEqual([]);
});
