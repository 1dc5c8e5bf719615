import { figureColumns, type ParseResult } from '@nianbao/schema';
import type { Output } from '../output/open-output.ts';
import { showCsv, showFigureLines } from './figure-csv.ts';
import type { ItemWriter } from './json-writer.ts';

/** CSV, one figure a row. A blank stays blank. A source without a report has no rows. */
export const writeParseCsv = (output: Output): ItemWriter<ParseResult> => {
  let begun = false;
  const begin = async (): Promise<void> => {
    if (begun) return;
    begun = true;
    await output.write(showCsv([['source', 'agencyName', 'year', 'edition', ...figureColumns]]));
  };
  return {
    write: async (result) => {
      await begin();
      const { report, source } = result;
      await output.write(showFigureLines([source.path, report?.agency.name, report?.year, report?.edition], result));
    },
    end: begin,
  };
};
