// Kinds of variables: what each may hold, and how that is said.
import { matchNetworks } from '@nianbao/api';
import type { BilingualText } from '@nianbao/schema';
import { z } from 'zod';

/** One variable. `expects` completes "expected …"; `shown` is the default as people read it, where it is computed. */
export interface Variable<T> {
  readonly read: z.ZodType<T>;
  readonly fallback: T;
  readonly shown?: string;
  readonly about: BilingualText;
  readonly expects: BilingualText;
  /** An older, shorter name that is read where this one is not set. */
  readonly also?: string;
  /** Its value is never shown. */
  readonly secret?: boolean;
}

/** What variables hold, by name. */
export type ValuesOf<Schema extends Readonly<Record<string, Variable<unknown>>>> = {
  readonly [Name in keyof Schema]: Schema[Name]['fallback'] extends boolean
    ? boolean
    : Schema[Name] extends Variable<infer T>
      ? T
      : never;
};

/** Text in both languages. */
export const text = (zh: string, en: string): BilingualText => ({ zh, en });
/** A variable, as it stands. */
export const define = <T>(variable: Variable<T>): Variable<T> => variable;

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most);

/** A whole number from `least` to `most`. */
export const number = (least: number, most: number, fallback: number, about: BilingualText) =>
  define({
    read: whole(least, most),
    fallback,
    about,
    expects: text(`${least} 至 ${most} 的整数`, `a whole number from ${least} to ${most}`),
  });

/** What is on or off. */
export const toggle = (fallback: boolean, about: BilingualText) =>
  define<boolean>({
    read: z.enum(['on', 'off']).transform((value) => value === 'on'),
    fallback,
    shown: fallback ? 'on' : 'off',
    about,
    expects: text('on 或 off', 'on or off'),
  });

/** One of several words. */
export const choice = <const T extends string>(
  values: readonly T[],
  fallback: T,
  about: BilingualText,
  shown?: string,
) =>
  define<T>({
    read: z.enum(values as readonly [T, ...T[]]) as unknown as z.ZodType<T>,
    fallback,
    ...(shown === undefined ? {} : { shown }),
    about,
    expects: text(`${values.join('、')} 之一`, `one of ${values.join(', ')}`),
  });

const isNetworks = (list: readonly string[]): boolean => {
  try {
    matchNetworks(list);
    return true;
  } catch {
    return false;
  }
};

/** Addresses and networks, with commas between. */
export const networks = (fallback: readonly string[], about: BilingualText) =>
  define<readonly string[]>({
    read: z
      .string()
      .transform((value) =>
        value
          .split(',')
          .map((part) => part.trim())
          .filter((part) => part !== ''),
      )
      .refine(isNetworks),
    fallback,
    shown: fallback.join(',') || '(空 none)',
    about,
    expects: text(
      '以逗号分隔的地址、网段(10.0.0.0/8)或 loopback、linklocal、uniquelocal',
      'addresses or networks (10.0.0.0/8) or loopback, linklocal, uniquelocal, with commas between',
    ),
  });
