// Lists as CSV (RFC 4180, UTF-8 with a byte order mark so that spreadsheets read the Chinese).

/** A field: null is empty. */
export type CsvField = string | number | null;

// A field that begins like a formula would be run by a spreadsheet.
const quote = (field: CsvField): string => {
  if (field === null) return '';
  if (typeof field === 'number') return String(field);
  const safe = /^[=+\-@\t\r]/.test(field) ? `'${field}` : field;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A list with its heading as CSV. Example: `writeCsv(['id', 'n'], [['a', 1]])` → "\ufeffid,n\r\na,1\r\n" */
export const writeCsv = (heading: readonly string[], rows: Iterable<readonly CsvField[]>): string => {
  const lines = [heading.join(',')];
  for (const row of rows) lines.push(row.map(quote).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
};

/** An answer with a list. */
export const answerCsv = (heading: readonly string[], rows: Iterable<readonly CsvField[]>): Response =>
  new Response(writeCsv(heading, rows), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
