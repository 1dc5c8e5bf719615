import { Option } from 'commander';

/** --input-format: what the inputs of `parse` and `check` are. Said, never guessed: a document may be NDJSON itself. */
export const inputFormat = (): Option =>
  new Option(
    '--input-format <format>',
    'document:每个输入是一份文件(默认);ndjson:每行一份,见 docs/bulk.md · each input is a document, or a document a line',
  ).choices(['document', 'ndjson']);
