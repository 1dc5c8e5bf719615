import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openStore } from '../src/index.ts';
import { describeStoreContract } from './describe-store-contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'nianbao-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
describeStoreContract('SQLite file', () => {
  files += 1;
  return openStore(`sqlite:${join(folder, `${files}.db`)}`);
});

describeStoreContract('SQLite in memory', () => openStore('sqlite::memory:'), false);
