import { expect, it } from 'vitest';
import { alignColumns } from './align-columns.ts';

it('sets Han characters two cells wide and pads no last column', () => {
  const rows = [
    ['机关', '年度', '状态'],
    ['大同市', '2024', 'ok'],
  ];
  expect(alignColumns(rows)).toBe('机关    年度  状态\n大同市  2024  ok\n');
});
