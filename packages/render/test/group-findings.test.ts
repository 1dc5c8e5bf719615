import { describe, expect, it } from 'vitest';
import { countVerdicts, groupFindings } from '../src/index.ts';
import { buildFinding } from './build-checked.ts';

const folded = { rule: 'applications-balance', at: 'total', key: 'root' };

describe('groupFindings', () => {
  it('puts failures first, the worst before the others, each with what follows from it', () => {
    const groups = groupFindings([
      buildFinding({ key: 'pass', verdict: 'pass' }),
      buildFinding({ key: 'warning', severity: 'warning' }),
      buildFinding({ key: 'follower', foldedUnder: folded }),
      buildFinding({ key: 'root' }),
    ]);
    expect(groups.map(({ root, followers }) => [root.key, followers.map(({ key }) => key)])).toEqual([
      ['root', ['follower']],
      ['warning', []],
      ['pass', []],
    ]);
  });

  it('never loses a follower whose root is not there', () => {
    expect(groupFindings([buildFinding({ key: 'follower', foldedUnder: folded })])).toHaveLength(1);
  });
});

describe('countVerdicts', () => {
  it('counts a root failure once and explained ones apart', () => {
    const explained = { text: '已核实', by: null, on: null };
    const findings = [
      buildFinding({ key: 'root' }),
      buildFinding({ key: 'f', foldedUnder: folded }),
      buildFinding({ key: 'e', explained }),
      buildFinding({ key: 'u', verdict: 'unclear' }),
      buildFinding({ key: 'n', verdict: 'not-assessable', needs: ['last-year'] }),
      buildFinding({ key: 'p', verdict: 'pass' }),
    ];
    expect(countVerdicts(findings)).toEqual({
      error: 1,
      warning: 0,
      info: 0,
      open: 1,
      wanting: 1,
      explained: 1,
      folded: 1,
      pass: 1,
    });
  });
});
