import { expect, test } from 'vitest';
import { sliceMember } from './slice-member.ts';

const object = {
  slashes: '\\"\\\\"年\\\\',
  first: 'a "quoted" \\ text, with } ] { [ : signs',
  'odd "name",': [1, [2, { three: ',"last":' }]],
  empty: {},
  none: null,
  last: { '': [], deep: { last: 1 } },
};

test.each(Object.keys(object))('member %j is cut out whole', (name) => {
  const text = sliceMember(Buffer.from(JSON.stringify(object)), name);
  expect(JSON.parse(text!)).toEqual(object[name as keyof typeof object]);
});

test.each(['three', 'deep', '', 'Last'])('%j is no member of the object itself', (name) => {
  expect(sliceMember(Buffer.from(JSON.stringify(object)), name)).toBeNull();
});

test('an empty object has no member', () => {
  expect(sliceMember(Buffer.from('{}'), 'a')).toBeNull();
});

test('a member of a member is cut out; of what is no object, none', () => {
  const json = Buffer.from(JSON.stringify({ before: ['last', { last: 0 }], ...object }));
  expect(sliceMember(json, 'last', 'deep', 'last')).toBe('1');
  expect(sliceMember(json, 'last', 'three')).toBeNull();
  expect(sliceMember(json, 'first', 'a')).toBeNull();
});
