// The image and its services cannot be started here; what can be checked without is: that they name what exists.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createProgram } from '../apps/cli/src/index.ts';
import { environmentNames } from './support/environment-names.ts';
import { root } from './support/places.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as { packageManager: string; config: { node: string } };

interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string | number>>;
  readonly depends_on?: Readonly<Record<string, { condition: string }>>;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly read_only?: boolean;
}

const compose = parse(read('compose.yaml'), { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, null>>;
};

const instructions = read('Dockerfile')
  .replaceAll(/\\\n/g, ' ')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => /^(\w+)\s+(.*)$/.exec(line)?.slice(1) as [string, string]);

const valuesOf = (name: string): string[] => instructions.flatMap(([word, rest]) => (word === name ? [rest] : []));

describe('the Dockerfile', () => {
  it('takes the versions of Node and pnpm that the repository pins', () => {
    for (const from of valuesOf('FROM')) expect(from).toContain(`node:${manifest.config.node}-`);
    expect(valuesOf('RUN').join('\n')).toContain(`pnpm@${manifest.packageManager.split('@')[1]}`);
  });

  it('copies what exists, the manifest of every package among it', () => {
    const sources = valuesOf('COPY')
      .filter((rest) => !rest.startsWith('--from'))
      .flatMap((rest) => rest.split(/\s+/).slice(0, -1));
    for (const source of sources) expect(existsSync(join(root, source)), source).toBe(true);
    const manifests = ['apps', 'packages'].flatMap((room) =>
      readdirSync(join(root, room))
        .map((name) => `${room}/${name}/package.json`)
        .filter((path) => existsSync(join(root, path))),
    );
    for (const path of manifests) expect(sources).toContain(path);
  });

  it('runs as nobody special, says when it is ready, and starts the command line', () => {
    const last = instructions.slice(instructions.findLastIndex(([word]) => word === 'FROM'));
    const words = last.map(([word]) => word);
    expect(last.find(([word]) => word === 'USER')?.[1]).toBe('node');
    expect(words.indexOf('USER')).toBeLessThan(words.indexOf('ENTRYPOINT'));
    const [, check] = last.find(([word]) => word === 'HEALTHCHECK')!;
    const script = /"(scripts\/[^"]+)"/.exec(check)?.[1];
    expect(existsSync(join(root, script!))).toBe(true);
    const entry = JSON.parse(last.find(([word]) => word === 'ENTRYPOINT')![1]) as string[];
    expect(existsSync(join(root, entry[1]!))).toBe(true);
  });
});

describe('compose.yaml', () => {
  const services = Object.entries(compose.services);

  it('has API, worker and PostgreSQL; every reference leads somewhere', () => {
    expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(['api', 'worker', 'postgres']));
    for (const [name, { depends_on = {}, volumes = [] }] of services) {
      for (const other of Object.keys(depends_on)) expect(Object.keys(compose.services), name).toContain(other);
      for (const volume of volumes) expect(Object.keys(compose.volumes), name).toContain(volume.split(':')[0]);
    }
  });

  it('runs commands that there are, with variables that there are', () => {
    const commands = createProgram().commands;
    for (const [name, { image, command = [], environment = {} }] of services) {
      if (image !== 'nianbao') continue;
      const [first, second] = command;
      const found = commands.find((candidate) => candidate.name() === first);
      expect(found, `${name}: ${first}`).toBeDefined();
      if (second !== undefined) expect(found?.commands.map((candidate) => candidate.name())).toContain(second);
      for (const variable of Object.keys(environment)) expect(environmentNames, name).toContain(variable);
    }
  });

  it('holds no secret, and opens no port but on this machine', () => {
    for (const [name, { environment = {}, ports = [] }] of services) {
      for (const [variable, value] of Object.entries(environment))
        if (/PASSWORD|SECRET|TOKEN|_(DB|QUEUE)$/.test(variable) && variable !== 'POSTGRES_DB')
          expect(String(value), `${name} ${variable}`).toContain('${NIANBAO_DB_PASSWORD:?');
      for (const port of ports) expect(port, name).toMatch(/^127\.0\.0\.1:/);
    }
  });
});

describe('scripts/check-health.mjs', () => {
  it('ends with 1 where nobody answers', async () => {
    const { runProgram } = await import('./support/run-cli.ts');
    const { code } = await runProgram(process.execPath, [join(root, 'scripts/check-health.mjs')], {
      env: { NIANBAO_PORT: '1' },
    });
    expect(code).toBe(1);
  });
});
