// What a caller knew of a report before putting another version of it: If-Match and If-None-Match (RFC 9110, 13.1).
import type { ReportAddress, Store, UploadCondition } from '@nianbao/store';
import type { Context } from 'hono';
import { reportPath } from './address.ts';
import { sendProblem } from './send-problem.ts';

/** The ETag of an address of this app, as a reader gets it. */
export type FindTag = (address: string) => Promise<string | null>;

// An answer that came compressed has the tag of that encoding; the report behind it is the same.
const listTags = (header: string): string[] =>
  header.split(',').map((tag) => tag.trim().replace(/-(?:br|gzip|zstd|deflate)"$/, '"'));

/**
 * What must hold for a PUT to this address: undefined where the caller said nothing, else the last version that it knew.
 * Answers 412 where it does not hold already. Weak tags match nothing: they do not tell two versions apart.
 * Example: `If-Match: "…"` of the report as it was read; `If-None-Match: *` where none may be there
 */
export const readCondition = async (
  c: Context,
  store: Store,
  address: ReportAddress,
  findTag: FindTag,
): Promise<UploadCondition | undefined | Response> => {
  const wanted = c.req.header('if-match');
  const unwanted = c.req.header('if-none-match');
  if (wanted === undefined && unwanted === undefined) return undefined;
  // Read before the tag: a version that comes between the two is noticed when this one is kept.
  const versions = await store.listVersions(address.agencyId, address.key);
  const lastVersion = Math.max(0, ...versions.map(({ version }) => version));
  const agencyId = (await store.findAgency(address.agencyId))?.id ?? address.agencyId;
  const tag = lastVersion === 0 ? null : await findTag(`${reportPath(agencyId, address.key)}.json`);
  const isNamed = (header: string): boolean =>
    listTags(header).some((known) => (known === '*' ? lastVersion > 0 : known === tag));
  // Of what must not be there a weak tag is enough (RFC 9110, 13.1.2).
  const holds =
    (wanted === undefined || isNamed(wanted)) && (unwanted === undefined || !isNamed(unwanted.replaceAll('W/"', '"')));
  return holds ? { lastVersion } : sendOvertaken(c, lastVersion, tag);
};

/** 412, with the tag of what is there now. */
export const sendOvertaken = (c: Context, lastVersion: number, tag: string | null): Response =>
  sendProblem(c, 'report-changed', { version: lastVersion }, { headers: tag === null ? {} : { ETag: tag } });
