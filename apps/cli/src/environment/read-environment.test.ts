import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CommandError } from '../command-error.ts';
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
