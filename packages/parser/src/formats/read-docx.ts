import type { SegmentedDocument } from '../segment/document.ts';
import { ContainerError } from './container-error.ts';
import { createDocxBody } from './docx-body.ts';
import { createNumbering } from './docx-numbering.ts';
import { readRunStyles } from './docx-run-look.ts';
import { buildDocument } from './flow-document.ts';
import { readZip, requirePart } from './read-zip.ts';
import { readXml } from './xml-events.ts';

const bodyName = /^word\/document\d*\.xml$/;

/**
 * Reads DOCX: the body as it is printed (insertions accepted, deletions and hidden text left out, text boxes once, list
 * numbers before headings and paragraphs), tables on their printed grid. Headers, footers, notes and comments are not
 * read. Places: block, and table, row and column of the grid. Throws `ContainerError`.
 */
export const readDocx = async (bytes: Uint8Array): Promise<SegmentedDocument> => {
  if (bytes[0] === 0xd0) throw new ContainerError('encrypted');
  const parts = readZip(
    bytes,
    (name) => bodyName.test(name) || name === 'word/numbering.xml' || name === 'word/styles.xml',
  );
  const name = [...parts.keys()].find((part) => bodyName.test(part)) ?? 'word/document.xml';
  const styles = parts.get('word/styles.xml');
  const body = createDocxBody(createNumbering(parts.get('word/numbering.xml'), styles), readRunStyles(styles));
  readXml(requirePart(parts, name), body);
  return buildDocument(body.finish());
};
