#!/usr/bin/env node
// The command at the repository's root. Runs on any Node >= 20: finds the pinned Node that set-up brought and hands over.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { findPinnedNode, root, stateDir } from '../scripts/pinned-node.mjs';

const main = join(root, 'apps', 'cli', 'dist', 'bundle', 'main.js');
const node = findPinnedNode();

if (!node || !existsSync(main)) {
  process.stderr.write('✗ 尚未安装。请先运行:npm run setup\n  Not set up yet. Run first: npm run setup\n');
  process.exit(2);
}

// What one command has compiled the next need not, nor its threads. Where nothing can be written, nothing is kept.
const { NODE_COMPILE_CACHE: cache = join(stateDir, 'compiled') } = process.env;
process.env.NODE_COMPILE_CACHE = cache;

if (node === process.execPath) {
  module.enableCompileCache?.(cache);
  await import(main);
} else {
  const child = spawn(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  // The terminal sends Ctrl-C to the whole group; the child decides how to end, we only report how it did.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`✗ 无法启动 ${node}:${error.message}\n  cannot start ${node}: ${error.message}\n`);
    process.exit(2);
  });
  child.on('exit', (code, signal) => process.exit(signal ? 128 + 15 : (code ?? 1)));
}
