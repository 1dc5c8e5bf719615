import type { SegmentedDocument } from '../segment/document.ts';
import { type DocRange, findDocBoxes } from './doc-boxes.ts';
import { openDoc } from './doc-file.ts';
import { readDocParagraph } from './doc-paragraph.ts';
import { readDocRuns } from './doc-runs.ts';
import { createDocTables } from './doc-tables.ts';
import { readDocText } from './doc-text.ts';
import type { Flow } from './flow.ts';
import { buildDocument } from './flow-document.ts';
import { createFlowWriter } from './flow-writer.ts';

// Characters with a meaning of their own ([MS-DOC] 2.4.1).
const mark = { cell: 7, anchor: 8, lineBreak: 11, page: 12, paragraph: 13, column: 14 } as const;
const field = { begin: 19, separator: 20, end: 21 } as const;
const noBreakHyphen = 30;

/**
 * Reads a Word 97–2003 or WPS file: the body as it is printed (tracked deletions, hidden text and field codes left out,
 * text boxes at their anchor), tables on their printed grid by the edges of their cells. Places: block, and table, row
 * and column of the grid. Throws `ContainerError`.
 */
export const readDoc = async (bytes: Uint8Array): Promise<SegmentedDocument> => {
  const file = openDoc(bytes);
  const { text, offsetOf } = readDocText(file);
  const runs = readDocRuns(file);
  const boxes = findDocBoxes(file);

  const readRange = (range: DocRange, isBody: boolean): Flow => {
    const writer = createFlowWriter();
    const tables = createDocTables(writer);
    // Open fields: true while in the code, which is not printed, false in the result, which is.
    const codes: boolean[] = [];
    let lines: string[] = [];
    let line = '';
    let inside: Flow[] = [];
    const writeLines = (): void => {
      for (const part of [...lines, line]) {
        writer.text(part);
        writer.endParagraph();
      }
      lines = [];
      line = '';
    };
    const endParagraph = (position: number): void => {
      const paragraph = readDocParagraph(file, runs.paragraphAt(offsetOf(position)), text.charCodeAt(position));
      tables.before(paragraph);
      for (const flow of inside) writer.add(flow);
      writeLines();
      tables.after(paragraph);
      inside = [];
    };
    for (let position = range.from; position < Math.min(range.to, text.length); position += 1) {
      const code = text.charCodeAt(position);
      if (runs.isUnprinted(offsetOf(position)) && code !== mark.cell) continue;
      if (code === mark.paragraph || code === mark.cell || code === mark.page) endParagraph(position);
      else if (code === field.begin) codes.push(true);
      else if (code === field.separator && codes.length > 0) codes[codes.length - 1] = false;
      else if (code === field.end) codes.pop();
      else if (codes.includes(true)) continue;
      else if (code === mark.lineBreak || code === mark.column) {
        lines.push(line);
        line = '';
      } else if (code === mark.anchor && isBody) {
        const box = boxes.at.get(position);
        if (box) inside.push(readRange(box, false));
      } else if (code === noBreakHyphen) line += '-';
      else if (code >= 32 || code === 9) line += text[position];
    }
    tables.finish();
    writeLines();
    return writer.finish();
  };

  const body = readRange({ from: 0, to: file.body }, true);
  const flow = [...body, ...boxes.loose.flatMap((range) => readRange(range, false))];
  return buildDocument(flow);
};
