// Every page type in both languages against the HTML specification, by a validator that knows its content model.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { samplePages } from './sample-pages.ts';

const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:standard'] }));

const fileOf = (path: string): string => {
  if (path.endsWith('/nothing/here/')) return path.startsWith('/en/') ? 'en/404.html' : '404.html';
  return join(decodeURIComponent(path.replace(/\?.*/, '')), 'index.html');
};

// One of the four kinds of report in English is enough: they share their templates.
const alike = /^en-report-(?:2019|sound|source)$|never-met/;

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

  it('is valid HTML in both languages', async () => {
    const found: string[] = [];
    for (const { name, path } of pages.filter((page) => !alike.test(page.name))) {
      const html = readFileSync(join(inject('sampleSite').dir, fileOf(path)), 'utf8');
      const { results } = await validator.validateString(html, name);
      for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages))
        found.push(`${name}: ${ruleId}: ${message} (${selector})`);
    }
    expect(found).toEqual([]);
  });
});
