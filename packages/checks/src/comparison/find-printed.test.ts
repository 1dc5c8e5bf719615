import { expect, test } from 'vitest';
import { findPrinted } from './find-printed.ts';
import { maskText } from './mask-text.ts';

test.each([
  '主动公开信息2315条,较2022年增长12.0%。',
  '一是（人手）不足；二是渠道单一。',
  '共收到申请86件,其中\n自然人71件',
])('%s is found again by its masked form', (passage) => {
  const text = `第一段。${passage}最后一段。`;
  expect(findPrinted(text, maskText(passage)).replaceAll(/[。,；;]/g, '')).toBe(
    passage.normalize('NFKC').replaceAll(/[。,;]/g, ''),
  );
});

test('what is not found stays masked', () => {
  expect(findPrinted('别的文字。', '收到申请0件')).toBe('收到申请0件');
});
