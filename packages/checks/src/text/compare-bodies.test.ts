import { expect, test } from 'vitest';
import { compareBodies } from './compare-bodies.ts';

// Made-up places; names of bodies in the usual forms.
test.each([
  ['甲县财政局', '甲县财政局', 'same'],
  ['乙市甲县财政局', '甲县财政局', 'same'],
  ['甲县人力资源和社会保障局', '县人社局', 'same'],
  ['甲县市场监督管理局', '甲县市监局', 'same'],
  ['甲市人民政府办公室', '甲市人民政府', 'same'],
  ['甲县乙镇人民政府', '乙镇', 'same'],
  ['甲县(新区)财政局', '甲县财政局', 'same'],
  ['甲县财政局', '乙县财政局', 'other-place'],
  ['丙市甲县财政局', '丙市乙县财政局', 'other-place'],
  ['甲县财政局', '甲县审计局', 'other-body'],
  ['甲县乙镇人民政府', '甲县丙镇人民政府', 'other-body'],
  ['甲市城市管理局', '甲市财政局', 'other-body'],
  ['甲县财政局', '甲县人民政府', 'unknown'],
  ['甲县财政局', '甲县融媒体中心', 'unknown'],
  ['甲县发展和改革局', '甲县经济发展局', 'unknown'],
] as const)('%s · %s: %s', (first, second, expected) => {
  expect(compareBodies(first, second)).toBe(expected);
  expect(compareBodies(second, first)).toBe(expected);
});
