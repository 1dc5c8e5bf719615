import { describe, expect, it } from 'vitest';
import { renderGithub } from '../src/index.ts';
import { buildChecked, buildFinding, context } from './build-checked.ts';

describe('renderGithub', () => {
  it('annotates the line and column, with the marks of the format escaped', () => {
    const message = { zh: '差 50%:\n两行', en: 'off' };
    const lines = renderGithub([buildChecked('a,b:c.txt', [buildFinding({ message })])], context);
    expect(lines).toBe('::error file=a%2Cb%3Ac.txt,line=1,col=8,title=applications-balance::差 50%25:%0A两行 off\n');
  });

  it('leaves out passes, what could not be judged, and what is folded or explained', () => {
    const findings = [
      buildFinding({ key: 'p', verdict: 'pass' }),
      buildFinding({ key: 'u', verdict: 'unclear' }),
      buildFinding({ key: 'f', foldedUnder: { rule: 'x', at: null, key: 'k' } }),
      buildFinding({ key: 'e', explained: { text: '已核实', by: null, on: null } }),
    ];
    expect(renderGithub([buildChecked('a.txt', findings)], context)).toBe('');
  });

  it('shows ten of a kind at most, the last saying how many more there are', () => {
    const findings = Array.from({ length: 14 }, (_, n) => buildFinding({ key: `k${n}` }));
    const lines = renderGithub([buildChecked('a.txt', findings)], context)
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toContain('5 more are not shown');
  });

  it('makes an unread or unreadable source an error', () => {
    const unread = [{ zh: '找不到 x', en: 'x: no such file' }];
    const lines = renderGithub([buildChecked('c.html', [], 'failed')], { ...context, unread });
    expect(lines.trimEnd().split('\n')).toEqual([
      '::error::找不到 x x: no such file',
      '::error file=c.html::不是年报 not a report',
    ]);
  });
});
