import { CommandError } from '../command-error.ts';
import { wording } from '../wording.ts';
import type { ValuesOf, Variable } from './define-variable.ts';
import { environmentSchema } from './environment-schema.ts';

/** The settings by variable. */
export type Environment = ValuesOf<typeof environmentSchema>;

type Values = Readonly<Record<string, string | undefined>>;

// A password must not end up on a screen.
const hidePassword = (value: string): string => value.replace(/:[^:@]*@/, ':…@');

const prefix = 'NIANBAO_';
// What the build of the site tells its own child.
const internal = /^NIANBAO_SITE_/;

/** Names that begin like ours but are none: misspelt, they would silently do nothing. */
export const listUnknownVariables = (values: Values): string[] =>
  Object.keys(values).filter((name) => name.startsWith(prefix) && !(name in environmentSchema) && !internal.test(name));

interface Problem {
  readonly name: string;
  readonly found: string;
  readonly variable: Variable<unknown>;
}

const refuse = (problems: readonly Problem[]): void => {
  if (problems.length > 0)
    throw new CommandError(
      wording.environmentInvalid(
        problems.map(({ name, found, variable }) => ({ name, found, expects: variable.expects })),
      ),
    );
};

// What a bucket cannot be used without.
const neededForBucket = ['NIANBAO_S3_ENDPOINT', 'NIANBAO_S3_ACCESS_KEY_ID', 'NIANBAO_S3_SECRET_ACCESS_KEY'] as const;

const listMissing = (settings: Readonly<Record<string, unknown>>): Problem[] =>
  String(settings.NIANBAO_SOURCES ?? '').startsWith('s3:')
    ? neededForBucket
        .filter((name) => settings[name] === '')
        .map((name) => ({ name, found: '', variable: environmentSchema[name] }))
    : [];

const readVariables = (values: Values, isWanted: (name: string) => boolean): Readonly<Record<string, unknown>> => {
  const problems: Problem[] = [];
  const entries = Object.entries<Variable<unknown>>(environmentSchema)
    .filter(([name]) => isWanted(name))
    .map(([name, variable]) => {
      const used = values[name] || variable.also === undefined ? name : variable.also;
      const found = values[used];
      if (found === undefined || found === '') return [name, variable.fallback];
      const checked = variable.read.safeParse(found);
      if (!checked.success) problems.push({ name: used, found: variable.secret ? '…' : hidePassword(found), variable });
      return [name, checked.success ? checked.data : variable.fallback];
    });
  const settings = Object.fromEntries(entries) as Readonly<Record<string, unknown>>;
  refuse([...problems, ...listMissing(settings)]);
  return settings;
};

/**
 * Reads every variable; one that is not set or empty has its default. Throws a CommandError that names each variable
 * that is wrong, or missing beside another, with what was found and what is expected.
 * Example: `readEnvironment({ NIANBAO_PORT: '8080' }).NIANBAO_PORT` → 8080
 */
export const readEnvironment = (values: Values): Environment => readVariables(values, () => true) as Environment;

/** Reads the variables about sources alone: a command that serves nothing need not care how others are set. */
export const readSourceVariables = (values: Values): SourceVariables =>
  readVariables(values, (name) => sourceVariable.test(name)) as SourceVariables;

const sourceVariable = /^NIANBAO_(SOURCES$|S3_)/;

/** The variables about sources. */
export type SourceVariables = Pick<Environment, Extract<keyof Environment, 'NIANBAO_SOURCES' | `NIANBAO_S3_${string}`>>;
