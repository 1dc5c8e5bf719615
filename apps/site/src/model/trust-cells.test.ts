import type { Explained, Finding } from '@nianbao/schema';
import { describe, expect, it } from 'vitest';
import { trustCells } from './trust-cells.ts';

const note: Explained = { text: '示例', by: null, on: null };
const fail = (key: string, path: string, rest: Partial<Finding> = {}): Finding =>
  ({ key, rule: key, verdict: 'fail', severity: 'error', paths: [path], ...rest }) as Finding;

describe('what figures together are worth', () => {
  it('is as bad as the worst finding that touches one of them', () => {
    const trustIn = trustCells([fail('a', '/a'), fail('b', '/b', { severity: 'warning' })]);
    expect([['/a', '/b'], ['/b'], ['/c'], []].map(trustIn)).toEqual(['error', 'warning', 'ok', 'ok']);
  });

  it('is an explained error where every error is, and what follows from an explained one is explained with it', () => {
    const findings = [
      fail('a', '/a', { explained: note }),
      fail('b', '/b', { foldedUnder: { key: 'a', rule: 'a', at: null } }),
      fail('c', '/c'),
      fail('d', '/d', { severity: 'warning', explained: note }),
      fail('e', '/e', { severity: 'warning' }),
    ];
    const trustIn = trustCells(findings);
    const asked = [['/a'], ['/b'], ['/a', '/e'], ['/a', '/c'], ['/d'], ['/e', '/d']];
    expect(asked.map(trustIn)).toEqual(['explained', 'explained', 'explained', 'error', 'ok', 'warning']);
  });
});
