import type { Context } from 'hono';
import { chooseRepresentation, representationTypes } from './representation.ts';
import { sendBody, sendJson } from './send.ts';
import { buildCsv, buildNdjson, type Column, pickColumns, pickFields } from './table.ts';

/** Rows, and how they stand in JSON. */
export interface Rows<T extends object> {
  readonly rows: readonly T[];
  readonly columns: readonly Column[];
  /** Members that were asked for; absent: all. */
  readonly fields?: readonly string[] | undefined;
  /** The JSON body around the rows. */
  readonly wrap: (rows: readonly object[]) => unknown;
  /** Address of the next part, for the `Link` header. */
  readonly next?: string | null;
}

/** Answers with rows in the form asked for: JSON with all that stands around them, CSV or NDJSON the rows alone. */
export const sendRows = <T extends object>(c: Context, { rows, columns, fields, wrap, next }: Rows<T>): Response => {
  const form = chooseRepresentation(c);
  if (form instanceof Response) return form;
  if (next) c.header('Link', `<${next}>; rel="next"`);
  const picked = pickFields(rows, fields);
  if (form === 'json') return sendJson(c, wrap(picked));
  const text = form === 'csv' ? buildCsv(pickColumns(columns, fields), rows) : buildNdjson(picked);
  return sendBody(c, text, representationTypes[form]);
};
