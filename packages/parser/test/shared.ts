// Material that lies beside the repository and is not copied into it. Tests that need it skip with a visible reason.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ParseResult } from '@nianbao/schema';
import { parseReport } from '../src/index.ts';

const home = join(import.meta.dirname, '..', '..', '..', '..', 'shared');

/** Whether the material is here. */
export const hasShared = existsSync(join(home, 'README.md'));

if (!hasShared)
  process.stderr.write('skipped: tests on real reports need the folder ../shared beside the repository\n');

/** Bytes of a file of the material. */
export const readShared = (path: string): Uint8Array => new Uint8Array(readFileSync(join(home, path)));

const parsed = new Map<string, Promise<ParseResult>>();

/** A file of the material, read by the parser: once for all tests of one program that look at it from different sides. */
export const parseShared = (path: string): Promise<ParseResult> => {
  const known = parsed.get(path) ?? parseReport(readShared(path));
  parsed.set(path, known);
  return known;
};

/** Names in a folder of the material with one of the endings; none when it is absent. */
export const listShared = (folder: string, ...endings: string[]): string[] =>
  hasShared
    ? readdirSync(join(home, folder))
        .filter((name) => endings.some((ending) => name.endsWith(ending)))
        .sort()
    : [];

/** JSON of the material. */
export const readSharedJson = <T>(path: string): T => JSON.parse(new TextDecoder().decode(readShared(path))) as T;
