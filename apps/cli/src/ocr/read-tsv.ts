import type { OcrWord } from '@nianbao/parser';

/**
 * Reads tesseract's own table of words (`tesseract … tsv`): level, page, block, paragraph, line, word, left, top, width,
 * height, confidence (0–100; -1: not a word), text.
 */
export const readTsv = (tsv: string): OcrWord[] =>
  tsv.split('\n').flatMap((line): OcrWord[] => {
    const [level, page, , , , , left, top, width, height, confidence, text] = line.split('\t');
    if (level !== '5' || text === undefined || text.trim() === '') return [];
    const [x, y] = [Number(left), Number(top)];
    return [
      {
        text: text.trim(),
        bbox: [x, y, x + Number(width), y + Number(height)],
        confidence: Math.max(0, Number(confidence)) / 100,
        page: Number(page),
      },
    ];
  });
