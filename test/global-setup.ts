// Whoever builds one room with tsc alone still tests what that room is now: the bundled command is made again when it is
// older than what it is made of.
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './support/places.ts';

const bundled = join(root, 'apps/cli/dist/bundle/main.js');

const findNewest = (): number => {
  const built = globSync(['packages/*/dist/**/*.js', 'apps/{api,cli,site}/dist/**/*.js'], {
    cwd: root,
    exclude: ['apps/cli/dist/bundle/**', 'apps/site/dist/check/**'],
  });
  return Math.max(...built.map((path) => statSync(join(root, path)).mtimeMs));
};

/** Called by vitest before the first test. */
export const setup = (): void => {
  if (existsSync(bundled) && statSync(bundled).mtimeMs >= findNewest()) return;
  execFileSync(process.execPath, [join(root, 'apps/cli/scripts/bundle.ts')], { stdio: 'inherit' });
};
