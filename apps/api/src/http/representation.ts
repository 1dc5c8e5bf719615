// In which form a resource is wanted: by the suffix of its address, or by what the caller accepts.
import type { Context } from 'hono';
import { getPath } from 'hono/utils/url';
import Negotiator from 'negotiator';
import { readSuffix } from './address.ts';
import { csvType, jsonType, ndjsonType } from './send.ts';
import { sendProblem } from './send-problem.ts';

/** A form in which rows come. */
export type Representation = 'json' | 'csv' | 'ndjson';

/** Media type of each, as it is sent. */
export const representationTypes: Readonly<Record<Representation, string>> = {
  json: jsonType,
  csv: csvType,
  ndjson: ndjsonType,
};

const bare = (type: string): string => type.split(';')[0]!;

const all: readonly Representation[] = ['json', 'csv', 'ndjson'];
// As they are sent, and without the charset: a caller may name either (RFC 9110, 12.5.1).
const offered = all.flatMap((name) => [
  { name, type: bare(representationTypes[name]) },
  { name, type: representationTypes[name] },
]);
const types = offered.map(({ type }) => type);

/**
 * The form that a request asks for: its suffix decides, then `Accept`, then JSON; 406 where none of those accepted can
 * be given. Example: "/v1/reports.csv" → "csv"; "/v1/reports" with `Accept: text/csv` → "csv"
 */
export const chooseRepresentation = (c: Context): Representation | Response => {
  const suffix = readSuffix(getPath(c.req.raw));
  if (suffix !== null) return suffix;
  c.header('Vary', 'Accept', { append: true });
  const accept = c.req.header('accept');
  if (accept === undefined || accept === '*/*') return 'json';
  const chosen = new Negotiator({ headers: { accept } }).mediaType(types);
  const found = offered.find(({ type }) => type === chosen)?.name;
  return (
    found ??
    sendProblem(c, 'not-acceptable', { accept, types: all.map((name) => bare(representationTypes[name])).join(', ') })
  );
};
