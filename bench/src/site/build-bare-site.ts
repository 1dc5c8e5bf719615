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
    .map((name) => ({ params: { path: name.replace(/(?:^|\\/)index\\.html$/, '') || undefined }, props: { name } }));
const html = readFileSync(join(process.env.BARE_FROM, Astro.props.name), 'utf8');
---
<Fragment set:html={html} />
`;

// What belongs to the pages and is no page: feeds, data files, lists.
const file = `import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const getStaticPaths = () =>
  readdirSync(process.env.BARE_FROM, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name).slice(process.env.BARE_FROM.length + 1))
    .filter((name) => !/^(?:_astro|check)\\//.test(name))
    .map((name) => ({ params: { name } }));
export const GET = ({ params }) => new Response(readFileSync(join(process.env.BARE_FROM, params.name)));
`;

const runner = `
import { build } from 'astro';
await build({ root: process.cwd(), configFile: false, outDir: process.env.BARE_TO, trailingSlash: 'always', compressHTML: false, build: { format: 'preserve' }, vite: { logLevel: 'error' } });
`;

/** Writes every page of a built site and its feeds and data files again through bare Astro. */
export const buildBareSite = async (from: string, to: string): Promise<{ pages: number }> => {
  // Inside the site's package, where Astro is found.
  const parent = fileURLToPath(new URL('../../../apps/site/.astro', import.meta.url));
  mkdirSync(parent, { recursive: true });
  const root = mkdtempSync(join(parent, 'bare-'));
  try {
    mkdirSync(join(root, 'src/pages'), { recursive: true });
    writeFileSync(join(root, 'src/pages/[...path].astro'), page);
    mkdirSync(join(root, 'src/pages/files'));
    writeFileSync(join(root, 'src/pages/files/[...name].ts'), file);
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
