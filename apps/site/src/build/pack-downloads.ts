// All files to download as one ZIP, with what one needs to read them.
import { createWriteStream } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { archiveName, listPackageFiles } from './list-package-files.ts';

// Equal files give an equal archive: no time of the build in it, and none that depends on the zone (the format's own
// time has none).
const readEntry = () => ({ mtime: new Date(1980, 0, 2), mode: 0o100644, forceDosTimestamp: true });
const packed = /\.(?:parquet|sqlite|xlsx|zip|gz|zst)$/;

/**
 * Writes `nianbao.zip` into the folder of a site's downloads: datapackage.json and the files that it names, README.md and
 * CITATION.cff beside them. Streams, so that its memory does not grow with the files. Rejects where one cannot be read.
 */
export const packDownloads = async (folder: string): Promise<void> => {
  const description = await readFile(join(folder, 'datapackage.json'), 'utf8');
  const target = join(folder, archiveName);
  await rm(target, { force: true });
  const zip = new ZipFile();
  const entry = readEntry();
  // A file that is gone or grows meanwhile: the archive ends with that error, as a stream does.
  zip.on('error', (error) => (zip.outputStream as PassThrough).destroy(error));
  for (const path of ['README.md', 'CITATION.cff', 'datapackage.json', ...listPackageFiles(description)])
    zip.addFile(join(folder, path), `nianbao/${path}`, { ...entry, compress: !packed.test(path) });
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(target));
};
