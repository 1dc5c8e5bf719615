// `pnpm bench:search`: the site's search beside MiniSearch, FlexSearch and Pagefind, on the same agencies, in a real browser.
// `--agencies` how many, `--queries` of each kind, `--engines` a pattern of names. Prints a table of markdown.
import { parseArgs } from 'node:util';
import { openBrowser } from '../../apps/site/test/open-browser.ts';
import { drawQueries, queryKinds } from './search/draw-queries.ts';
import { flexSearchEngine } from './search/engines/flex-search.ts';
import { miniSearchEngine } from './search/engines/mini-search.ts';
import { ownEngine } from './search/engines/own.ts';
import { pagefindEngine } from './search/engines/pagefind.ts';
import { generateAgencies } from './search/generate-agencies.ts';
import { type EngineMeasures, measureEngine } from './search/measure-engine.ts';

const { values } = parseArgs({
  options: {
    agencies: { type: 'string', default: '20000' },
    queries: { type: 'string', default: '25' },
    engines: { type: 'string', default: '' },
  },
});
const each = Number(values.queries);
const coldEach = 1;
const wanted = new RegExp(values.engines, 'i');
const engines = [ownEngine, miniSearchEngine, flexSearchEngine, pagefindEngine].filter(({ name }) => wanted.test(name));

const agencies = generateAgencies(Number(values.agencies));
const queries = drawQueries(agencies, each);
const cold = queryKinds.flatMap((kind) => queries.filter((query) => query.kind === kind).slice(0, coldEach));
const browser = await openBrowser();
const measured: EngineMeasures[] = [];
try {
  for (const engine of engines) measured.push(await measureEngine(engine, browser, agencies, queries, cold));
} finally {
  await browser.close();
}

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} KB`;
const milliseconds = (time: number): string => `${time.toFixed(1)} ms`;
const rows: (readonly [label: string, (measures: EngineMeasures) => string])[] = [
  ['索引文件 files', ({ files }) => String(files)],
  ['索引(未压缩) index, plain', ({ indexBytes }) => kilobytes(indexBytes)],
  [
    '首次结果前取用(压缩后,中位 / 最多) fetched before the first answer, compressed, median / most',
    ({ firstBytes }) => `${kilobytes(firstBytes.median)} / ${kilobytes(firstBytes.most)}`,
  ],
  ['其请求数 requests for it', ({ firstRequests }) => String(firstRequests)],
  ['首次结果 first answer', ({ firstTime }) => milliseconds(firstTime)],
  ['每次按键 a key, p50 / p95', ({ keys }) => `${milliseconds(keys.p50)} / ${milliseconds(keys.p95)}`],
  ['最慢一次 slowest key', ({ keys }) => milliseconds(keys.most)],
  ...queryKinds.map(
    (kind) => [`找到 found: ${kind}`, ({ found }: EngineMeasures) => `${found.get(kind) ?? 0} / ${each}`] as const,
  ),
];
process.stdout.write(
  [
    `机关 agencies ${agencies.length} · 查询 queries ${queries.length}`,
    '',
    `| | ${measured.map(({ name }) => name).join(' | ')} |`,
    `|${' --- |'.repeat(measured.length + 1)}`,
    ...rows.map(([label, cell]) => `| ${label} | ${measured.map(cell).join(' | ')} |`),
    '',
  ].join('\n'),
);
