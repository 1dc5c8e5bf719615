import { expect, it } from 'vitest';
import type { RuleExample } from '../build/site-rule.ts';
import { listChanges } from './list-changes.ts';

const example: RuleExample = { verdict: 'fail', caption: { zh: '', en: '' }, edition: '2021', set: {}, rest: null };

it('names figures as the form does, leaves other pointers alone, keeps a blank apart from a zero', () => {
  const set = { '/applications/granted/total': 0, '/year': null, '/contact': {}, '/agency/name': '甲县财政局' };
  const changes = listChanges({ ...example, set });
  expect(changes.map(({ value }) => value)).toEqual(['0', null, '{}', '甲县财政局']);
  expect(changes[0]!.name?.zh).toContain('予以公开');
  expect(changes.slice(1).map(({ name }) => name)).toEqual([null, null, null]);
});
