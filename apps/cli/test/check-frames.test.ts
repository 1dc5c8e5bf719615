// A backup's file is looked at from end to end, however its compressor laid it out.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, zstdCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFrames } from '../src/backup/check-frames.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nianbao-frames-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const compress = (content: Buffer, checksum: boolean): Buffer =>
  zstdCompressSync(content, { params: { [constants.ZSTD_c_checksumFlag]: checksum ? 1 : 0 } });

const check = async (bytes: Uint8Array): Promise<string> => {
  const path = join(folder, 'given.zst');
  await writeFile(path, bytes);
  return checkFrames(path).then(
    () => 'whole',
    (error: { code: string; params: { reason?: string } }) => error.params.reason ?? error.code,
  );
};

// Nothing; a line; blocks that are compressed, that are one byte repeated, and that could not be made smaller.
const contents = {
  nothing: Buffer.alloc(0),
  'a line': Buffer.from('{"nianbao":"backup"}\n'),
  'many lines': Buffer.from(Array.from({ length: 60_000 }, (_, index) => `["report",${index * 7919}]\n`).join('')),
  'one byte repeated': Buffer.alloc(1_000_000, 'a'),
  noise: Buffer.from(
    Uint32Array.from({ length: 100_000 }, (_, index) => Math.imul(index ^ (index >>> 7), 2_654_435_761)).buffer,
  ),
};

describe.each([true, false])('with a checksum: %s', (checksum) => {
  it.each(Object.entries(contents))('%s', async (_, content) => {
    const bytes = compress(content, checksum);
    const empty = compress(Buffer.alloc(0), checksum);
    expect(await check(bytes)).toBe('whole');
    for (let lost = 1; lost <= 9 && bytes.length - lost > 4; lost += 1)
      expect([lost, await check(bytes.subarray(0, -lost))]).toEqual([lost, 'end missing']);
    expect(await check(Buffer.concat([bytes, empty]))).toBe('whole');
    expect(await check(Buffer.concat([bytes, Buffer.from('\n')]))).toBe('more after the end');
    expect(await check(Buffer.concat([bytes, empty.subarray(0, -1)]))).toBe('more after the end');
    expect(await check(Buffer.concat([bytes, compress(Buffer.from('more'), checksum)]))).toBe('more after the end');
  });
});

it('something else is no backup', async () => {
  for (const bytes of [Buffer.alloc(0), Buffer.from('{}'), Buffer.from('PK\u0003\u0004 and so on')])
    expect(await check(bytes)).toBe('not-a-backup');
});
