// How a file is read with common tools.

/** A few lines for one tool. */
export interface Snippet {
  readonly tool: string;
  readonly code: string;
}

const readers: Readonly<Record<string, { readonly python: string; readonly r: string; readonly duckdb: string }>> = {
  csv: { python: 'pd.read_csv', r: 'readr::read_csv', duckdb: 'read_csv' },
  parquet: { python: 'pd.read_parquet', r: 'arrow::read_parquet', duckdb: 'read_parquet' },
  ndjson: { python: 'pd.read_json', r: 'jsonlite::stream_in', duckdb: 'read_ndjson' },
};

// A build without an origin does not know the host that it will stand on.
const writeFetch = (address: string): string =>
  /^https?:\/\//.test(address)
    ? `curl -O "${address}"`
    : `# SITE=https://… 本站网址 the address of this site\ncurl -O "$SITE${address}"`;

/**
 * Snippets for a file. `address` is whole where the site knows its own, else it begins with a slash and `$SITE` stands
 * before it. An absent figure is empty, never 0: none of these reads it as one.
 * Example: `writeSnippets('csv', 'https://x.test/download/files/figures.csv', 'figures.csv')[0].code` fetches that file.
 */
export const writeSnippets = (format: string, address: string, path: string): readonly Snippet[] => {
  const file = path.split('/').at(-1)!;
  const curl = { tool: 'curl', code: `${writeFetch(address)}\nsha256sum ${file}` };
  const reader = readers[format];
  if (!reader) return [curl];
  const lines = format === 'ndjson' ? ', lines=True' : '';
  const connection = format === 'ndjson' ? `file("${file}")` : `"${file}"`;
  return [
    curl,
    { tool: 'Python', code: `import pandas as pd\nfigures = ${reader.python}("${file}"${lines})` },
    { tool: 'R', code: `figures <- ${reader.r}(${connection})` },
    { tool: 'DuckDB', code: `select * from ${reader.duckdb}('${file}') limit 10;` },
  ];
};
