import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from './open-browser.ts';
import { serveFolder } from './serve-folder.ts';

const { dir } = JSON.parse(readFileSync('/tmp/e/site.json', 'utf8'));
const site = await serveFolder(dir);
const b = await openBrowser();
const p = await b.newPage({ viewport: { width: 390, height: 844 } });
const complaints: string[] = [];
p.on('console', (m) => m.type() === 'error' && complaints.push(m.text()));
p.on('pageerror', (e) => complaints.push(String(e)));
await p.goto(site.origin + '/check/');
const files: string[] = [];
const walk = (d: string) => {
  for (const n of readdirSync(d)) {
    const f = join(d, n);
    statSync(f).isDirectory() ? walk(f) : files.push(f);
  }
};
walk('/work/shared/layouts');
walk('/work/shared/variants');
if (process.argv[2]) {
  files.length = 0;
  walk(process.argv[2]);
}
const wanted = files.filter((f) => !/layouts\/.*\.json$/.test(f));
const tally = new Map<string, number>();
for (const f of wanted) {
  const t = performance.now();
  await p.evaluate(() => {
    document.querySelector('#result')!.replaceChildren();
  });
  await p.setInputFiles('[data-slot="report"] input[type=file]', {
    name: f.split('/').at(-1)!,
    mimeType: 'application/octet-stream',
    buffer: readFileSync(f),
  });
  await p
    .locator('#verdict')
    .waitFor({ timeout: 60000 })
    .catch(() => console.log('TIMEOUT', f));
  const ms = Math.round(performance.now() - t);
  const v = (
    (await p
      .locator('#verdict')
      .textContent()
      .catch(() => null)) ?? ''
  )
    .trim()
    .replaceAll(/\s+/g, ' ');
  const over = await p.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const name = await p
    .locator('.result-name')
    .textContent({ timeout: 200 })
    .catch(() => null);
  const kind = name ? 'report' : 'problem ' + v;
  tally.set(kind, (tally.get(kind) ?? 0) + 1);
  if (!name || over > 0 || ms > 4000 || complaints.length) {
    console.log(
      f.replace('/work/shared/', ''),
      ms,
      over,
      v.slice(0, 150),
      name === null ? (await p.locator('.problem').allTextContents()).join(' | ').slice(0, 300) : name,
      complaints.splice(0),
    );
  }
}
console.log([...tally]);
await b.close();
await site.close();
