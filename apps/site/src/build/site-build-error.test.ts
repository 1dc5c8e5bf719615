import { expect, it } from 'vitest';
import { readBuildError, SiteBuildError } from './site-build-error.ts';

it('says of a full disk what the system said, and nothing of the program', () => {
  const said = [
    'node:fs:977',
    '    handleErrorFromBinding(ctx);',
    '',
    'Error: ENOSPC: no space left on device, write',
    '    at Object.writeSync (node:fs:977:3) {',
    "  code: 'ENOSPC'",
    '}',
  ].join('\n');
  const { code, detail } = readBuildError(new SiteBuildError('pages-failed', said));
  expect([code, detail]).toEqual(['disk-full', 'Error: ENOSPC: no space left on device, write']);
});
