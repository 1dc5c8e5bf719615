// Documents by number: the layout of an example under another name, so that each is a report of an agency of its own.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const example = join(import.meta.dirname, '../../../examples/suqian-2024.html');
const syllables = [...'东西南北中春夏秋冬山'];

let official: string | undefined;

/** A document that can be made again from its number, below 100,000. */
export interface NumberedDocument {
  readonly label: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** Makes the document of a number. */
export const buildNumberedDocument = (number: number): NumberedDocument => {
  official ??= readFileSync(example, 'utf8');
  const digits = [...String(number).padStart(5, '0')];
  const name = `澜江市${digits.map((digit) => syllables[Number(digit)]).join('')}镇人民政府`;
  const bytes = new TextEncoder().encode(official.replaceAll('宿迁市', name));
  return {
    label: `${String(number).padStart(5, '0')}.html`,
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
};
