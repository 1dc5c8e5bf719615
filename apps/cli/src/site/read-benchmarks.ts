// The floors of the benchmarks (bench/), for the page on quality. A program installed without them has none to show.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { checksVersion } from '@nianbao/checks';
import { parserVersion } from '@nianbao/parser';
import type { SiteBenchmarks } from '@nianbao/site';

interface Floors {
  readonly full: { readonly kinds: Readonly<Record<string, { perfect: number; right: number; silent: number }>> };
}

interface CheckFloors {
  readonly full: { readonly faults: Readonly<Record<string, { recall: number; precision: number; located: number }>> };
}

const place = (name: string): string => fileURLToPath(new URL(`../../../../bench/${name}`, import.meta.url));
const readJson = async <T>(name: string): Promise<T> => JSON.parse(await readFile(place(name), 'utf8')) as T;

// The day on which the floors last changed, where the history is there to say it.
const findDate = async (): Promise<string | null> => {
  const files = [place('floors.json'), place('check-floors.json')];
  const run = promisify(execFile)('git', ['log', '-1', '--format=%cs', '--', ...files], { cwd: dirname(files[0]!) });
  return run.then(({ stdout }) => stdout.trim() || null).catch(() => null);
};

/** The benchmarks; undefined where they are not beside the program. */
export const readBenchmarks = async (): Promise<SiteBenchmarks | undefined> => {
  try {
    const [parser, checks] = await Promise.all([
      readJson<Floors>('floors.json'),
      readJson<CheckFloors>('check-floors.json'),
    ]);
    return {
      versions: { parser: parserVersion, checks: checksVersion },
      measuredOn: await findDate(),
      parser: Object.entries(parser.full.kinds).map(([kind, { perfect, right, silent }]) => ({
        kind,
        perfect,
        right,
        silent,
      })),
      checks: Object.entries(checks.full.faults).map(([fault, { recall, precision, located }]) => ({
        fault,
        recall,
        precision,
        located,
      })),
    };
  } catch {
    return undefined;
  }
};
