import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from './places.ts';

/** A service of compose.yaml, as far as the tests ask. */
export interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string | number>>;
  readonly depends_on?: Readonly<Record<string, { condition: string }>>;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly read_only?: boolean;
  readonly stop_grace_period?: string;
  readonly healthcheck?: { readonly disable?: boolean; readonly test?: readonly string[] };
}

export interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, null>>;
}

/** The repository's compose.yaml. */
export const readCompose = (): Compose =>
  parse(readFileSync(join(root, 'compose.yaml'), 'utf8'), { merge: true }) as Compose;

/**
 * The variables of a service as its program gets them. `${NAME:-default}` and `${NAME:?message}` are filled from `given`; one
 * that is needed and not given throws. https://docs.docker.com/reference/compose-file/interpolation/
 */
export const fillEnvironment = (
  { environment = {} }: Service,
  given: Readonly<Record<string, string>>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      String(value).replaceAll(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_, variable: string, sign?: string, rest = '') => {
        const found = given[variable];
        if (found) return found;
        if (sign === '?') throw new Error(`${variable}: ${rest}`);
        return sign === '-' ? rest : '';
      }),
    ]),
  );
