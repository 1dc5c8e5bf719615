import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** How far the process's memory rose above where it stood while one document was read, in bytes, in a fresh process. */
export const measureMemory = async (bytes: Uint8Array): Promise<number> => {
  const child = spawn(
    process.execPath,
    [...process.execArgv, '--expose-gc', join(import.meta.dirname, 'memory-child.ts')],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  child.stdin.end(bytes);
  let output = '';
  for await (const chunk of child.stdout) output += String(chunk);
  return (JSON.parse(output) as { rise: number }).rise;
};
