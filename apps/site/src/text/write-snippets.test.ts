import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { writeSnippets } from './write-snippets.ts';

// What a shell hands to curl.
const asked = (code: string, env: Record<string, string> = {}): string =>
  execFileSync('sh', ['-c', `curl() { printf '%s' "$2"; }\n${code.split('\n').slice(0, -1).join('\n')}`], {
    encoding: 'utf8',
    env,
  });

describe('the line that fetches a file', () => {
  it('asks a site that knows its address there, with nothing to fill in', () => {
    const { code } = writeSnippets('csv', 'https://nianbao.test/download/files/a%20b.csv', 'a b.csv')[0]!;
    expect(asked(code)).toBe('https://nianbao.test/download/files/a%20b.csv');
    expect(code).not.toContain('SITE');
  });

  it('leaves the address of the site open where the build does not know it', () => {
    const { code } = writeSnippets('csv', '/download/files/figures.csv', 'figures.csv')[0]!;
    expect(code).toContain('# SITE=');
    expect(asked(code, { SITE: 'https://nianbao.test' })).toBe('https://nianbao.test/download/files/figures.csv');
  });
});
