// `pnpm accuracy`: how good the parser is, per format and per kind of damage, beside the floors. Exit 1 below a floor.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BenchCase } from './cases/bench-case.ts';
import { listAccuracyCases } from './cases/list-accuracy-cases.ts';
import { calibrate, worstGap } from './score/calibrate.ts';
import { findFallen, measureFloor, raiseFloors, readFloors } from './score/floors.ts';
import { formatCalibration, formatTallies, legend } from './score/format-summary.ts';
import { runCases } from './score/run-cases.ts';
import { hasShared } from './shared/shared-folder.ts';

const { values } = parseArgs({
  options: {
    raise: { type: 'boolean', default: false },
    short: { type: 'boolean', default: false },
    flaws: { type: 'string' },
    only: { type: 'string' },
    rounds: { type: 'string', default: '2' },
    from: { type: 'string', default: '0' },
    keep: { type: 'string' },
  },
});

const write = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

// Other documents than those that the floors were measured on say nothing about floors.
const whole = values.only === undefined && values.rounds === '2' && values.from === '0';
const suite = values.short ? 'short' : 'full';
const shows = (each: BenchCase): boolean =>
  values.only === undefined || `${each.format} ${each.damage}`.includes(values.only);

const keepDocument = (folder: string, name: string, bytes: Uint8Array): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name.replaceAll(/[/ ·]+/g, '-')}.txt`), bytes);
};

const selected = function* (): Generator<BenchCase> {
  for (const each of listAccuracyCases(suite, Number(values.rounds), Number(values.from))) if (shows(each)) yield each;
};

if (!hasShared)
  write('跳过:真实报告、版式与转换样本不在 ../shared · skipped: real reports, layouts and conversions (no ../shared)');
const began = performance.now();
const { formats, damages, stated } = await runCases(selected(), ({ case: { name, format, damage, bytes }, flaws }) => {
  if (values.flaws === undefined || flaws.length === 0 || !`${format} ${damage} ${name}`.includes(values.flaws)) return;
  write(`${name} (${flaws.length})`);
  if (values.keep !== undefined) keepDocument(values.keep, name, bytes);
  for (const { pointer, verdict, wanted, got } of flaws.slice(0, 8))
    write(`    ${pointer} ${verdict}: ${wanted} → ${got}`);
});
const floors = whole ? readFloors(suite) : { kinds: {} };
const bins = calibrate(stated);
const gap = worstGap(bins);
write(legend);
write('');
write(formatTallies('格式与版式 formats', formats, floors));
write('');
write(formatTallies('损坏 damages', damages, floors));
write('');
write(formatCalibration(bins));
const documents = formats.reduce((sum, [, tally]) => sum + tally.documents, 0);
const silent = formats.reduce((sum, [, tally]) => sum + tally.silent, 0);
const known = formats.reduce((sum, [, { certain }]) => sum + certain.of, 0);
const reached = formats.reduce((sum, [, { certain }]) => sum + certain.right, 0);
write(
  `能确定的格 cells that can be determined: ${reached} / ${known} = ${((100 * reached) / known).toFixed(3)} %; ` +
    `校准差 calibration gap ${gap.toFixed(1)} points`,
);
write(`${documents} documents, ${silent} cells wrong and silent, ${((performance.now() - began) / 1000).toFixed(1)} s`);

const measured = new Map([...formats, ...damages].map(([kind, tally]) => [kind, measureFloor(tally)]));
if (values.raise && whole) raiseFloors(suite, measured, suite === 'full' ? gap : undefined);
const fallen = [...measured].filter(([kind, floor]) => findFallen(floor, floors.kinds[kind]).length > 0);
const gapFell = suite === 'full' && whole && gap > (floors.calibrationGap ?? 100);
if (fallen.length > 0 || gapFell) {
  write(
    `低于下限 below the floor: ${[...fallen.map(([kind]) => kind), ...(gapFell ? [`calibration gap ${gap.toFixed(1)}`] : [])].join('; ')}`,
  );
  process.exitCode = 1;
}
