#!/usr/bin/env node
// The main job, what `npm start` runs after set-up: keeps the example reports, builds the site, serves site and API.
//   node scripts/main-job.mjs [more files or folders of reports…]      PORT and HOST (or NIANBAO_PORT and NIANBAO_HOST) choose where it listens
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { findPinnedNode, root } from './pinned-node.mjs';

const cli = join(root, 'apps', 'cli', 'dist', 'bundle', 'main.js');
const node = findPinnedNode();
const { HOST, PORT: SHORT_PORT, NIANBAO_HOST, NIANBAO_PORT, INIT_CWD } = process.env;
const PORT = NIANBAO_PORT || SHORT_PORT;
const host = NIANBAO_HOST || HOST || '127.0.0.1';
const port = Number(PORT || 4300);

const stop = (zh, en, code = 2) => {
  process.stderr.write(`✗ ${zh}\n  ${en}\n`);
  process.exit(code);
};

/** Runs one command of `nianbao` where everybody can see it; resolves with its exit code. */
const run = (...args) =>
  new Promise((done) => {
    process.stdout.write(`\n$ npx nianbao ${args.map((arg) => (/\s/.test(arg) ? `"${arg}"` : arg)).join(' ')}\n`);
    const child = spawn(node, [cli, ...args], { cwd: root, stdio: 'inherit' });
    // Ctrl-C reaches the child by itself; a signal sent to this program alone has to be passed on.
    const forward = (signal) => child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, forward);
    child.on('error', (error) => stop(`无法运行 ${node}:${error.message}`, `cannot run ${node}: ${error.message}`));
    child.on('exit', (code, signal) => {
      for (const name of signals) process.off(name, forward);
      done(signal ? 128 + 15 : (code ?? 1));
    });
  });

/** Why the port cannot be had, or null; asked first, so that nobody waits for a site that cannot be shown. */
const findPortProblem = () =>
  new Promise((done) => {
    const probe = createServer();
    probe.once('error', (error) => done(error.code ?? error.message));
    probe.listen({ port, host }, () => probe.close(() => done(null)));
  });

// Arguments are meant from where npm was called.
const localPath = (path) => {
  const absolute = resolve(INIT_CWD ?? process.cwd(), path);
  const fromRoot = relative(root, absolute);
  return isAbsolute(fromRoot) ? absolute : fromRoot || '.';
};

if (!node || !existsSync(cli)) stop('尚未安装。请先运行:npm run setup', 'Not set up yet. Run first: npm run setup');
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  stop(`PORT=${PORT} 不是端口号。`, `PORT=${PORT} is not a port number (0 to 65535).`);
const problem = await findPortProblem();
if (problem === 'EADDRINUSE') {
  stop(
    `端口 ${port} 已被占用,也许上一次的 npm start 仍在运行。请先停止它,或换一个端口:PORT=${port + 1} npm start`,
    `Port ${port} is in use, perhaps by an earlier npm start. Stop that one, or take another port: PORT=${port + 1} npm start`,
  );
}
if (problem) {
  stop(
    `无法在 ${host}:${port} 上监听(${problem})。请换 HOST 或 PORT。`,
    `Cannot listen on ${host}:${port} (${problem}). Try another HOST or PORT.`,
  );
}

process.stdout.write('年报:收录报告、生成站点、提供服务 · Nianbao: keeps reports, builds the site, serves it\n');
const interrupted = (code) => code >= 128;

const ingested = await run('ingest', 'examples', ...process.argv.slice(2).map(localPath));
// 1: some inputs were no reports, which has been said; the others are kept and shown.
if (ingested > 1) process.exit(ingested);

// What the site and the API show of all reports together.
const released = await run('release');
if (released !== 0) process.exit(released);

const built = await run('site', 'build');
if (interrupted(built)) process.exit(built);
if (built !== 0) stop('站点没有生成,原因见上。', 'The site was not built; the reason stands above.', built);

process.exit(await run('serve'));
