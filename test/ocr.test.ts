// Pictures of reports through the command line: without OCR, with none installed, and, where there is one, really.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findOcr } from '../apps/cli/src/ocr/find-ocr.ts';
import { openBrowser } from '../apps/site/test/open-browser.ts';
import type { ParseResult } from '../packages/schema/src/index.ts';
import { makeReport } from './support/make-reports.ts';
import { makeFolder } from './support/places.ts';
import { runCli } from './support/run-cli.ts';

const present = (await findOcr()) !== null;
if (!present)
  process.stderr.write('skipped: real OCR needs tesseract with chi_sim, or tesseract.js, on this machine\n');

const body = '澜江市青岚区水务局';

const photograph = async (): Promise<string> => {
  const path = join(await makeFolder(), 'scan.png');
  const browser = await openBrowser();
  const page = await browser.newPage({ deviceScaleFactor: 3, viewport: { width: 900, height: 1200 } });
  await page.setContent(makeReport(body, 5));
  await writeFile(path, await page.screenshot({ fullPage: true }));
  await browser.close();
  return path;
};

it('a picture is named as one, and the message says what to do', async () => {
  const { code, stdout, stderr } = await runCli(['parse', await photograph()]);
  expect(code).toBe(1);
  const result = JSON.parse(stdout) as ParseResult;
  expect(result).toMatchObject({ status: 'failed', report: null, source: { format: 'image' } });
  expect(stderr).toContain('--ocr');
}, 60_000);

it.skipIf(present)('--ocr without any OCR on the machine ends with 2 and says how to get one', async () => {
  const { code, stderr } = await runCli(['parse', '--ocr', 'README.md']);
  expect(code).toBe(2);
  expect(stderr).toContain('tesseract-ocr-chi-sim');
  expect(stderr).toContain('tesseract.js');
});

it.skipIf(!present)(
  '--ocr reads a picture; nothing of it is certain',
  async () => {
    const { stdout } = await runCli(['parse', '--ocr', await photograph()]);
    const { status, cells, diagnostics } = JSON.parse(stdout) as ParseResult;
    expect(status).not.toBe('ok');
    expect(diagnostics.map(({ code }) => code)).toContain('ocr-used');
    for (const [pointer, cell] of Object.entries(cells))
      if (cell.method) expect(cell.confidence, pointer).toBeLessThan(1);
  },
  120_000,
);
