// `pnpm bench:stream`: a hundred thousand made-up reports in families, checked in one pass beside the year before and the
// bodies below. Prints the collected heap on the way, and whether every seeded fault was found.
import { parseArgs } from 'node:util';
import { checkSeries } from '@nianbao/checks';
import { drawFamilies, familyRoster, reportsOfCity } from './speed/draw-families.ts';

const { values } = parseArgs({ options: { reports: { type: 'string', default: '100000' } } });
const write = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
const megabytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(0)} MB`;

const seededRules = [
  'children-sum-mismatch',
  'carry-in-mismatch',
  'text-same-as-last-year',
  'children-coverage-incomplete',
  'report-not-found',
];
const cities = Math.max(1, Math.ceil(Number(values.reports) / reportsOfCity));
const step = Math.max(500, Math.min(10_000, Math.floor((cities * reportsOfCity) / 10)));
// Faults that are still to be found, by report and rule: taken out when their report has had its turn.
const open = new Set<string>();
const tally = { reports: 0, findings: 0, seeded: 0, found: 0, beside: 0 };
const errors = new Map<string, number>();

const stream = drawFamilies(cities, ({ agencyId, year, rule }) => {
  tally.seeded += 1;
  open.add(`${agencyId} ${year} ${rule}`);
});
write(`约 ${cities * reportsOfCity} 份报告 reports: ${cities} cities with all below them, five years each`);
const started = { cpu: process.cpuUsage(), clock: performance.now() };
for await (const { agencyId, result, findings } of checkSeries(stream, { roster: familyRoster })) {
  tally.reports += 1;
  tally.findings += findings.length;
  const failing = findings.filter(({ verdict }) => verdict === 'fail');
  for (const rule of seededRules.filter((id) => failing.some((finding) => finding.rule === id))) {
    const isSeeded = open.delete(`${agencyId} ${result.report?.year} ${rule}`);
    if (isSeeded) tally.found += 1;
    else tally.beside += 1;
  }
  for (const { rule, severity } of failing)
    if (severity === 'error' && !seededRules.includes(rule)) errors.set(rule, (errors.get(rule) ?? 0) + 1);
  if (tally.reports % step === 0) {
    globalThis.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    const rate = (1000 * tally.reports) / (performance.now() - started.clock);
    write(`  ${tally.reports}: heap ${megabytes(heapUsed)}, rss ${megabytes(rss)}, ${rate.toFixed(0)} reports/s`);
  }
}
const used = process.cpuUsage(started.cpu);
const seconds = (used.user + used.system) / 1e6;
const clock = (performance.now() - started.clock) / 1000;
write(
  `  ${tally.reports} reports, ${tally.findings} findings in ${clock.toFixed(0)} s; ${seconds.toFixed(0)} s of processor time, ${((1000 * seconds) / tally.reports).toFixed(2)} ms a report with making it`,
);
write(`  植入 seeded ${tally.seeded}, 找到 found ${tally.found}, 另有 besides ${tally.beside}`);
for (const [rule, count] of errors) write(`  其他差错 other errors: ${rule} ${count}`);
if (tally.found < tally.seeded || tally.beside > 0) process.exitCode = 1;
