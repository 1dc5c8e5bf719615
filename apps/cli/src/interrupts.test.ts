import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const interrupts = new URL('./interrupts.ts', import.meta.url).href;

// A program of its own: an interrupt ends it.
const run = async (program: string): Promise<{ readonly code: number; readonly said: string }> => {
  const args = [
    '--input-type=module',
    '-e',
    `import { listenForInterrupts, onInterrupt } from '${interrupts}';${program}`,
  ];
  return promisify(execFile)(process.execPath, args).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stdout }: { code: number; stdout: string }) => ({ code, said: stdout }),
  );
};

it('cleans up, the latest first, also what is opened while it is cleaning up', async () => {
  const { code, said } = await run(`
    listenForInterrupts();
    onInterrupt(() => console.log('first'));
    onInterrupt(async () => {
      onInterrupt(() => console.log('opened meanwhile'));
      await new Promise((resolve) => setImmediate(resolve));
      console.log('second');
    });
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => {}, 30_000);
  `);
  expect([code, said.trim().split('\n')]).toEqual([143, ['second', 'opened meanwhile', 'first']]);
});

it('goes on where a cleanup fails, and leaves out what was taken back', async () => {
  const { code, said } = await run(`
    listenForInterrupts();
    onInterrupt(() => console.log('first'));
    onInterrupt(() => Promise.reject(new Error('no')));
    onInterrupt(() => console.log('taken back'))();
    process.kill(process.pid, 'SIGINT');
    setTimeout(() => {}, 30_000);
  `);
  expect([code, said]).toEqual([130, 'first\n']);
});
