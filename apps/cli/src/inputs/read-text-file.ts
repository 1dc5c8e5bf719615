// Tables and notes that people write: often on Windows, where a spreadsheet saves text as GBK.
import { CommandError } from '../command-error.ts';
import { tell } from '../output/tell.ts';
import { fileWording } from '../wording/file-wording.ts';
import { readBytes } from './read-bytes.ts';

const marks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

// Every name of an agency and every note holds some of these; the bytes of one code page read as the other hold none.
const frequent = new Set('市县县縣区區省州镇鎮乡鄉街道局厅廳府人民政委员員会會办辦公室年月日的已不数數据據表');

const decode = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const countFrequent = (text: string | null): number => [...(text ?? '')].filter((each) => frequent.has(each)).length;

/** A text and how it was encoded. */
export interface ReadText {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Decodes a text: by its byte order mark, as UTF-8, else as GB18030 (GBK) or Big5, whichever gives the characters that such
 * texts hold; null where neither does. Example: `decodeOwnText(gbkBytes)` → { text: '名称…', encoding: 'gb18030' }
 */
export const decodeOwnText = (bytes: Uint8Array): ReadText | null => {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  for (const encoding of marked === undefined ? ['utf-8'] : [marked]) {
    const text = decode(bytes, encoding);
    if (text !== null) return { text, encoding };
  }
  const [best] = ['gb18030', 'big5']
    .map((encoding) => ({ encoding, text: decode(bytes, encoding) }))
    .map((reading) => ({ ...reading, known: countFrequent(reading.text) }))
    .sort((a, b) => b.known - a.known);
  return best?.text && best.known > 0 ? { text: best.text, encoding: best.encoding } : null;
};

/**
 * The text of a file, or of standard input (`-`), without its byte order mark. One that is not UTF-8 is told of; rejects
 * with a CommandError where it is no text that can be read, else with the file system's error.
 */
export const readTextFile = async (path: string): Promise<string> => {
  const bytes = await readBytes(
    path === '-' ? { kind: 'stdin', label: '-', named: true } : { kind: 'file', path, label: path, named: true },
  );
  const read = decodeOwnText(bytes);
  if (read === null) throw new CommandError(fileWording.notText(path));
  if (read.encoding === 'gb18030' || read.encoding === 'big5')
    tell('note', fileWording.readAs(path, read.encoding === 'big5' ? 'Big5' : 'GB18030(GBK)'));
  return read.text;
};
