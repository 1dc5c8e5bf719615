// The image and its services cannot be started here; what can be checked without is: that they name what exists.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readListening } from '../apps/cli/src/commands/option-values.ts';
import { readEnvironment } from '../apps/cli/src/environment/read-environment.ts';
import { createProgram } from '../apps/cli/src/index.ts';
import { findPort } from '../packages/store/test/find-port.ts';
import { environmentNames } from './support/environment-names.ts';
import { makeFolder, root } from './support/places.ts';
import { fillEnvironment, readCompose, type Service } from './support/read-compose.ts';
import { buildIsIgnored, readDockerfile, readEnv, readExec } from './support/read-dockerfile.ts';
import { runProgram } from './support/run-cli.ts';
import { startServer } from './support/start-server.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as { packageManager: string; config: { node: string } };

const compose = readCompose();
const stages = readDockerfile();
const image = stages.at(-1)!;
const valuesOf = (name: string): string[] =>
  stages.flatMap(({ instructions }) => instructions.flatMap(({ word, rest }) => (word === name ? [rest] : [])));
const [, ...entry] = readExec(image, 'ENTRYPOINT');
const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n');

describe('the Dockerfile', () => {
  it('takes the versions of Node and pnpm that the repository pins', () => {
    for (const { image: from } of stages) expect(from).toContain(`node:${manifest.config.node}-`);
    expect(valuesOf('RUN').join('\n')).toContain(`pnpm@${manifest.packageManager.split('@')[1]}`);
  });

  it('copies what exists, the manifest of every package among it', () => {
    const sources = valuesOf('COPY')
      .filter((rest) => !rest.startsWith('--from'))
      .flatMap((rest) => rest.split(/\s+/).slice(0, -1));
    // In a clean checkout, and not kept out of it.
    const isIgnored = buildIsIgnored();
    const there = tracked.filter((path) => !isIgnored(path));
    for (const source of sources)
      expect(source === '.' || there.some((path) => path === source || path.startsWith(`${source}/`)), source).toBe(
        true,
      );
    for (const needed of [...readExec(image, 'ENTRYPOINT'), ...readExec(image, 'HEALTHCHECK')])
      if (/^[a-z]+\//.test(needed) && !needed.includes('/dist/')) expect(there, needed).toContain(needed);
    const manifests = ['apps', 'packages'].flatMap((room) =>
      readdirSync(join(root, room))
        .map((name) => `${room}/${name}/package.json`)
        .filter((path) => existsSync(join(root, path))),
    );
    for (const path of manifests) expect(sources).toContain(path);
  });

  it('runs as nobody special, says when it is ready, and starts the command line', () => {
    const words = image.instructions.map(({ word }) => word);
    expect(image.instructions.find(({ word }) => word === 'USER')?.rest).toBe('node');
    expect(words.indexOf('USER')).toBeLessThan(words.indexOf('ENTRYPOINT'));
    expect(existsSync(join(root, readExec(image, 'HEALTHCHECK')[1]!))).toBe(true);
    expect(existsSync(join(root, readExec(image, 'ENTRYPOINT')[1]!))).toBe(true);
  });

  it('sets variables that there are, and opens the port that it listens on', () => {
    const env = readEnv(image);
    for (const name of Object.keys(env).filter((found) => found.startsWith('NIANBAO_')))
      expect(environmentNames).toContain(name);
    expect(readEnvironment(env)).toMatchObject({ NIANBAO_HOST: '0.0.0.0', NIANBAO_DB: env.NIANBAO_DB });
    expect(valuesOf('EXPOSE')).toEqual([env.NIANBAO_PORT]);
    const [volume] = valuesOf('VOLUME') as [string];
    for (const value of [env.NIANBAO_DB!.replace('sqlite:', ''), env.NIANBAO_SITE!])
      expect(value.startsWith(`${volume}/`), value).toBe(true);
  });

  it('starts with its own command and variables, says that it is well, and ends at its signal', async () => {
    const folder = await makeFolder();
    const env = Object.fromEntries(
      Object.entries(readEnv(image)).map(([name, value]) => [name, value.replace('/data', folder)]),
    );
    expect((await runProgram(process.execPath, [...entry, 'ingest', 'examples'], { env })).code).toBe(0);
    const port = await findPort();
    const here = { ...env, NIANBAO_PORT: String(port), NIANBAO_HOST: '127.0.0.1' };
    const server = await startServer([...entry, ...readExec(image, 'CMD')], here);
    const [program, ...check] = readExec(image, 'HEALTHCHECK');
    expect(program).toBe('node');
    expect((await runProgram(process.execPath, check, { env: here })).code).toBe(0);
    expect(valuesOf('STOPSIGNAL')).toEqual(['SIGTERM']);
    expect(await server.stop()).toBe(0);
    expect((await runProgram(process.execPath, check, { env: here })).code).toBe(1);
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
      const words = command.filter((word) => !word.startsWith('--') && /^[a-z]/u.test(word));
      let found: ReturnType<typeof createProgram> | undefined;
      for (const word of words) {
        found = (found?.commands ?? commands).find((candidate) => candidate.name() === word) as typeof found;
        expect(found, `${name}: ${word}`).toBeDefined();
      }
      for (const flag of command.filter((word) => word.startsWith('--')))
        expect(
          found?.options.map(({ long }) => long),
          `${name}: ${flag}`,
        ).toContain(flag);
      for (const variable of Object.keys(environment)) expect(environmentNames, name).toContain(variable);
    }
  });

  it('gives every service variables that its program takes, and ports that it listens on', () => {
    const given = { NIANBAO_DB_PASSWORD: 'a'.repeat(48) };
    const inside = readEnv(image);
    const isNianbao = (service: Service) => service.image === 'nianbao';
    for (const [name, service] of services.filter(([, one]) => isNianbao(one))) {
      expect(() => fillEnvironment(service, {}), name).toThrow('NIANBAO_DB_PASSWORD');
      const filled = fillEnvironment(service, given);
      const settings = readEnvironment({ ...inside, ...filled });
      const database = new URL(settings.NIANBAO_DB);
      expect(Object.keys(compose.services), name).toContain(database.hostname);
      expect(fillEnvironment(compose.services.postgres!, given)).toMatchObject({
        POSTGRES_USER: database.username,
        POSTGRES_PASSWORD: database.password,
        POSTGRES_DB: database.pathname.slice(1),
      });
      for (const port of service.ports ?? []) expect(port.split(':').at(-1)).toBe(String(settings.NIANBAO_PORT));
      for (const volume of service.volumes ?? []) expect(valuesOf('VOLUME')).toContain(volume.split(':')[1]);
      // The program ends by itself before it is ended.
      const ends = settings.NIANBAO_DRAIN_SECONDS + settings.NIANBAO_SHUTDOWN_DELAY_SECONDS;
      if (service.command?.[0] === 'serve')
        expect(Number.parseInt(service.stop_grace_period!, 10)).toBeGreaterThan(ends);
    }
  });

  it('asks the worker whether it is ready where it answers', () => {
    const { command = [], healthcheck } = compose.services.worker!;
    const { port } = readListening(command[command.indexOf('--monitor') + 1]!);
    expect(healthcheck?.test).toEqual(['CMD', 'node', 'scripts/check-health.mjs', String(port)]);
  });

  it('holds no secret, and opens no port but on this machine', () => {
    for (const [name, { environment = {}, ports = [] }] of services) {
      for (const [variable, value] of Object.entries(environment))
        if (/_SECRET_/.test(variable)) expect(value, `${name} ${variable}`).toBe(`\${${variable}:-}`);
        else if (/PASSWORD|TOKEN|_(DB|QUEUE)$/.test(variable) && variable !== 'POSTGRES_DB')
          expect(String(value), `${name} ${variable}`).toContain('${NIANBAO_DB_PASSWORD:?');
      for (const port of ports) expect(port, name).toMatch(/^127\.0\.0\.1:/);
    }
  });
});
