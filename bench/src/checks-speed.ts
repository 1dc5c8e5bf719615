// `pnpm bench:checks`: processor time of the rules for one report (a stream of many: checks-stream.ts).
import { parseArgs } from 'node:util';
import { checks, runChecks } from '@nianbao/checks';
import { parseReport } from '@nianbao/parser';
import type { ParseResult } from '@nianbao/schema';
import { createRandom } from './random.ts';
import { listShared, readShared } from './shared/shared-folder.ts';
import { timedLayouts, writeSample } from './speed/sample-documents.ts';
import { writeProse } from './speed/write-prose.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '300' } },
});
const write = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const [layout] = Object.values(timedLayouts);
if (layout === undefined) throw new Error('no sample layout');
const parsed = await parseReport(new TextEncoder().encode(writeSample(layout, 6000)));
if (parsed.report === null) throw new Error('the sample gave no report');

// The sample has next to no prose; published reports have one to three thousand characters.
const random = createRandom('checks-speed');

/** The sample with as much prose as a published report, other prose each time. */
const withProse = (result: ParseResult): ParseResult => {
  const copy = structuredClone(result);
  if (copy.report)
    Object.assign(copy.report.narrative, {
      overview: writeProse(random, 33, 4),
      problemsAndImprovements: writeProse(random, 14, 4),
    });
  return copy;
};

/** The sample as the report of a year. */
const reportOf = (year: number, result = parsed): ParseResult => {
  const copy = structuredClone(result);
  if (copy.report) copy.report.year = year;
  return copy;
};

type Pair = readonly [report: ParseResult, lastYear: ParseResult];
const batch = 25;

// Every run judges a report that it has not seen, as a stream does: what rules keep of a report must not help the next.
const timeRuns = (pair: Pair, run: (...pair: Pair) => void, runs: number): number => {
  const times: number[] = [];
  // Warm: the first hundred runs take about twice as long, until the engine has compiled the rules.
  const warm = Math.ceil(Math.max(300, runs) / batch);
  for (let round = 0; round < warm + Math.ceil(runs / batch); round += 1) {
    const pairs = Array.from({ length: batch }, () => structuredClone(pair));
    const before = process.cpuUsage();
    for (const fresh of pairs) run(...fresh);
    const used = process.cpuUsage(before);
    if (round >= warm) times.push((used.user + used.system) / 1000 / batch);
  }
  // Half of the batches take no longer.
  return times.sort((a, b) => a - b)[times.length >> 1]!;
};

const needsOthers = new Set(checks.filter((check) => check.kind === 'series' || 'needs' in check).map(({ id }) => id));
const structural = checks.filter(({ id, kind }) => (kind === 'relation' || kind === 'table') && !needsOthers.has(id));
const runs = Number(values.runs);
const countProse = ({ report }: ParseResult): number => Object.values(report?.narrative ?? {}).join('').length;
const verdictOn = (ms: number, aim: number): string => `${ms.toFixed(2)} ms (≤ ${aim} ${ms <= aim ? '✓' : '✗'})`;

write(`一份报告的处理器时间(中位数) · processor time for one report (median)`);
write(
  `  ${structural.length} 条算术与表格规则 arithmetic and table rules; 全部 ${checks.length} 条与上年报告 all rules with last year's report`,
);
const judge = (name: string, pair: Pair): void => {
  const some = timeRuns(pair, (result) => void runChecks(result, { checks: structural }), runs);
  const all = timeRuns(pair, (result, before) => void runChecks(result, { surroundings: { earlier: [before] } }), runs);
  write(`  ${name}, 正文 prose ${countProse(pair[0])}: ${verdictOn(some, 1)}; ${verdictOn(all, 5)}`);
};
const lastYear = reportOf((parsed.report.year ?? 2024) - 1);
judge('样本 sample', [parsed, lastYear]);
judge('样本加正文 sample with prose', [withProse(parsed), withProse(lastYear)]);

// The real ones, each beside itself as of the year before: the dearest case, as all of its text is the same.
for (const name of listShared('seeds')) {
  const result = await parseReport(readShared(`seeds/${name}`), { path: name });
  if (result.report)
    judge(`真实报告 real report ${name.slice(0, 3)}`, [result, reportOf((result.report.year ?? 2024) - 1, result)]);
}
