import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.ts';

/** The variables that docs/configuration.md explains; its table is made from the schema, which a test holds to it. */
export const environmentNames: readonly string[] = [
  ...readFileSync(join(root, 'docs', 'configuration.md'), 'utf8').matchAll(/^\| `(NIANBAO_\w+)`/gm),
].map(([, name]) => name!);
