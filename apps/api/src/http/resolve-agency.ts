// From an id in an address to what the store keeps under it, or to the answer that says why not.
import type { AgencyDocument, ReportDocument, Store, WithheldVersion } from '@nianbao/store';
import type { Context } from 'hono';
import { agencyPath, replaceId, reportPath } from './address.ts';
import { revalidate } from './send.ts';
import { sendProblem } from './send-problem.ts';

/** Which report: an agency's id or alias, the report's key, and a version where not the current one is meant. */
export interface ReportAddress {
  readonly agencyId: string;
  readonly key: string;
  readonly version?: number | undefined;
}

/** The agency with this id; a redirect where the id is an earlier one; 404 where there is none. */
export const resolveAgency = async (c: Context, store: Store, id: string): Promise<AgencyDocument | Response> => {
  const agency = await store.findAgency(id);
  if (!agency) return sendProblem(c, 'agency-unknown', { id }, { exists: ['/v1/agencies.json'] });
  if (agency.id === id) return agency;
  c.header('Cache-Control', revalidate);
  return c.redirect(replaceId(c.req.url, agency.id), 308);
};

const sendWithheld = (c: Context, { agencyId, key, version, at, reason }: WithheldVersion): Response =>
  sendProblem(
    c,
    'report-withheld',
    { id: agencyId, key, version, on: at.slice(0, 10), reason: reason ?? '' },
    { exists: [`${reportPath(agencyId, key)}/versions.json`] },
  );

/**
 * The report at this address; a redirect where the agency's id is an earlier one; 451 where it is withheld; 404 that lists
 * what exists.
 */
export const resolveReport = async (
  c: Context,
  store: Store,
  { agencyId, key, version }: ReportAddress,
): Promise<ReportDocument | Response> => {
  const report = await store.findReport(agencyId, key, version);
  if (report && report.agencyId === agencyId) return report;
  const agency = await resolveAgency(c, store, agencyId);
  if (agency instanceof Response) return agency;
  const withheld = await store.findWithheld({ agencyId, key, version });
  if (withheld) return sendWithheld(c, withheld);
  if (!agency.keys.includes(key)) {
    const exists = [
      `${agencyPath(agencyId)}.json`,
      ...agency.keys.map((known) => `${reportPath(agencyId, known)}.json`),
    ];
    return sendProblem(c, 'report-unknown', { id: agencyId, key }, { exists });
  }
  const versions = await store.listVersions(agencyId, key);
  const exists = versions.map((known) => `${reportPath(agencyId, key)}?version=${known.version}`);
  return sendProblem(c, 'version-unknown', { id: agencyId, key, version: version ?? 0 }, { exists });
};
