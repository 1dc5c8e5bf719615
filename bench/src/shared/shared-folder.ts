// Material beside the repository that is not copied into it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const home = join(import.meta.dirname, '..', '..', '..', '..', 'shared');

/** Whether the material is here. */
export const hasShared = existsSync(join(home, 'README.md'));

/** Bytes of a file of the material. */
export const readShared = (path: string): Uint8Array => new Uint8Array(readFileSync(join(home, path)));

/** JSON of the material. */
export const readSharedJson = <T>(path: string): T => JSON.parse(new TextDecoder().decode(readShared(path))) as T;

/** Names of the files in a folder of the material, sorted; none when it is absent. */
export const listShared = (folder: string): readonly string[] =>
  hasShared
    ? readdirSync(join(home, folder), { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => entry.name)
        .sort()
    : [];
