import { expect, it } from 'vitest';
import { unitOf } from './unit-of.ts';

it('knows which addresses are about one agency alone', () => {
  const own = [
    '/agencies/xx-suqian/',
    '/en/agencies/xx-suqian/2024/',
    '/hant/agencies/xx-suqian/',
    '/agencies/xx-suqian/2024/findings.sarif',
    '/agencies/xx-suqian/feed.xml',
    '/v1/agencies/xx-suqian.json',
    '/v1/agencies/xx-suqian/reports.json',
    '/api/v1/reports/xx-suqian/2024/cells.json',
  ];
  for (const address of own) expect(unitOf(address), address).toBe('xx-suqian');
  const shared = ['/', '/agencies/', '/agencies/page/2/', '/en/agencies/in/14/', '/agencies/level/county/page/3/'];
  for (const address of [...shared, '/v1/agencies.json', '/v1/reports/page/2.json', '/rules/x/', '/search/index.json'])
    expect(unitOf(address), address).toBeNull();
});
