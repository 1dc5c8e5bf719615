// The figures of parsed reports as one workbook: the columns of the CSV, figures as numbers, nothing as an empty cell.
import { once } from 'node:events';
import { PassThrough, type Readable } from 'node:stream';
import type { TableValue } from '@nianbao/render';
import { figureColumns, listFigureRows, type ParseResult } from '@nianbao/schema';
import { ZipFile } from 'yazl';
import { CommandError } from '../command-error.ts';
import { listWorkbookParts, sheetEnd, sheetPath, sheetStart, writeSheetRow } from '../export/sheet-xml.ts';
import { sheetRows } from '../export/xlsx-parts.ts';
import type { Output } from '../output/open-output.ts';
import { wording } from '../wording.ts';
import type { ItemWriter } from './json-writer.ts';

// The same bytes every time: no date of today.
const stamp = { mtime: new Date('1980-01-01T00:00:00Z'), forceDosTimestamp: true };

// What was printed as nothing is nothing.
const cellOf = (value: TableValue | undefined): TableValue => (value === '' ? null : (value ?? null));

/** XLSX, one figure a row, at most `most` rows. A blank stays blank. A source without a report has no rows. */
export const writeParseXlsx = (output: Output, most = sheetRows): ItemWriter<ParseResult> => {
  const zip = new ZipFile();
  const sheet = new PassThrough();
  for (const [name, xml] of listWorkbookParts('figures')) zip.addBuffer(Buffer.from(xml), name, stamp);
  zip.addReadStream(sheet, sheetPath, stamp);
  zip.end();
  const written = (async () => {
    for await (const chunk of zip.outputStream as Readable) await output.write(chunk as Buffer);
  })();
  // Told by whoever writes next.
  written.catch(() => {});
  const put = async (xml: string): Promise<void> => {
    if (!sheet.write(xml)) await Promise.race([once(sheet, 'drain'), written]);
  };
  sheet.write(sheetStart + writeSheetRow(['source', 'agencyName', 'year', 'edition', ...figureColumns]));
  let rows = 1;
  return {
    write: async (result) => {
      const { report, source } = result;
      const head = [source.path ?? null, report?.agency.name ?? null, report?.year ?? null, report?.edition ?? null];
      const figures = listFigureRows(result);
      rows += figures.length;
      if (rows > most) throw new CommandError(wording.sheetFull(most));
      await put(
        figures.map((row) => writeSheetRow([...head, ...figureColumns.map((name) => cellOf(row[name]))])).join(''),
      );
    },
    end: async () => {
      sheet.end(sheetEnd);
      await written;
    },
  };
};
