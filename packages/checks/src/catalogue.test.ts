// Holds the catalogue together: three files a rule, and nothing half declared.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { listEquations } from '@nianbao/schema';
import { describe, expect, test } from 'vitest';
import { checks } from './generated/catalogue.ts';
import { checksVersion } from './version.ts';

const source = import.meta.dirname;
const docs = resolve(source, '../../../docs/checks');
const ids = checks.map(({ id }) => id);
const parameters = (template: string) => [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test('the catalogue is sorted by id and holds each once', () => {
  expect(ids).toEqual([...new Set(ids)].sort());
});

test('every file under catalogue/ is in the catalogue', () => {
  const files = readdirSync(resolve(source, 'catalogue')).filter((file) => !file.endsWith('.test.ts'));
  expect(files.sort()).toEqual(ids.map((id) => `${id}.ts`));
});

test('every page under docs/checks/ is about a rule', () => {
  const pages = readdirSync(docs).filter((file) => file !== 'README.md');
  expect(pages.sort()).toEqual(ids.map((id) => `${id}.md`));
});

test('every family of sums in the form has its rule', () => {
  for (const { rule } of listEquations('2021')) expect(ids).toContain(rule);
});

test('every way from a folded rule leads to one that is not folded itself', () => {
  const listParents = (id: string): readonly string[] => {
    const { foldedUnder = [] } = checks.find((check) => check.id === id)!;
    return typeof foldedUnder === 'string' ? [foldedUnder] : foldedUnder.map(({ rule }) => rule);
  };
  const walk = (id: string, below: readonly string[]): void => {
    expect(checks.map((check) => check.id)).toContain(id);
    expect(below).not.toContain(id);
    for (const parent of listParents(id)) walk(parent, [...below, id]);
  };
  for (const { id } of checks) walk(id, []);
});

test('the version is that of the package', () => {
  const manifest = JSON.parse(readFileSync(resolve(source, '../package.json'), 'utf8')) as { version: string };
  expect(checksVersion).toBe(manifest.version);
});

describe.each(checks)('$id', (check) => {
  test('has its test and its page', () => {
    const needed = [resolve(source, `catalogue/${check.id}.test.ts`), resolve(docs, `${check.id}.md`)];
    expect(needed.filter((file) => !existsSync(file))).toEqual([]);
  });

  test('is named in kebab-case and says everything in both languages', () => {
    expect(check.id).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(check.editions.length).toBeGreaterThan(0);
    for (const wording of [check.title, check.legalBasis, ...Object.values(check.messages)]) {
      expect(wording.zh).toMatch(/\p{Script=Han}/u);
      expect(wording.en).toMatch(/[a-z]/);
      expect(parameters(wording.en)).toEqual(parameters(wording.zh));
    }
  });
});
