import { expect, test } from 'vitest';
import { findImpossibleDay } from './find-impossible-day.ts';

test.each([
  ['所列数据的统计期限自2023年1月1日起至2023年12月32日止。', '2023年12月32日'],
  ['统计期限自2023年1月1日至13月31日。', '13月31日'],
  ['统计期限:２０２３年１月０日至12月31日', '2023年1月0日'],
  ['统计期限自2023年1月1日起至2023年12月31日止。', null],
  ['统计期限自2023年1月1日起至2023年12月 31日止。', null],
  ['条例自2019年5月35日起施行。统计期限为全年。', null],
  ['', null],
] as const)('%s', (prose, printed) => {
  expect(findImpossibleDay(prose)).toBe(printed);
});
