import { describe, expect, it } from 'vitest';
import { renderHtml } from '../src/index.ts';
import { buildChecked, buildFinding, context } from './build-checked.ts';

describe('renderHtml', () => {
  it('is one file that asks for nothing from outside and runs no script', async () => {
    const page = await renderHtml([buildChecked('a.txt', [buildFinding()])], context);
    expect(page).not.toMatch(/<script|<link|src=|@import|url\(/);
    expect(page.match(/<html lang="zh-CN">/g)).toHaveLength(1);
  });

  it('escapes what stands in the source and in names', async () => {
    const message = { zh: '<img src=x onerror=alert(1)>', en: '&' };
    const page = await renderHtml([buildChecked('<b>.txt', [buildFinding({ message })])], context);
    expect(page).not.toContain('<img');
    expect(page).toContain('&lt;img src=x');
    expect(page).toContain('&lt;b&gt;.txt');
  });

  it('groups what follows under its root and marks the figure in the source', async () => {
    const follower = buildFinding({
      key: 'f',
      message: { zh: '随后的一条', en: 'the one after' },
      foldedUnder: { rule: 'applications-balance', at: 'total', key: 'applications-balance@total' },
    });
    const page = await renderHtml([buildChecked('a.txt', [follower, buildFinding()])], context);
    expect(page.match(/<article/g)).toHaveLength(1);
    expect(page).toMatch(/随之不符[^<]*<span[^>]*>[^<]*<\/span> \(1\)/);
    expect(page).toContain('<mark>63</mark>');
    expect(page).toContain('1 份 · 1 处错误');
  });

  it('leads to the pages of the rules where they stand somewhere', async () => {
    const checked = [buildChecked('a.txt', [buildFinding()])];
    expect(await renderHtml(checked, context)).toContain(
      '<a href="https://nianbao.example/rules/applications-balance/">',
    );
    const page = await renderHtml(checked, { ...context, rulePages: null });
    expect(page).toContain('<code>applications-balance</code>');
    expect(page).not.toContain('<a ');
  });

  it('tells in one line how many rules want other reports', async () => {
    const wanting = ['a', 'b'].map((key) => buildFinding({ key, verdict: 'not-assessable', needs: ['last-year'] }));
    const page = await renderHtml([buildChecked('a.txt', wanting)], context);
    expect(page).not.toContain('<article');
    expect(page).toContain('另有 2 条规则需要往年或其他机关的报告');
  });

  it('says that a source held no report, and what was not read', async () => {
    const unread = [{ zh: '找不到 x', en: 'x: no such file' }];
    const page = await renderHtml([buildChecked('c.html', [], 'failed')], { ...context, unread });
    expect(page).toContain('没有读出年度报告');
    expect(page).toContain('不是年报');
    expect(page).toContain('找不到 x');
  });
});
