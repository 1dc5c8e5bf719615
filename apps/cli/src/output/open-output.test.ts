import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';

const locate = (path: string): string => new URL(path, import.meta.url).href;

it('an interrupt at any moment of opening leaves nothing behind', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nianbao-open-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const interruptAfter = (turns: number) => `
    import { listenForInterrupts } from '${locate('../interrupts.ts')}';
    import { openOutput } from '${locate('./open-output.ts')}';
    listenForInterrupts();
    openOutput(${JSON.stringify(folder)} + '/out').then((output) => output.write('x'));
    for (let turn = 0; turn < ${turns}; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => {}, 30_000);`;
  for (let turns = 0; turns < 20; turns += 1) {
    const run = promisify(execFile)(process.execPath, ['--input-type=module', '-e', interruptAfter(turns)]);
    expect((await run.catch((error: { code: number }) => error)) as unknown).toMatchObject({ code: 143 });
    expect([turns, await readdir(folder)]).toEqual([turns, []]);
  }
});
