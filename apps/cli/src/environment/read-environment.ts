import { CommandError } from '../command-error.ts';
import { wording } from '../wording.ts';
import { type Environment, environmentSchema, type Variable } from './environment-schema.ts';

type Values = Readonly<Record<string, string | undefined>>;

// A password must not end up on a screen.
const hidePassword = (value: string): string => value.replace(/:[^:@]*@/, ':…@');

const prefix = 'NIANBAO_';
// What the build of the site tells its own child.
const internal = /^NIANBAO_SITE_/;

/** Names that begin like ours but are none: misspelt, they would silently do nothing. */
export const listUnknownVariables = (values: Values): string[] =>
  Object.keys(values).filter((name) => name.startsWith(prefix) && !(name in environmentSchema) && !internal.test(name));

/**
 * Reads every variable; one that is not set or empty has its default. Throws a CommandError that names each variable
 * that is wrong, with what was found and what is expected.
 * Example: `readEnvironment({ NIANBAO_PORT: '8080' }).NIANBAO_PORT` → 8080
 */
export const readEnvironment = (values: Values): Environment => {
  const problems: { name: string; found: string; variable: Variable<unknown> }[] = [];
  const entries = Object.entries<Variable<unknown>>(environmentSchema).map(([name, variable]) => {
    const used = values[name] || variable.also === undefined ? name : variable.also;
    const found = values[used];
    if (found === undefined || found === '') return [name, variable.fallback];
    const checked = variable.read.safeParse(found);
    if (!checked.success) problems.push({ name: used, found: hidePassword(found), variable });
    return [name, checked.success ? checked.data : variable.fallback];
  });
  if (problems.length > 0)
    throw new CommandError(
      wording.environmentInvalid(
        problems.map(({ name, found, variable }) => ({ name, found, expects: variable.expects })),
      ),
    );
  return Object.fromEntries(entries) as Environment;
};
