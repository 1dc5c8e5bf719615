// The file of a backup: its lines, compressed by Zstandard (RFC 8878), which other programs read, too (`zstd -dc`).
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createZstdCompress, createZstdDecompress } from 'node:zlib';

// What is kept is compressed already, and base64 gives its quarter back at any level. The checksum finds what a disk lost.
const params = { [constants.ZSTD_c_compressionLevel]: 1, [constants.ZSTD_c_checksumFlag]: 1 };

/** The bytes of the file, chunk by chunk. */
export const compressLines = (lines: AsyncIterable<string>): AsyncIterable<Uint8Array> =>
  Readable.from(lines, { objectMode: true }).compose(createZstdCompress({ params })) as AsyncIterable<Uint8Array>;

/** The lines in a file, without their ends; a last line without an end is one, too. */
export async function* readCompressedLines(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  // A line may come in many pieces (a source of many megabytes is one line): they are joined once.
  let pieces: string[] = [];
  const bytes = createZstdDecompress();
  // What goes wrong comes out where the bytes are read; here it only must not end the program.
  pipeline(createReadStream(path), bytes).catch(() => {});
  for await (const chunk of bytes) {
    const [first, ...others] = decoder.decode(chunk as Uint8Array, { stream: true }).split('\n') as [
      string,
      ...string[],
    ];
    pieces.push(first);
    for (const text of others) {
      yield pieces.join('');
      pieces = [text];
    }
  }
  const rest = pieces.join('') + decoder.decode();
  if (rest !== '') yield rest;
}
