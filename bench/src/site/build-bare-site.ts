// Astro writing given pages and nothing else: the least that a site of the same bytes costs.
import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const page = `---
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const getStaticPaths = () =>
  readdirSync(process.env.BARE_FROM, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ params: { path: name.slice(0, -'.html'.length) } }));
const html = readFileSync(join(process.env.BARE_FROM, Astro.params.path + '.html'), 'utf8');
---
<Fragment set:html={html} />
`;

const runner = `
import { build } from 'astro';
await build({ root: process.cwd(), configFile: false, outDir: process.env.BARE_TO, build: { format: 'preserve' }, vite: { logLevel: 'error' } });
`;

/** Writes every page of a built site again through bare Astro. */
export const buildBareSite = async (from: string, to: string): Promise<{ pages: number }> => {
  // Inside the site's package, where Astro is found.
  const parent = fileURLToPath(new URL('../../../apps/site/.astro', import.meta.url));
  mkdirSync(parent, { recursive: true });
  const root = mkdtempSync(join(parent, 'bare-'));
  try {
    mkdirSync(join(root, 'src/pages'), { recursive: true });
    writeFileSync(join(root, 'src/pages/[...path].astro'), page);
    writeFileSync(join(root, 'run.mjs'), runner);
    const child = fork(join(root, 'run.mjs'), [], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { ...process.env, NODE_ENV: 'production', BARE_FROM: from, BARE_TO: to, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    if (code !== 0) throw new Error(`bare Astro ended with ${code}`);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  return {
    pages: readdirSync(to, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length,
  };
};
