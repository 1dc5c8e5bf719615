// Follows the Dockerfile and compose.yaml without Docker: `pnpm replay:image`. Every COPY and RUN is carried out in folders
// of their own, from a clean checkout of the last commit, packages from what is on this machine already; then the services
// run from what came out, as a user who may write nothing but /data, /tmp and what the
// Dockerfile gives it, on a real PostgreSQL.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { findPort } from '../packages/store/test/find-port.ts';
import { startPostgres } from '../packages/store/test/start-postgres.ts';
import { root } from './support/places.ts';
import { fillEnvironment, readCompose } from './support/read-compose.ts';
import {
  buildIsIgnored,
  type Instruction,
  readDockerfile,
  readEnv,
  readExec,
  type Stage,
} from './support/read-dockerfile.ts';

const work = mkdtempSync(join(tmpdir(), 'nianbao-image-'));
chmodSync(work, 0o755);
const context = join(work, 'context');
// The image's user; whoever is not root runs as themselves.
const isRoot = process.getuid?.() === 0;
const user = isRoot ? { uid: 1000, gid: 1000 } : {};
const path = [dirname(process.execPath), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);

const tell = (text: string): void => void process.stdout.write(`${text}\n`);

const makeContext = (): void => {
  mkdirSync(context);
  execFileSync('sh', ['-c', 'git archive HEAD | tar -x -C "$0"', context], { cwd: root });
  const isIgnored = buildIsIgnored();
  const files = execFileSync('git', ['ls-tree', '-r', '--name-only', 'HEAD'], { cwd: root, encoding: 'utf8' }).split(
    '\n',
  );
  for (const file of files.filter((name) => name !== '' && isIgnored(name))) rmSync(join(context, file));
};

/** A stage as a folder; absolute paths of the image lie in it. */
interface Built {
  readonly folder: string;
  workdir: string;
  readonly env: Readonly<Record<string, string>>;
}

const inside = ({ folder }: Built, text: string): string =>
  text.replaceAll(/(^|[\s:="])\/(app|data)\b/g, `$1${folder}/$2`);

const copy = (built: Built, rest: string, stages: ReadonlyMap<string, Built>): void => {
  const parts = rest.split(/\s+/);
  const from = /^--from=(\S+)$/.exec(parts[0]!)?.[1];
  const [target, ...sources] = (from === undefined ? parts : parts.slice(1)).toReversed() as [string, ...string[]];
  const base = from === undefined ? context : stages.get(from)!.folder;
  for (const source of sources) {
    const found = join(base, source);
    if (!existsSync(found)) throw new Error(`COPY ${rest}: there is no ${source}`);
    const isFolder = statSync(found).isDirectory();
    const name = isFolder ? '' : found.slice(dirname(found).length + 1);
    const to = join(resolve(join(built.folder, built.workdir), target), name);
    cpSync(found, to, { recursive: true, verbatimSymlinks: true });
  }
};

// What asks the network, asked of this machine; what needs another account is made with this one.
const localise = (command: string): string | null => {
  const pinned = /^npm install --global pnpm@(\S+)$/.exec(command)?.[1];
  if (pinned !== undefined) {
    const found = execFileSync('pnpm', ['--version'], { encoding: 'utf8', env: { ...process.env, PATH: path } }).trim();
    if (found !== pinned) throw new Error(`the Dockerfile installs pnpm ${pinned}, here is ${found}`);
    return null;
  }
  if (/^pnpm install\b/.test(command) && !command.includes('--offline')) return `${command} --offline`;
  return command.replaceAll(/--(owner|group)=\w+\s*/g, '');
};

const run = (built: Built, rest: string): void => {
  const command = localise(rest);
  if (command === null) return;
  const here = inside(built, command);
  execFileSync('sh', ['-c', here], {
    cwd: join(built.folder, built.workdir),
    env: { HOME: process.env.HOME, PATH: path, ...built.env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (isRoot && rest.includes('--owner=node'))
    for (const folder of here.split(/\s+/).filter((part) => part.startsWith('/'))) chownSync(folder, 1000, 1000);
};

const follow = (built: Built, { word, rest }: Instruction, stages: ReadonlyMap<string, Built>): void => {
  if (word === 'WORKDIR') {
    built.workdir = rest;
    mkdirSync(join(built.folder, rest), { recursive: true });
  }
  if (word === 'COPY') copy(built, rest, stages);
  if (word === 'RUN') run(built, rest);
};

const buildImage = (given: readonly Stage[]): Built => {
  const stages = new Map<string, Built>();
  let built: Built | undefined;
  for (const [index, stage] of given.entries()) {
    built = { folder: join(work, `stage-${index}`), workdir: '/', env: readEnv(stage) };
    mkdirSync(built.folder);
    for (const instruction of stage.instructions) {
      const start = Date.now();
      follow(built, instruction, stages);
      if (['COPY', 'RUN'].includes(instruction.word))
        tell(
          `${((Date.now() - start) / 1000).toFixed(1).padStart(6)} s  ${instruction.word} ${instruction.rest.slice(0, 90)}`,
        );
    }
    stages.set(stage.name ?? String(index), built);
  }
  return built!;
};

const image = readDockerfile().at(-1)!;

/** Starts a command in the finished image, by its entry point or by one of its own. */
const start = (built: Built, args: readonly string[], env: Readonly<Record<string, string>>) => {
  const [program, ...rest] = args.map((text) => inside(built, text)) as [string, ...string[]];
  const mapped = Object.entries({ ...built.env, ...env }).map(([name, value]) => [name, inside(built, value)]);
  return spawn(program === 'node' ? process.execPath : program, rest, {
    cwd: join(built.folder, built.workdir),
    env: { PATH: path, HOME: join(built.folder, 'home', 'node'), ...Object.fromEntries(mapped) },
    stdio: ['ignore', 'ignore', 'inherit'],
    ...user,
  });
};

const expectCode = async (name: string, child: ReturnType<typeof start>, wanted = 0): Promise<void> => {
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  if (code !== wanted) throw new Error(`${name} ended with ${code ?? signal}, expected ${wanted}`);
  tell(`        ok  ${name}`);
};

const entry = readExec(image, 'ENTRYPOINT');

/** The server of the image with these variables: healthy, answering, ended by its signal. */
const serve = async (name: string, built: Built, command: readonly string[], env: Readonly<Record<string, string>>) => {
  const port = String(await findPort());
  const here = { ...env, NIANBAO_PORT: port, NIANBAO_HOST: '127.0.0.1' };
  await expectCode(`${name}: not healthy before it runs`, start(built, readExec(image, 'HEALTHCHECK'), here), 1);
  const server = start(built, [...entry, ...command], here);
  const answers = async (): Promise<boolean> => {
    const answer = await fetch(`http://127.0.0.1:${port}/v1/reports.json`).catch(() => null);
    return answer?.ok ?? false;
  };
  for (let tries = 0; tries < 200 && server.exitCode === null && !(await answers()); tries += 1)
    await new Promise((done) => setTimeout(done, 100));
  await expectCode(`${name}: healthy`, start(built, readExec(image, 'HEALTHCHECK'), here));
  server.kill('SIGTERM');
  await expectCode(`${name}: ends at SIGTERM`, server);
};

const postgres = await startPostgres();
try {
  makeContext();
  const built = buildImage(readDockerfile());
  await expectCode('ingest', start(built, [...entry, 'ingest', 'examples'], {}));
  await expectCode('site build', start(built, [...entry, 'site', 'build'], {}));
  await serve('image', built, readExec(image, 'CMD'), {});

  const address = await postgres.createDatabase();
  const { username, password } = new URL(address);
  const here = (env: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(env).map(([name, value]) => [name, value.startsWith('postgres://') ? address : value]),
    );
  const { services } = readCompose();
  const fill = (name: string) => here(fillEnvironment(services[name]!, { NIANBAO_DB_PASSWORD: password }));
  if (username !== 'nianbao') throw new Error('compose.yaml and the tests disagree about the name of the user');
  await expectCode('compose: migrate', start(built, [...entry, ...services.migrate!.command!], fill('migrate')));
  await expectCode('compose: doctor', start(built, [...entry, 'doctor'], fill('api')));
  await expectCode('compose: enqueue', start(built, [...entry, 'enqueue', 'examples'], fill('worker')));
  const worker = [...entry, ...services.worker!.command!, '--until-empty'];
  await expectCode('compose: worker', start(built, worker, fill('worker')));
  await serve('compose: api', built, services.api!.command!, fill('api'));
  tell('image and services work.');
} finally {
  await postgres.stop();
  rmSync(work, { recursive: true, force: true });
}
