// What search engines are told of the data set as a whole (schema.org).
import type { Download } from '../data/read-downloads.ts';
import type { Release } from '../data/stored.ts';
import { writeJsonLd } from './write-json-ld.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  parquet: 'application/vnd.apache.parquet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  sqlite: 'application/vnd.sqlite3',
};

interface DatasetWords {
  readonly name: string;
  readonly description: string;
  readonly years: readonly number[];
  readonly release: Release | null;
  /** What the files say of their licence; null: that of the project. */
  readonly licence: string | null;
  readonly files: readonly (Download & { readonly href: string })[];
}

/** The page of downloads as JSON-LD. `absolute` makes an address of the site public. */
export const writeDatasetData = (
  { name, description, years, release, licence, files }: DatasetWords,
  absolute: (path: string) => string,
): string =>
  writeJsonLd({
    '@type': 'Dataset',
    '@id': absolute('/download/'),
    url: absolute('/download/'),
    name,
    description,
    isAccessibleForFree: true,
    license: licence ?? 'https://www.apache.org/licenses/LICENSE-2.0',
    creator: { '@type': 'Organization', name: '年报 Nianbao' },
    ...(years.length > 0 ? { temporalCoverage: `${years[0]}-01-01/${years.at(-1)}-12-31` } : {}),
    ...(release ? { version: release.id, dateModified: release.date } : {}),
    distribution: [
      ...files.map(({ href, format, bytes, hash }) => ({
        '@type': 'DataDownload',
        contentUrl: absolute(href),
        contentSize: `${bytes} B`,
        encodingFormat: mediaTypes[format] ?? 'application/octet-stream',
        ...(hash === '' ? {} : { sha256: hash }),
      })),
      { '@type': 'DataDownload', contentUrl: absolute('/api/v1/agencies.json'), encodingFormat: 'application/json' },
    ],
  });
