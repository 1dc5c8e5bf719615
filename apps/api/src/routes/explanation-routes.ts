// Notes with which an agency explains what the rules found: put and removed with a token.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { maskPersonalText } from '@nianbao/checks';
import type { Explained } from '@nianbao/schema';
import type { Actor, ExplanationOutcome, NewExplanation, ReportAddress } from '@nianbao/store';
import type { Context } from 'hono';
import { buildActor } from '../access/build-actor.ts';
import { coversAgency, findBearer, refuseScope } from '../access/find-bearer.ts';
import { readUploadDay } from '../access/upload-day.ts';
import type { AppOptions, Limits } from '../app-options.ts';
import { reportPath } from '../http/address.ts';
import { sendJsonOnce } from '../http/send.ts';
import { sendProblem } from '../http/send-problem.ts';
import { canonicalOrNull } from '../schemas/canonical.ts';
import { explanationBody, explanationParams } from '../schemas/explanation-schemas.ts';
import { answer, problems } from '../schemas/responses.ts';
import { groupWording, inBoth, routeWording } from '../wording/route-wording.ts';
import { limitBody } from './upload-routes.ts';

const path = '/v1/reports/{agencyId}/{year}/findings/{finding}/explanation';

const receiptSchema = z
  .object({
    outcome: z.enum(['explained', 'changed', 'unchanged', 'removed', 'not-explained']),
    agencyId: z.string(),
    key: z.string(),
    finding: z.string(),
    explained: canonicalOrNull<Explained>('Explained'),
  })
  .openapi('ExplanationReceipt');

const responses = { ...answer(receiptSchema), ...problems(400, 401, 403, 404, 413, 415, 429, 500, 503) };
const shared = {
  path,
  tags: [inBoth(groupWording.reports)],
  security: [{ bearer: [] }],
  responses,
};

const putRoute = createRoute({
  ...shared,
  method: 'put',
  operationId: 'explainFinding',
  summary: inBoth(routeWording.explainFinding),
  request: {
    params: z.object(explanationParams),
    body: { required: true, content: { 'application/json': { schema: explanationBody } } },
  },
});

const deleteRoute = createRoute({
  ...shared,
  method: 'delete',
  operationId: 'removeExplanation',
  summary: inBoth(routeWording.removeExplanation),
  request: { params: z.object(explanationParams) },
});

/** Which finding, and who acts. */
interface Act {
  readonly address: ReportAddress;
  readonly finding: string;
  readonly actor: Actor;
}

const readAct = async (
  c: Context,
  { store, uploads, findClient }: AppOptions,
  params: { readonly agencyId: string; readonly year: string; readonly finding: string },
): Promise<Act | Response> => {
  if (!uploads) return sendProblem(c, 'uploads-off');
  const now = new Date();
  const token = await findBearer(c, store, 'findings:explain', now);
  if (token instanceof Response) return token;
  c.set('tokenId', token.id);
  const actor = buildActor(c, token, findClient, now);
  const { agencyId, year: key, finding } = params;
  if (await coversAgency(store, token, agencyId)) return { address: { agencyId, key }, finding, actor };
  const about = { agencyId, key, version: null, sha256: null, bytes: null, about: finding };
  await store.putAudit({ ...actor, action: 'finding-explained', outcome: 'agency-not-covered', ...about });
  return refuseScope(c, agencyId);
};

const sendOutcome = (
  c: Context,
  { address, finding }: Act,
  outcome: ExplanationOutcome,
  explained: Explained | null,
): Response => {
  const { agencyId, key } = address;
  if (outcome.kind === 'unknown-report')
    return sendProblem(c, 'report-unknown', { id: agencyId, key }, { exists: ['/v1/reports.json'] });
  if (outcome.kind === 'unknown-finding') {
    const exists = [`${reportPath(agencyId, key)}/findings.json`];
    return sendProblem(c, 'finding-unknown', { id: agencyId, key, finding }, { exists });
  }
  return sendJsonOnce(c, { outcome: outcome.kind, agencyId: outcome.agencyId, key, finding, explained });
};

// What is published holds no personal data, whoever wrote it.
const maskNote = ({ text, textEn, by, on }: z.infer<typeof explanationBody>, actor: Actor): NewExplanation => ({
  text: maskPersonalText(text),
  textEn: textEn === undefined ? null : maskPersonalText(textEn),
  by: by === undefined ? actor.tokenName : maskPersonalText(by),
  on: on ?? readUploadDay(new Date(actor.at)).day,
});

const showNote = ({ text, textEn, by, on }: NewExplanation): Explained => ({
  text,
  ...(textEn === null ? {} : { textEn }),
  by,
  on,
});

/** Adds PUT and DELETE of /v1/reports/{agencyId}/{year}/findings/{finding}/explanation. */
export const addExplanationRoutes = (app: OpenAPIHono, options: AppOptions, limits: Limits): void => {
  const { store } = options;
  app.put(putRoute.getRoutingPath(), limitBody(limits));

  app.openapi(putRoute, async (c) => {
    const act = await readAct(c, options, c.req.valid('param'));
    if (act instanceof Response) return act;
    const note = maskNote(c.req.valid('json'), act.actor);
    const outcome = await store.putExplanation(act.address, act.finding, note, act.actor);
    return sendOutcome(c, act, outcome, showNote(note));
  });

  app.openapi(deleteRoute, async (c) => {
    const act = await readAct(c, options, c.req.valid('param'));
    if (act instanceof Response) return act;
    const outcome = await store.removeExplanation(act.address, act.finding, act.actor);
    return sendOutcome(c, act, outcome, null);
  });
};
