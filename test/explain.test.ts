// `nianbao rules` and `nianbao explain`: every rule of the catalogue, with what its page says, in both languages.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './support/places.ts';
import { runCli } from './support/run-cli.ts';

const pages = readdirSync(join(root, 'docs/checks'))
  .filter((file) => file !== 'README.md')
  .map((file) => file.replace(/\.md$/, ''));

describe('rules', () => {
  it('lists every rule that has a page, in both languages', async () => {
    const { code, stdout } = await runCli(['rules', '--format', 'json']);
    const rules = JSON.parse(stdout) as { id: string; title: { zh: string; en: string } }[];
    expect(code).toBe(0);
    expect(rules.map(({ id }) => id).sort()).toEqual(pages.sort());
    expect(rules.filter(({ title }) => !/\p{Script=Han}/u.test(title.zh) || !/[a-z]/.test(title.en))).toEqual([]);
  });
});

describe('explain', () => {
  it('says what the rule says, why, and how to correct', async () => {
    const { code, stdout } = await runCli(['explain', 'period-not-full-year']);
    expect(code).toBe(0);
    for (const part of [
      '统计期限不是一整年',
      'The statistical period is not a full year',
      '说什么 · What it says',
      'period.from = YYYY-01-01 and period.to = YYYY-12-31',
      '如何更正 · How to correct',
      '不适用 · When it does not apply',
      '结论的说法 what it reports',
    ])
      expect(stdout).toContain(part);
    expect(stdout).not.toContain('```');
  });
});
