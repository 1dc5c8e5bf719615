// Files for the pre-check, sound and damaged, of every kind that it reads.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clean } from '../../../packages/parser/test/sample.ts';
import { docxFrom, pdfFrom } from '../../../packages/parser/test/sample-files.ts';
import { hasShared, readShared } from '../../../packages/parser/test/shared.ts';
import { root } from '../../../test/support/places.ts';

const example = (name: string): Promise<string> => readFile(join(root, 'examples', name), 'utf8');

/** A published page in which the intake of natural persons has two digits swapped: 3404 instead of 3440. */
export const swappedPage = async (): Promise<string> => (await example('suqian-2024.html')).replace('3440', '3404');

/** The report of the year before. */
export const pageBefore = (): Promise<string> => example('suqian-2023.html');

/** A report in which a blank and a slash stand in table 3, and one total is wrong. */
export const blankedText = (): string => clean({ rows: { newReceived: [8, 1, '', '/', 0, 0, 6] } });

/** One file of each kind, by name. Some kinds need a program to write them and lie beside the repository. */
export const filesOfAllKinds = async (): Promise<Readonly<Record<string, string | Uint8Array>>> => ({
  'damaged.html': await swappedPage(),
  'town.txt': await example('unnamed-town-2024.txt'),
  'report.docx': docxFrom(blankedText()),
  'report.pdf': pdfFrom(clean()),
  ...(hasShared
    ? {
        'report.odt': readShared('variants/lo/mso.odt'),
        'report.xlsx': readShared('variants/lo/mso.xlsx'),
        'report.doc': readShared('variants/lo/mso-blank.doc'),
      }
    : {}),
});
