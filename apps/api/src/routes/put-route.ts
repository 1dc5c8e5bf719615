// PUT of a report by the agency itself: the source comes in, is read and checked by the same engine, and is kept.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { checksVersion, countFindings, judgeAgain, masking, maskPersonalData } from '@nianbao/checks';
import type { Finding, ParseResult } from '@nianbao/schema';
import {
  type Actor,
  type FindingCounts,
  type JudgingRequest,
  type ReportAddress,
  StoreError,
  type TokenSummary,
  type UploadCondition,
  type UploadOutcome,
} from '@nianbao/store';
import type { Context } from 'hono';
import { buildActor } from '../access/build-actor.ts';
import { coversAgency, findBearer, refuseScope } from '../access/find-bearer.ts';
import { readUploadDay } from '../access/upload-day.ts';
import type { AppOptions, Limits } from '../app-options.ts';
import { reportPath } from '../http/address.ts';
import { type FindTag, readCondition, sendOvertaken } from '../http/read-condition.ts';
import { readUpload, type Upload } from '../http/read-upload.ts';
import { jsonType } from '../http/send.ts';
import { sendProblem } from '../http/send-problem.ts';
import { buildRateHeaders } from '../limits/rate-headers.ts';
import { findingCountsSchema } from '../schemas/agency-schemas.ts';
import { putHeaders, putReportParams } from '../schemas/requests.ts';
import { answer, created, problems } from '../schemas/responses.ts';
import { groupWording, inBoth, routeWording } from '../wording/route-wording.ts';
import { limitBody, uploadBody } from './upload-routes.ts';

const receiptSchema = z
  .object({
    outcome: z.enum(['created', 'new-version', 'unchanged']),
    agencyId: z.string(),
    key: z.string(),
    version: z.int().min(1),
    sha256: z.string(),
    status: z.enum(['ok', 'partial']),
    findings: findingCountsSchema,
  })
  .openapi('UploadReceipt');

const bearer = 'bearer';

const putRoute = createRoute({
  method: 'put',
  path: '/v1/reports/{agencyId}/{year}',
  operationId: 'putReport',
  tags: [inBoth(groupWording.uploads)],
  summary: inBoth(routeWording.putReport),
  security: [{ [bearer]: [] }],
  request: { params: z.object(putReportParams), headers: z.object(putHeaders), body: uploadBody },
  responses: {
    ...answer(receiptSchema),
    ...created(receiptSchema),
    ...problems(400, 401, 403, 409, 412, 413, 415, 422, 429, 500, 503),
  },
});

interface Put {
  readonly options: AppOptions;
  readonly limits: Limits;
  readonly findTag: FindTag;
}

type Kept = Extract<UploadOutcome, { readonly kind: 'created' | 'new-version' | 'unchanged' }>;

/** One upload on its way: from whom, for which address, in which app. */
interface Attempt extends Put {
  readonly c: Context;
  readonly token: TokenSummary;
  readonly address: ReportAddress;
  readonly actor: Actor;
  readonly versions: NonNullable<AppOptions['uploads']>;
  readonly condition: UploadCondition | undefined;
}

/** Writes down an attempt that never came to the store. */
const logRefusal = (
  { options, address, actor }: Omit<Attempt, 'condition'>,
  outcome: string,
  bytes: number | null,
): Promise<void> => {
  options.metrics?.uploads.inc({ outcome });
  return options.store.putAudit({
    ...actor,
    action: 'report-put',
    outcome,
    agencyId: address.agencyId,
    key: address.key,
    version: null,
    sha256: null,
    bytes,
  });
};

/** Takes one upload of the token's day, or answers 429. The headers of the quota go with every answer from here on. */
const takeQuota = async (attempt: Attempt, now: Date, bytes: number): Promise<Response | null> => {
  const { c, token, options, limits } = attempt;
  const most = token.uploadsPerDay ?? limits.uploadsPerDay;
  const { day, secondsLeft } = readUploadDay(now);
  const { granted, used } = await options.store.countUpload(token.id, day, most);
  const policy = { name: 'uploads', most, seconds: 86_400 } as const;
  const headers = buildRateHeaders(policy, { left: Math.max(0, most - used), secondsLeft });
  if (granted) {
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
    return null;
  }
  await logRefusal(attempt, 'quota-used-up', bytes);
  return sendProblem(
    c,
    'quota-used-up',
    { most, wait: secondsLeft },
    { headers: { ...headers, 'Retry-After': String(secondsLeft) } },
  );
};

const sendReceipt = async (
  { c, findTag }: Attempt,
  outcome: Kept,
  result: ParseResult,
  findings: FindingCounts,
): Promise<Response> => {
  const { kind, agencyId, key, version } = outcome;
  const location = `${reportPath(agencyId, key)}.json`;
  const tag = await findTag(location);
  const { sha256 } = result.source;
  const receipt = {
    outcome: kind,
    agencyId,
    key,
    version,
    sha256,
    status: result.status,
    findings,
  };
  return c.body(JSON.stringify(receipt), kind === 'created' ? 201 : 200, {
    'Content-Type': jsonType,
    'Cache-Control': 'no-store',
    Location: location,
    ...(tag === null ? {} : { ETag: tag }),
  });
};

/**
 * Judges the agency's reports among one another, now that this one is there, and resolves with the numbers of findings that
 * stand. The report is kept, whatever happens here: what is left waits, and says so.
 */
const judgeYears = async (
  { options: { store, onError } }: Attempt,
  outcome: Kept,
  findings: readonly Finding[],
): Promise<FindingCounts> => {
  let standing: FindingCounts | null = null;
  const onJudged: NonNullable<JudgingRequest['onJudged']> = ({ key, version, findings: counts }) => {
    if (key === outcome.key && version === outcome.version) standing = counts;
  };
  await store
    .judgeWaiting({ judge: judgeAgain, checksVersion }, { agencyIds: [outcome.agencyId], onJudged })
    .catch((error: unknown) => onError?.(error));
  return standing ?? countFindings(findings);
};

/** Reads, checks and keeps the report, or answers why not: 409 another agency's or year's, 422 none at all. */
const keepUpload = async (attempt: Attempt, { bytes, ...source }: Upload): Promise<Response> => {
  const { c, options, address, actor } = attempt;
  const { parse, check, store, metrics } = options;
  const result = await parse(bytes, source);
  const findings = result.report === null ? [] : await check(result);
  const captured = { at: actor.at, from: null };
  const submission = { ...maskPersonalData(result, findings, bytes), bytes, captured, ...attempt.versions };
  const outcome = await store.putReport(submission, address, actor, attempt.condition).catch(async (error: unknown) => {
    // The database is there to write it down, the storage of the sources is not.
    if (error instanceof StoreError && error.code === 'sources-unavailable')
      await logRefusal(attempt, error.code, bytes.length);
    throw error;
  });
  metrics?.uploads.inc({ outcome: outcome.kind === 'rejected' ? outcome.reason : outcome.kind });
  if (outcome.kind === 'rejected')
    return sendProblem(c, 'report-not-found-in-body', {}, { diagnostics: result.diagnostics });
  if (outcome.kind === 'overtaken') return sendOvertaken(c, outcome.lastVersion, null);
  if (outcome.kind !== 'elsewhere') {
    // What is hidden in this reading of a source is hidden in the readings before it, too.
    await store.maskAgain(masking, { sha256s: [result.source.sha256] });
    return sendReceipt(attempt, outcome, result, await judgeYears(attempt, outcome, findings));
  }
  const found = { agencyId: outcome.agencyId, key: outcome.key };
  const words = { found: `${found.agencyId}/${found.key}`, expected: `${address.agencyId}/${address.key}` };
  return sendProblem(c, 'report-elsewhere', words, { found, expected: address });
};

/** Adds PUT /v1/reports/{agencyId}/{year}. */
export const addPutRoute = (app: OpenAPIHono, { options, limits, findTag }: Put): void => {
  const { store, findClient, uploads } = options;
  app.openAPIRegistry.registerComponent('securitySchemes', bearer, { type: 'http', scheme: 'bearer' });
  app.put(putRoute.getRoutingPath(), limitBody(limits));

  app.openapi(putRoute, async (c) => {
    if (!uploads) return sendProblem(c, 'uploads-off');
    const now = new Date();
    const token = await findBearer(c, store, 'reports:write', now);
    if (token instanceof Response) return token;
    c.set('tokenId', token.id);
    const { agencyId, year } = c.req.valid('param');
    const address = { agencyId, key: year };
    const actor = buildActor(c, token, findClient, now);
    const attempt = { c, options, limits, findTag, token, address, actor, versions: uploads };
    if (!(await coversAgency(store, token, agencyId))) {
      await logRefusal(attempt, 'agency-not-covered', null);
      return refuseScope(c, agencyId);
    }
    const condition = await readCondition(c, store, address, findTag);
    if (condition instanceof Response) {
      await logRefusal(attempt, 'overtaken', null);
      return condition;
    }
    const upload = await readUpload(c);
    if (upload instanceof Response) return upload;
    const ready: Attempt = { ...attempt, condition };
    return (await takeQuota(ready, now, upload.bytes.length)) ?? keepUpload(ready, upload);
  });
};
