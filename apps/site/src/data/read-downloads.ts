// The files of `nianbao export` that came with the build, as their datapackage.json describes them.
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from './once.ts';

/** A column of a file. */
export interface DownloadField {
  readonly name: string;
  readonly type: string;
  readonly description?: string;
}

/** A file to download. */
export interface Download {
  readonly path: string;
  readonly format: string;
  readonly bytes: number;
  readonly hash: string;
  readonly rows: number | null;
  readonly fields: readonly DownloadField[];
}

/** The files and their licence. */
export interface Downloads {
  readonly licence: string | null;
  readonly files: readonly Download[];
}

interface Resource {
  readonly path: string | readonly string[];
  readonly format?: string;
  readonly bytes?: number;
  readonly hash?: string;
  readonly rowCount?: number;
  readonly schema?: { readonly fields?: readonly DownloadField[] };
}

interface DataPackage {
  readonly licenses?: readonly { readonly name?: string; readonly title?: string }[];
  readonly resources?: readonly Resource[];
}

/** The files; null where the build was given none. Rejects where a file is not as it is described. */
export const readDownloads: () => Promise<Downloads | null> = once(async () => {
  const folder = process.env.NIANBAO_SITE_DOWNLOADS;
  if (!folder) return null;
  const { resources = [], licenses } = JSON.parse(
    await readFile(join(folder, 'datapackage.json'), 'utf8'),
  ) as DataPackage;
  // Of a resource in several files the description says neither size nor checksum of each.
  const parts = resources.flatMap(({ path, bytes, hash, rowCount, ...resource }) =>
    typeof path === 'string'
      ? [{ ...resource, path, bytes, hash, rowCount }]
      : path.map((part) => ({ ...resource, path: part, bytes: undefined, hash: undefined, rowCount: undefined })),
  );
  const files = await Promise.all(
    parts.map(async ({ path, format = '', bytes, hash = '', rowCount, schema }): Promise<Download> => {
      const { size } = await stat(join(folder, path));
      if (bytes !== undefined && size !== bytes)
        throw new Error(`${path} has ${size} bytes, its datapackage.json says ${bytes}. Export it again.`);
      return {
        path,
        format,
        bytes: size,
        hash: hash.replace(/^sha256:/, ''),
        rows: rowCount ?? null,
        fields: schema?.fields ?? [],
      };
    }),
  );
  const [licence] = licenses ?? [];
  return { licence: licence?.title ?? licence?.name ?? null, files };
});
