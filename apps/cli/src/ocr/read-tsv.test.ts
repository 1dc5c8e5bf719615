import { expect, test } from 'vitest';
import { readTsv } from './read-tsv.ts';

test("tesseract's words become words with boxes and a confidence from 0 to 1; lines and empty words are left out", () => {
  const tsv = [
    'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext',
    '4\t1\t1\t1\t1\t0\t90\t10\t400\t30\t-1\t',
    '5\t1\t1\t1\t1\t1\t100\t12\t60\t28\t96.5\t总计',
    '5\t1\t1\t1\t1\t2\t170\t12\t10\t28\t95.0\t ',
    '5\t2\t1\t1\t1\t1\t200\t14\t15\t24\t41\t0',
  ].join('\n');
  expect(readTsv(tsv)).toEqual([
    { text: '总计', bbox: [100, 12, 160, 40], confidence: 0.965, page: 1 },
    { text: '0', bbox: [200, 14, 215, 38], confidence: 0.41, page: 2 },
  ]);
});
