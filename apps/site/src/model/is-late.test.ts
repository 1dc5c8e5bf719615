import type { Finding } from '@nianbao/schema';
import { describe, expect, it } from 'vitest';
import { countDaysLate, deadlineOf, isLate } from './is-late.ts';

const late = { rule: 'publication-late', verdict: 'fail', delta: 12 } as Finding;

describe('a report that came late', () => {
  it('is so many days after the statutory date, over the end of a month too', () => {
    expect(countDaysLate({ findings: [late] })).toBe(12);
    expect(deadlineOf('2025-02-12', 12)).toBe('2025-01-31');
    expect(deadlineOf('2024-04-01', 1)).toBe('2024-03-31');
  });

  it('is late where nobody can say by how many days, too', () => {
    const findings = [{ ...late, delta: null }];
    expect([isLate({ findings }), countDaysLate({ findings })]).toEqual([true, null]);
  });

  it('is not late where nothing says so, or somebody explained it', () => {
    const note = { text: '示例', by: null, on: null };
    for (const findings of [[], [{ ...late, verdict: 'unclear' as const }], [{ ...late, explained: note }]]) {
      expect(countDaysLate({ findings })).toBe(null);
      expect(isLate({ findings })).toBe(false);
    }
  });
});
