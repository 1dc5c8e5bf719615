#!/usr/bin/env node
// Sets the project up on a machine that has only Node >= 20 and npm, then runs one task under the pinned Node:
//   node scripts/bootstrap.mjs setup | start | test | run <package script…>
// The pinned pnpm comes through npx (later from node_modules), the pinned Node from the lockfile's platform package.
// An unchanged lockfile skips the install, so everything works offline after the first time.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { findPinnedNode, nodeVersion, pnpmVersion, readState, root, stateDir, statePath } from './pinned-node.mjs';

const windows = process.platform === 'win32';
const { npm_lifecycle_event: npmScript } = process.env;
const parent = process.ppid;

const stop = (zh, en, code = 1) => {
  process.stderr.write(`\n✗ ${zh}\n  ${en}\n`);
  process.exit(code);
};

const baseEnv = () => {
  const env = {
    ...process.env,
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    DO_NOT_TRACK: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  // npm passes its own settings down as npm_*; pnpm would take them for its own. Registry, proxy and cache stay.
  for (const key of Object.keys(env)) {
    if (/^npm_(?!config_(registry|cafile|cache|https?_?proxy|userconfig|.*:_auth))/i.test(key)) delete env[key];
  }
  return env;
};

const run = (command, args, env) => {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: windows, env });
  if (result.error)
    stop(`无法运行 ${command}:${result.error.message}`, `cannot run ${command}: ${result.error.message}`, 127);
  if (result.signal) process.exit(128 + (result.signal === 'SIGINT' ? 2 : 15));
  return result.status ?? 1;
};

// A task that lasts: a signal sent to npm alone reaches only this program, which has to pass it on.
const runAndForward = (command, args, env) =>
  new Promise((done) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', shell: windows, env });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    // npm passes a signal to the shell between it and us, which ends without passing it on: we see it by our parent.
    const watch = setInterval(() => {
      if (npmScript && process.ppid !== parent) child.kill('SIGTERM');
    }, 500);
    watch.unref();
    child.on('error', (error) =>
      stop(`无法运行 ${command}:${error.message}`, `cannot run ${command}: ${error.message}`, 127),
    );
    child.on('exit', (code, signal) => done(signal ? 128 + (signal === 'SIGINT' ? 2 : 15) : (code ?? 1)));
  });

const manifests = () =>
  ['packages', 'apps'].flatMap((room) =>
    readdirSync(join(root, room))
      .map((name) => join(room, name, 'package.json'))
      .filter((path) => existsSync(join(root, path))),
  );

const fingerprint = () => {
  const hash = createHash('sha256').update(`${nodeVersion} ${pnpmVersion} ${process.platform} ${process.arch}`);
  for (const path of ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests()])
    hash.update(readFileSync(join(root, path)));
  return hash.digest('hex');
};

const localPnpm = join(root, 'node_modules', 'pnpm', windows ? 'pnpm.exe' : 'pnpm');

const pnpm = (args, env) => {
  if (existsSync(localPnpm)) {
    const probe = spawnSync(localPnpm, ['--version'], { cwd: root, env, encoding: 'utf8' });
    if (probe.stdout?.trim() === pnpmVersion) return run(localPnpm, args, env);
  }
  return run('npx', ['--yes', '--loglevel=error', '-p', `pnpm@${pnpmVersion}`, '--', 'pnpm', ...args], env);
};

// Only platforms without a platform package in the lockfile get here: npx brings a Node and tells where it put it.
const fetchNode = (env) => {
  const args = ['--yes', '--loglevel=error', '-p', `node@${nodeVersion}`, '--', 'node', '-p', 'process.execPath'];
  const result = spawnSync('npx', args, { cwd: root, shell: windows, env, encoding: 'utf8' });
  const path = result.stdout?.trim().split('\n').at(-1);
  return result.status === 0 && path && existsSync(path) ? path : null;
};

const install = () => {
  const env = baseEnv();
  const wanted = fingerprint();
  const known = findPinnedNode();
  if (known && readState()?.fingerprint === wanted) return known;
  process.stdout.write('· 安装依赖(首次需要联网) · installing dependencies (needs the network the first time)\n');
  const status = pnpm(
    ['install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only', '--loglevel=warn'],
    env,
  );
  if (status !== 0) {
    stop(
      `安装依赖失败(退出码 ${status})。请检查能否访问 npm 仓库(npm ping),磁盘是否已满,然后重试。`,
      `installing the dependencies failed (exit ${status}). Check that the npm registry is reachable (npm ping) and the disk is not full, then try again.`,
    );
  }
  const node = findPinnedNode() ?? fetchNode(env);
  if (!node)
    stop(`找不到 Node ${nodeVersion},也无法取得。`, `Node ${nodeVersion} is not here and could not be fetched.`);
  mkdirSync(stateDir, { recursive: true });
  writeFileSync(statePath, `${JSON.stringify({ fingerprint: wanted, node }, null, 2)}\n`);
  return node;
};

const [major] = process.versions.node.split('.').map(Number);
if (major < 20)
  stop(
    `需要 Node 20 或更新版本,现为 ${process.version}。`,
    `Node 20 or newer is needed, this is ${process.version}.`,
    2,
  );

const [task = 'setup', ...rest] = process.argv.slice(2);
const node = install();
const env = {
  ...baseEnv(),
  PATH: [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
};
const must = (zh, en, command, ...args) => {
  const status = run(command, args, env);
  if (status !== 0) stop(`${zh}(退出码 ${status})`, `${en} (exit ${status})`, status);
};
const turbo = (...tasks) => ['turbo', 'run', ...tasks, '--output-logs=errors-only', '--log-order=grouped'];

if (task === 'run') process.exit(await runAndForward(localPnpm, ['run', ...rest], env));
must('构建失败', 'the build failed', ...turbo('build'));
if (task === 'start') process.exit(await runAndForward(node, [join('scripts', 'main-job.mjs'), ...rest], env));
if (task === 'test') {
  must('代码检查失败', 'lint or type check failed', ...turbo('//#lint', '//#typecheck'));
  // A worker for each core, of two, too (vitest leaves one free): much of a test is waiting for a server or a browser.
  const workers = rest.some((option) => option.startsWith('--maxWorkers')) ? [] : ['--maxWorkers=100%'];
  process.exit(await runAndForward('vitest', ['run', ...workers, ...rest], env));
}
process.stdout.write('✓ 就绪:npx nianbao --help · ready: npx nianbao --help\n');
