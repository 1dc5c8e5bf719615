// One engine in a real browser: what it fetches before the first answer, how long a key takes, and whom it finds.
import type { Browser, Page } from 'playwright-core';
import { bundlePage } from './bundle-page.ts';
import type { Query, QueryKind } from './draw-queries.ts';
import type { SearchEngine, SearchPage } from './engine.ts';
import type { SearchedAgency } from './generate-agencies.ts';
import { type CountingServer, serveFiles } from './serve-files.ts';

/** What was measured. Times in milliseconds, bytes compressed; `found`: how many of the queries of a kind were answered. */
export interface EngineMeasures {
  readonly name: string;
  readonly buildSeconds: number;
  readonly files: number;
  readonly indexBytes: number;
  readonly firstBytes: { readonly median: number; readonly most: number };
  readonly firstRequests: number;
  readonly firstTime: number;
  readonly keys: { readonly p50: number; readonly p95: number; readonly most: number };
  readonly found: ReadonlyMap<QueryKind, number>;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
const ascending = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b);

// Runs in the page. Types a text key by key; gives the time of each key and the last answer.
const typeQueries = async (texts: readonly string[]): Promise<{ times: number[]; answers: (readonly string[])[] }> => {
  const address = '/page.js';
  const { open } = (await import(address)) as SearchPage;
  const search = await open();
  const times: number[] = [];
  const answers: (readonly string[])[] = [];
  for (const text of texts) {
    let last: readonly string[] = [];
    const characters = [...text];
    for (let length = 1; length <= characters.length; length += 1) {
      const start = performance.now();
      last = await search(characters.slice(0, length).join(''));
      times.push(performance.now() - start);
    }
    answers.push(last);
  }
  return { times, answers };
};

// Runs in the page. One query in a page that has fetched nothing yet.
const askOnce = async (text: string): Promise<number> => {
  const start = performance.now();
  const address = '/page.js';
  const { open } = (await import(address)) as SearchPage;
  await (await open())(text);
  return performance.now() - start;
};

const onPage = async <T>(browser: Browser, server: CountingServer, run: (page: Page) => Promise<T>): Promise<T> => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.origin}/`);
  server.reset();
  const result = await run(page);
  await context.close();
  return result;
};

/** Measures an engine; `cold` of the queries are asked once more, each in a page of its own. */
export const measureEngine = async (
  engine: SearchEngine,
  browser: Browser,
  agencies: readonly SearchedAgency[],
  queries: readonly Query[],
  cold: readonly Query[],
): Promise<EngineMeasures> => {
  const before = process.cpuUsage();
  const index = await engine.writeFiles(agencies);
  const { user, system } = process.cpuUsage(before);
  const server = await serveFiles(new Map([...index, ['page.js', await bundlePage(engine.page)]]));
  try {
    const firsts: { bytes: number; requests: number; time: number }[] = [];
    for (const { text } of cold) {
      const time = await onPage(browser, server, (page) => page.evaluate(askOnce, text));
      firsts.push({ ...server.sent(), time });
    }
    const texts = queries.map(({ text }) => text);
    const { times, answers } = await onPage(browser, server, (page) => page.evaluate(typeQueries, texts));
    const found = new Map<QueryKind, number>();
    queries.forEach(({ kind, wanted }, place) => {
      found.set(kind, (found.get(kind) ?? 0) + (answers[place]!.includes(wanted) ? 1 : 0));
    });
    const bytes = ascending(firsts.map((first) => first.bytes));
    const sorted = ascending(times);
    return {
      name: engine.name,
      buildSeconds: (user + system) / 1e6,
      files: index.size,
      indexBytes: [...index.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0),
      firstBytes: { median: at(bytes, 0.5), most: bytes.at(-1)! },
      firstRequests: at(ascending(firsts.map((first) => first.requests)), 0.5),
      firstTime: at(ascending(firsts.map((first) => first.time)), 0.5),
      keys: { p50: at(sorted, 0.5), p95: at(sorted, 0.95), most: sorted.at(-1)! },
      found,
    };
  } finally {
    await server.close();
  }
};
