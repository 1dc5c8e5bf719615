import { displayWidth, padEnd } from '../../layouts/display-width.ts';
import { type CheckFloors, findFallenClean, findFallenFault, measureClean, measureFault } from './check-floors.ts';
import { addTallies, type CheckTally, emptyCheckTally } from './check-tally.ts';
import type { BenchmarkSummary } from './run-benchmark.ts';

const right = (text: string, width: number): string => ' '.repeat(Math.max(1, width - displayWidth(text))) + text;
const percent = (part: number, of: number): string =>
  of === 0 ? '–' : `${((100 * part) / of).toFixed(part === of ? 0 : 1)}`;

const columns = [
  'seeded',
  'noticeable',
  'recall %',
  'precision %',
  'determined',
  'located %',
  'wrong',
  'open',
  'listed %',
  'misleading',
];

/** What the columns mean. */
export const benchmarkLegend = [
  'seeded 植入;noticeable 可察觉(有等式不成立或有专门规则);recall 察觉;precision 新增警报中与植入有关者;determined 等式唯一确定;located 其中唯一指出且正确;wrong 唯一指出而错(应为 0)',
  'open 等式不能唯一确定;listed 其中列出了正确的改法;misleading 等式的唯一解释不是植入的差错',
].join('\n');

const line = (name: string, cells: readonly string[]): string =>
  padEnd(name, 36) + cells.map((cell, index) => right(cell, columns[index]!.length + 2)).join('');

const row = (name: string, tally: CheckTally, said: string): string =>
  `${line(name, [
    String(tally.seeded),
    String(tally.detectable),
    percent(tally.found, tally.detectable),
    percent(tally.about, tally.about + tally.beside),
    String(tally.determined),
    percent(tally.right, tally.determined),
    String(tally.wrong),
    String(tally.open),
    percent(tally.listed, tally.open),
    String(tally.misleading),
  ])}  ${said}`;

const judge = (fallen: readonly string[], hasFloor: boolean): string =>
  hasFloor ? (fallen.length > 0 ? `▼ ${fallen.join(', ')}` : '✓') : 'new';

/** One line a class of faults beside its floor, a sum a family, and what clean reports cost. */
export const formatBenchmark = ({ faults, clean }: BenchmarkSummary, floors: CheckFloors): string => {
  const families = Map.groupBy(faults, ([, family]) => family);
  return [
    line('差错 seeded faults', columns),
    ...faults.map(([name, , tally]) => {
      const floor = floors.faults[name];
      return row(name, tally, judge(findFallenFault(measureFault(tally), floor), floor !== undefined));
    }),
    ...[...families].map(([family, members]) =>
      row(`= ${family}`, members.map(([, , tally]) => tally).reduce(addTallies, emptyCheckTally), ''),
    ),
    '',
    '无误的报告 clean reports: false alarms per report',
    ...clean.map(([route, tally]) => {
      const { errors, warnings } = measureClean(tally);
      const floor = floors.clean[route];
      const said = judge(findFallenClean({ errors, warnings }, floor), floor !== undefined);
      return `${padEnd(route, 36)} ${tally.reports} reports, errors ${errors}, warnings ${warnings}  ${said}`;
    }),
  ].join('\n');
};
