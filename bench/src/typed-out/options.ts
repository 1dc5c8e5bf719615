import { parseArgs } from 'node:util';
import type { Selection } from './cases.ts';

/** What `pnpm typed-out` was asked for. `whole`: the documents that the floors were measured on. */
export interface Options {
  readonly selection: Selection;
  readonly whole: boolean;
  readonly show: number | undefined;
  readonly worst: number;
  readonly keep: string | undefined;
  readonly all: boolean;
  readonly raise: boolean;
}

/** Reads the command line; throws an error with a message for people where it makes no sense. */
export const readOptions = (args: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      seed: { type: 'string' },
      from: { type: 'string', default: '0' },
      rounds: { type: 'string', default: '2' },
      show: { type: 'string' },
      worst: { type: 'string', default: '20' },
      keep: { type: 'string' },
      all: { type: 'boolean', default: false },
      raise: { type: 'boolean', default: false },
    },
  });
  const number = (name: 'seed' | 'from' | 'rounds' | 'show' | 'worst'): number => {
    if (!/^\d+$/.test(values[name] ?? '')) throw new Error(`--${name} 要一个数 must be a number: ${values[name]}`);
    return Number(values[name]);
  };
  const { only, seed, keep, all, raise } = values;
  const from = number('from');
  const rounds = number('rounds');
  // Other documents than those that the floors were measured on say nothing about floors.
  const whole = only === undefined && seed === undefined && from === 0 && rounds === 2;
  if (raise && !whole)
    throw new Error('--raise 只用于全部文件 is for all documents: no --only, --seed, --from, --rounds');
  return {
    selection: {
      from: seed === undefined ? from : number('seed'),
      rounds: seed === undefined ? rounds : 1,
      ...(only === undefined ? {} : { shows: (name) => name.includes(only) }),
    },
    whole,
    show: values.show === undefined ? undefined : number('show'),
    worst: number('worst'),
    keep,
    all,
    raise,
  };
};
