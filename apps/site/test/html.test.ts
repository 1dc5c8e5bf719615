// Every page type in both languages against the HTML specification, by a validator that knows its content model.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { listHtmlFiles } from './list-files.ts';
import { samplePages } from './sample-pages.ts';

const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:standard'] }));

const fileOf = (path: string): string => {
  if (path.endsWith('/nothing/here/')) return path.startsWith('/en/') ? 'en/404.html' : '404.html';
  return join(decodeURIComponent(path.replace(/\?.*/, '')), 'index.html');
};

// What is written by a loop is alike: of the rows of one look in a table, the first three are validated, and of a list's.
const shorten = (html: string): string => {
  const seen = new Map<string, number>();
  return html.replaceAll(/<tr\b[^>]*>.*?<\/tr>/gs, (row) => {
    const look = listTags(row).replaceAll(/ id="[^"]*"/g, '');
    const times = seen.get(look) ?? 0;
    seen.set(look, times + 1);
    return times < 3 ? row : '';
  });
};

// Elements in their order with what decides whether they are valid; words and addresses left out.
const listTags = (html: string): string =>
  (html.match(/<[a-z/!][^>]*>/gi) ?? [])
    .map((tag) => tag.replaceAll(/ (?!id=|class=|role=|colspan=|rowspan=|type=)[\w-]+="[^"]*"/g, ''))
    .join('');

it('the validator sees what is wrong', async () => {
  const wrong = '<!doctype html><html lang="en"><head><title>x</title></head><body><p><div></div></p></body></html>';
  const { valid } = await validator.validateString(wrong);
  expect(valid).toBe(false);
});

describe('every page type', () => {
  let pages: Awaited<ReturnType<typeof samplePages>>;
  beforeAll(async () => {
    pages = await samplePages(inject('sampleSite').db);
  });

  it('is valid HTML in Chinese and in English', async () => {
    const found: string[] = [];
    for (const { name, path } of pages.filter((page) => !page.name.startsWith('hant-'))) {
      const html = shorten(readFileSync(join(inject('sampleSite').dir, fileOf(path)), 'utf8'));
      const { results } = await validator.validateString(html, name);
      for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages))
        found.push(`${name}: ${ruleId}: ${message} (${selector})`);
    }
    expect(found).toEqual([]);
  });

  it('has in Traditional characters the markup of the Chinese page, element by element', () => {
    const { dir } = inject('sampleSite');
    const differing = listHtmlFiles(join(dir, 'hant')).filter((file) => {
      const twin = join(dir, relative(join(dir, 'hant'), file));
      return listTags(readFileSync(file, 'utf8')) !== listTags(readFileSync(twin, 'utf8'));
    });
    expect(differing).toEqual([]);
  });
});
