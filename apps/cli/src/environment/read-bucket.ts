import type { StoreOptions } from '@nianbao/store';
import { readSourceVariables } from './read-environment.ts';

/**
 * The bucket that sources are kept in, as an option for `openStore`; none where they stand in the database. Throws a
 * CommandError that names the variable that is wrong or missing.
 * Example: `readBucket({ NIANBAO_SOURCES: 's3://sources/nianbao', … }).bucket?.prefix` → "nianbao/"
 */
export const readBucket = (
  values: Readonly<Record<string, string | undefined>> = process.env,
): Pick<StoreOptions, 'bucket'> => {
  const settings = readSourceVariables(values);
  const [, bucket, path = ''] = /^s3:\/\/([^/]+)(?:\/(.*?))?\/?$/.exec(settings.NIANBAO_SOURCES) ?? [];
  if (bucket === undefined) return {};
  return {
    bucket: {
      bucket,
      prefix: path === '' ? '' : `${path}/`,
      endpoint: settings.NIANBAO_S3_ENDPOINT,
      region: settings.NIANBAO_S3_REGION,
      addressing: settings.NIANBAO_S3_ADDRESSING,
      accessKeyId: settings.NIANBAO_S3_ACCESS_KEY_ID,
      secretAccessKey: settings.NIANBAO_S3_SECRET_ACCESS_KEY,
    },
  };
};
