import { describe, expect, it } from 'vitest';
import { checks } from './generated/catalogue.ts';
import { findRuleFamily } from './rule-family.ts';

describe('the families of rules', () => {
  it('have a place for every rule of the catalogue', () => {
    expect(checks.map(({ id }) => id).filter((id) => findRuleFamily(id) === 'other')).toEqual([]);
  });

  it('go by the most exact name: by a whole id, then by the longer beginning or ending', () => {
    expect(findRuleFamily('fee-unit-irregular')).toBe('form');
    expect(findRuleFamily('fee-collected-without-intake')).toBe('across-tables');
    expect(findRuleFamily('problems-same-as-last-year')).toBe('year-over-year');
    expect(findRuleFamily('agency-renamed')).toBe('year-over-year');
    expect(findRuleFamily('agency-unknown')).toBe('form');
    expect(findRuleFamily('disputes-correction-share-high')).toBe('plausibility');
    expect(findRuleFamily('no-such-rule')).toBe('other');
  });

  it('put every rule between two years into year over year', () => {
    const strays = checks.filter(({ id, kind }) => kind === 'series' && findRuleFamily(id) !== 'year-over-year');
    expect(strays.map(({ id }) => id)).toEqual([]);
  });
});
