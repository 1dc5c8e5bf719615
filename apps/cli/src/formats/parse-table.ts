import { listFigureRows, type ParseResult } from '@nianbao/schema';
import { alignColumns } from '../output/align-columns.ts';
import type { Output } from '../output/open-output.ts';
import { showControls } from '../output/show-controls.ts';
import type { ItemWriter } from './json-writer.ts';

const describeHeld = (result: ParseResult): string => {
  const rows = listFigureRows(result);
  return result.report === null ? '–' : `${rows.filter((row) => row.value !== null).length}/${rows.length}`;
};

/** A table for people: one source a line, then what the parser noticed. */
export const writeParseTable = (output: Output): ItemWriter<ParseResult> => {
  const rows = [
    ['来源 source', '机关 agency', '年度 year', '版本 edition', '状态 status', '数字 figures', '诊断 notes'],
  ];
  const notes: string[] = [];
  return {
    write: async (result) => {
      const { report, source } = result;
      const name = source.path ?? source.sha256.slice(0, 8);
      const noticed = result.diagnostics.filter((diagnostic) => diagnostic.severity !== 'info');
      rows.push([
        name,
        report?.agency.name ?? '–',
        String(report?.year ?? '–'),
        report?.edition ?? '–',
        result.status,
        describeHeld(result),
        String(noticed.length),
      ]);
      for (const { severity, code, message } of noticed)
        notes.push(`${name}: ${severity} ${code}\n  ${message.zh}\n  ${message.en}\n`);
    },
    end: async () => {
      await output.write(alignColumns(rows));
      if (notes.length > 0) await output.write(showControls(`\n${notes.join('')}`));
    },
  };
};
