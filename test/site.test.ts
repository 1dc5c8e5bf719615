// The whole way: report files → store → site, API and export, seen through a real browser and real HTTP.
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../apps/site/test/open-browser.ts';
import type { ParseResult } from '../packages/schema/src/index.ts';
import { pickFigures } from './support/compare-figures.ts';
import { expectDigits, readDigits } from './support/expected-text.ts';
import { makeReport } from './support/make-reports.ts';
import { expectations } from './support/places.ts';
import { launcher, readLines, runCli } from './support/run-cli.ts';
import { type RunningServer, startServer } from './support/start-server.ts';

interface AgencyItem {
  readonly id: string;
  readonly name: string | null;
  readonly keys: readonly string[];
}

interface ReportBody {
  readonly result: ParseResult;
}

const stranger = '澜江市青岚区水务局';

let folder: string;
let server: RunningServer;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let agencies: readonly AgencyItem[];

const get = (path: string): Promise<Response> => fetch(server.address + path);
const getJson = async <T>(path: string): Promise<T> => (await get(path)).json() as Promise<T>;

const mustRun = async (...args: string[]): Promise<string> => {
  const { code, stdout, stderr } = await runCli(args);
  if (code !== 0) throw new Error(`nianbao ${args.join(' ')} ended with ${code}: ${stderr}`);
  return stdout;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nianbao-e2e-'));
  const db = `sqlite:${join(folder, 'nianbao.sqlite')}`;
  const site = join(folder, 'site');
  await writeFile(join(folder, 'dropped.dat'), makeReport(stranger, 5));
  await mustRun('ingest', 'examples', join(folder, 'dropped.dat'), '--db', db);
  await mustRun('site', 'build', '--db', db, '--out', site);
  server = await startServer([launcher, 'serve', '--db', db, '--site', site, '--port', '0']);
  browser = await openBrowser();
  agencies = (await getJson<{ items: AgencyItem[] }>('/v1/agencies.json')).items;
});

afterAll(async () => {
  await browser?.close();
  expect(await server?.stop()).toBe(0);
  await rm(folder, { recursive: true, force: true });
});

// An agency without a name is the one whose report names none.
const findAgency = (name: string | null): AgencyItem => agencies.find((agency) => agency.name === name)!;

it('pages come under the policy that the site names for other servers', async () => {
  const [, named] = /Content-Security-Policy: (.+)/.exec(await readFile(join(folder, 'site/_headers'), 'utf8'))!;
  expect((await get('/')).headers.get('content-security-policy')).toBe(named);
});

describe.each(expectations.map((expected) => [expected.example, expected] as const))('%s', (_, expected) => {
  it('the API answers the published figures', async () => {
    const { id } = findAgency(expected.agency);
    const { result } = await getJson<ReportBody>(`/v1/reports/${id}/${expected.year}.json`);
    expect(pickFigures(result, Object.keys(expected.figures))).toEqual(expected.figures);
  });

  it('a reader gets from the overview to the report and finds the figures in its tables', async () => {
    const { id } = findAgency(expected.agency);
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('requestfailed', (request) => complaints.push(`${request.url()} failed`));
    page.on('request', (request) => {
      if (!request.url().startsWith(server.address)) complaints.push(`asked ${request.url()}`);
    });

    await page.goto(`${server.address}/`);
    await page.locator('nav a[href="/agencies/"]').first().click();
    await page.locator(`a[href="/agencies/${id}/"]`).first().click();
    await page.locator(`a[href="/agencies/${id}/${expected.year}/"]`).first().click();
    await page.waitForURL(`**/agencies/${id}/${expected.year}/`);

    const cells = await page
      .locator('[id^="cell="]')
      .evaluateAll((elements) =>
        elements.map((element) => [element.id.slice('cell='.length), element.textContent ?? ''] as const),
      );
    const shown = Object.fromEntries(cells.map(([pointer, text]) => [decodeURIComponent(pointer), readDigits(text)]));
    expect(shown).toEqual(expectDigits(expected));
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('the rule pages', () => {
  it('stand where the results of checks say', async () => {
    const config = join(folder, 'pages.json');
    await writeFile(config, JSON.stringify({ rulePages: `${server.address}/rules/` }));
    const { stdout } = await runCli(['check', 'examples', '--format', 'sarif', '--config', config]);
    const { runs } = JSON.parse(stdout) as {
      runs: { tool: { driver: { rules: { id: string; helpUri: string }[] } } }[];
    };
    const rules = runs.flatMap(({ tool }) => tool.driver.rules);
    expect(rules.length).toBeGreaterThan(0);
    for (const { id, helpUri } of rules)
      for (const address of [helpUri, `${server.address}/en/rules/${id}/`]) {
        const answer = await fetch(address);
        expect(answer.status, address).toBe(200);
        expect(await answer.text()).toContain(`<code>${id}</code>`);
      }
  });
});

describe('static files and live API', () => {
  it('agree byte for byte at every address', async () => {
    const root = join(folder, 'site', 'api');
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    // Per agency 2, per report 5, and the lists, rules and schema beside them.
    expect(files.length).toBeGreaterThan(agencies.length * 2 + 8 * 5 + 4);
    for (const file of files) {
      const address = `/${relative(root, file).split('\\').join('/')}`;
      const bytes = await readFile(file);
      for (const path of [address, `/api${address}`]) {
        const response = await get(path);
        expect(response.status, path).toBe(200);
        expect(Buffer.from(await response.arrayBuffer()).equals(bytes), path).toBe(true);
      }
    }
  });

  it('hold every agency and every report of the lists', async () => {
    for (const { id, keys } of agencies) {
      for (const key of keys) {
        const file = await readFile(join(folder, 'site', 'api', 'v1', 'reports', id, `${key}.json`), 'utf8');
        expect((JSON.parse(file) as ReportBody).result.report).not.toBeNull();
      }
    }
  });
});

describe('a report of another agency, dropped in and ingested', () => {
  it('appears in the API, in the export and on every kind of page', async () => {
    const agency = findAgency(stranger);
    expect(agency.keys).toEqual(['2024']);
    const path = `${agency.id}/2024`;
    const { result } = await getJson<ReportBody>(`/v1/reports/${path}.json`);
    expect(pickFigures(result, ['/applications/granted/total'])).toEqual({ '/applications/granted/total': 1436 });

    const exported = await mustRun('export', '--db', `sqlite:${join(folder, 'nianbao.sqlite')}`);
    expect(readLines<ReportBody>(exported).map(({ result }) => result.report?.agency.name)).toContain(stranger);

    for (const page of [
      '/',
      '/en/',
      '/agencies/',
      `/agencies/${agency.id}/`,
      `/agencies/${path}/`,
      `/en/agencies/${path}/`,
    ])
      expect(await (await get(page)).text(), page).toContain(stranger);
  });
});

describe('nianbao verify', () => {
  const verify = async (site: string) => {
    const { code, stdout } = await runCli(['verify', site, '--format', 'ndjson']);
    return { code, faults: readLines<{ where: string; kind: string }>(stdout) };
  };

  it('finds nothing wrong with the built site', async () => {
    expect(await verify(join(folder, 'site'))).toEqual({ code: 0, faults: [] });
  });

  it('finds a table that differs from its report, and a page that is gone', async () => {
    const copy = join(folder, 'copy');
    await cp(join(folder, 'site'), copy, { recursive: true });
    const { id } = findAgency(stranger);
    const table = join('api', 'v1', 'reports', id, '2024.csv');
    const text = await readFile(join(copy, table), 'utf8');
    await writeFile(join(copy, table), text.replace(/,\d+,(\d+),value,/, ',7777777,$1,value,'));
    const page = join('agencies', id, '2024', 'index.html');
    await rm(join(copy, page));
    const { code, faults } = await verify(copy);
    expect(code).toBe(1);
    expect(faults.map(({ where, kind }) => [where, kind]).sort()).toEqual(
      [
        [page, 'missing'],
        [table, 'unequal'],
      ].sort(),
    );
  });
});
