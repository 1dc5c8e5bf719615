// The source of a report, byte for byte as it came.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { holdsPersonalData } from '@nianbao/checks';
import type { ReportDocument, Store } from '@nianbao/store';
import { getMimeType } from 'hono/utils/mime';
import { resolveReport } from '../http/resolve-agency.ts';
import { sendBody } from '../http/send.ts';
import { sendProblem } from '../http/send-problem.ts';
import { reportParams, versionQuery } from '../schemas/requests.ts';
import { reportResource } from '../schemas/responses.ts';
import { groupWording, inBoth, routeWording } from '../wording/route-wording.ts';

const sourceRoute = createRoute({
  method: 'get',
  path: '/v1/reports/{agencyId}/{year}/source',
  operationId: 'findSource',
  tags: [inBoth(groupWording.reports)],
  summary: inBoth(routeWording.findSource),
  request: { params: z.object(reportParams), query: versionQuery },
  responses: reportResource(z.string().openapi({ format: 'binary' }), '*/*'),
});

type Format = ReportDocument['version']['format'];

const extensions: Readonly<Record<Format, string>> = {
  html: 'html',
  text: 'txt',
  markdown: 'md',
  docx: 'docx',
  doc: 'doc',
  odt: 'odt',
  pdf: 'pdf',
  xlsx: 'xlsx',
  json: 'json',
  image: 'bin',
  unknown: 'bin',
};

// Somebody else's page must never run as ours: it is downloaded, not shown, and sandboxed should a browser show it anyway.
const foreignContent = "sandbox; default-src 'none'";

/** Adds /v1/reports/{agencyId}/{year}/source. */
export const addSourceRoute = (app: OpenAPIHono, store: Store): void => {
  app.openapi(sourceRoute, async (c) => {
    const { agencyId, year } = c.req.valid('param');
    const { version } = c.req.valid('query');
    const report = await resolveReport(c, store, { agencyId, key: year, version });
    if (report instanceof Response) return report;
    // Also where it was an older or a newer reading that something was hidden in.
    if (await store.isSourceMasked(report.version.sha256))
      return sendProblem(c, 'source-withheld', { id: agencyId, key: year });
    const bytes = await store.findSource(agencyId, year, report.version.version);
    if (!bytes) throw new Error(`The store keeps ${agencyId}/${year} without its source.`);
    // Also where nothing that was read from it had to be masked, and where it was kept before sources were searched.
    if (holdsPersonalData(bytes, report.result)) return sendProblem(c, 'source-withheld', { id: agencyId, key: year });
    const name = `${agencyId}-${year}.${extensions[report.version.format]}`;
    // The charset is the source's own; the type of a text file must not claim another one.
    const type = getMimeType(name)?.replace(/;.*/, '') ?? 'application/octet-stream';
    const { encoding } = report.result.source;
    return sendBody(c, bytes, type.startsWith('text/') && encoding ? `${type}; charset=${encoding}` : type, {
      'Content-Disposition': `attachment; filename="${encodeURIComponent(name)}"`,
      'Content-Security-Policy': foreignContent,
    });
  });
};
