import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CommandError } from '../command-error.ts';
import { readBucket } from './read-bucket.ts';
import { listUnknownVariables, readEnvironment } from './read-environment.ts';

test('what is not set or empty has its default', () => {
  expect(readEnvironment({ NIANBAO_PORT: '' })).toMatchObject({
    NIANBAO_PORT: 4300,
    NIANBAO_HOST: '127.0.0.1',
    NIANBAO_UPLOADS: false,
    NIANBAO_TRUSTED_PROXIES: [],
    NIANBAO_METRICS_FROM: ['loopback'],
  });
});

test('values are read as what they are; the longer name comes first', () => {
  const given = { PORT: '1', NIANBAO_PORT: '8080', HOST: '::1', NIANBAO_UPLOADS: 'on', NIANBAO_READ_LIMIT: '0' };
  expect(readEnvironment({ ...given, NIANBAO_TRUSTED_PROXIES: 'loopback, 10.0.0.0/8' })).toMatchObject({
    NIANBAO_PORT: 8080,
    NIANBAO_HOST: '::1',
    NIANBAO_UPLOADS: true,
    NIANBAO_READ_LIMIT: 0,
    NIANBAO_TRUSTED_PROXIES: ['loopback', '10.0.0.0/8'],
  });
  expect(readEnvironment({ PORT: '81' }).NIANBAO_PORT).toBe(81);
});

test.each([
  ['NIANBAO_PORT', '65536'],
  ['NIANBAO_PORT', '-1'],
  ['NIANBAO_PORT', '80.5'],
  ['PORT', '0x50'],
  ['NIANBAO_UPLOADS', 'true'],
  ['NIANBAO_METRICS_FROM', 'example.org'],
  ['NIANBAO_LOG_LEVEL', 'INFO'],
  ['NIANBAO_DB', 'data.sqlite'],
  ['NIANBAO_MAX_BODY_MB', '0'],
  ['NIANBAO_SOURCES', 'bucket'],
  ['NIANBAO_SOURCES', 's3://Bad_Name'],
  ['NIANBAO_S3_ENDPOINT', 's3.example'],
  ['NIANBAO_S3_ENDPOINT', 'https://s3.example/bucket'],
  ['NIANBAO_S3_ADDRESSING', 'virtual'],
])('%s=%s is refused by name, with what was found', (name, value) => {
  const read = () => readEnvironment({ [name]: value });
  expect(read).toThrow(CommandError);
  try {
    read();
  } catch (error) {
    const { text } = error as CommandError;
    for (const words of [text.zh, text.en]) {
      expect(words).toContain(name);
      expect(words).toContain(value);
    }
  }
});

test('unknown names are found, those of the build of the site are not', () => {
  expect(listUnknownVariables({ NIANBAO_DB: 'x', NIANBAO_SITE_OUT: 'x', NIANBAO_UPLAODS: 'on', HOME: '/' })).toEqual([
    'NIANBAO_UPLAODS',
  ]);
});

test('the table in the documentation is the one that the schema gives', () => {
  const script = join(import.meta.dirname, '../../scripts/generate.ts');
  expect(spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' })).toMatchObject({ status: 0 });
});

const bucket = {
  NIANBAO_SOURCES: 's3://sources/a/b/',
  NIANBAO_S3_ENDPOINT: 'https://s3.example:9000',
  NIANBAO_S3_ACCESS_KEY_ID: 'id',
  NIANBAO_S3_SECRET_ACCESS_KEY: 'key',
};

test('sources stand in the database unless a bucket is named, whole', () => {
  expect(readBucket({})).toEqual({});
  expect(readBucket({ ...bucket, NIANBAO_PORT: 'nobody asks' })).toEqual({
    bucket: {
      bucket: 'sources',
      prefix: 'a/b/',
      endpoint: 'https://s3.example:9000',
      region: 'us-east-1',
      addressing: 'path',
      accessKeyId: 'id',
      secretAccessKey: 'key',
    },
  });
  expect(readBucket({ ...bucket, NIANBAO_SOURCES: 's3://sources' }).bucket?.prefix).toBe('');
});

test.each(['NIANBAO_S3_ENDPOINT', 'NIANBAO_S3_ACCESS_KEY_ID', 'NIANBAO_S3_SECRET_ACCESS_KEY'])(
  'a bucket without %s is refused by that name',
  (name) => {
    const values = { ...bucket, [name]: '' };
    for (const read of [() => readBucket(values), () => readEnvironment(values)]) expect(read).toThrow(name);
  },
);

test('a wrong secret is named, never shown', () => {
  const values = { ...bucket, NIANBAO_S3_SECRET_ACCESS_KEY: 'my secret' };
  expect(() => readBucket(values)).toThrow('NIANBAO_S3_SECRET_ACCESS_KEY');
  expect(() => readBucket(values)).not.toThrow(/my secret/);
});
