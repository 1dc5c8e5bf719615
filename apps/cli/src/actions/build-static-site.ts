import { createApp, defaultPageSize, staticPaths } from '@nianbao/api';
import { runChecks } from '@nianbao/checks';
import { parseReport } from '@nianbao/parser';
import { buildSite, readPiece } from '@nianbao/site';
import { openStore } from '@nianbao/store';
import { CommandError } from '../command-error.ts';
import { readBucket } from '../environment/read-bucket.ts';
import { onInterrupt } from '../interrupts.ts';
import { startCountedProgress } from '../output/progress.ts';
import { spareStoreWithin } from '../output/spare-files.ts';
import { tell } from '../output/tell.ts';
import { listSiteRules } from '../site/list-site-rules.ts';
import { markApi } from '../site/mark-api.ts';
import { readBenchmarks } from '../site/read-benchmarks.ts';
import { readSiteError } from '../site/read-site-error.ts';
import { requireDownloads } from '../site/require-downloads.ts';
import { requireRelease } from '../site/require-release.ts';
import { writeStaticApi } from '../site/write-static-api.ts';
import { wording } from '../wording.ts';

interface SiteBuildOptions {
  readonly db: string;
  readonly out: string;
  readonly origin?: string;
  readonly operator?: string;
  readonly contact?: string;
  readonly downloads?: string;
  readonly traditional: boolean;
  readonly pictures: boolean;
  readonly since?: string | true;
  readonly shard?: string;
}

const readShard = (text: string) => {
  const piece = readPiece(text);
  if (!piece) throw new CommandError(wording.badShard(text));
  return piece;
};

export const buildStaticSite = async (options: SiteBuildOptions): Promise<void> => {
  const { db, out, origin, operator, contact, downloads, traditional, pictures, since, shard } = options;
  if (since !== undefined && shard !== undefined) throw new CommandError(wording.sinceWithShard);
  spareStoreWithin(out, db);
  const piece = shard === undefined ? undefined : readShard(shard);
  if (downloads) await requireDownloads(downloads);
  const sources = readBucket();
  const store = await openStore(db, { readOnly: true, ...sources });
  try {
    if (typeof since === 'string') requireRelease(since, await store.listReleases());
  } catch (error) {
    await store.close();
    throw error;
  }
  const waiting = await store.countWaiting();
  if (waiting > 0) tell('warning', wording.stillWaiting(waiting));
  const progress = startCountedProgress();
  const interruption = new AbortController();
  const [rules, benchmarks, addedBy] = await Promise.all([listSiteRules(), readBenchmarks(), markApi()]);
  const app = createApp({ store, parse: parseReport, check: runChecks });
  const openapi = (await (await app.request('/openapi.json')).json()) as Record<string, unknown>;
  let files = 0;
  const drawing = { pictures: 0, drawn: 0, seconds: 0 };
  const building = buildSite({
    db,
    ...sources,
    outDir: out,
    rules,
    about: {
      api: { openapi, staticPaths, pageSize: defaultPageSize },
      ...(operator || contact ? { operator: { name: operator ?? null, contact: contact ?? null } } : {}),
    },
    ...(benchmarks ? { benchmarks } : {}),
    ...(downloads ? { downloads } : {}),
    traditional,
    ...(pictures ? {} : { pictures: false as const }),
    onPicture: ({ drawn, ms }) => {
      drawing.pictures += 1;
      drawing.drawn += drawn ? 1 : 0;
      drawing.seconds += ms / 1000;
    },
    ...(origin ? { origin } : {}),
    ...(since === undefined ? {} : { since }),
    ...(piece ? { piece } : {}),
    onProgress: ({ done, total }) => progress.show(done, total),
    addedBy,
    addFiles: async (dir, isMade, agencies) => {
      files = await writeStaticApi(app, store, dir, isMade, agencies);
    },
    signal: interruption.signal,
  });
  const forget = onInterrupt(async () => {
    interruption.abort();
    // It rejects, once nothing half-built is left.
    await building.catch(() => {});
  });
  try {
    const { pages, partial, unchanged, agencies } = await building;
    progress.stop();
    if (unchanged) tell('done', wording.siteUnchanged(out));
    else
      tell('done', partial ? wording.sitePartBuilt(out, pages, files, agencies) : wording.siteBuilt(out, pages, files));
    if (drawing.pictures > 0) tell('done', wording.picturesDrawn(drawing));
    if (!origin) tell('note', wording.siteWithoutOrigin());
  } catch (error) {
    throw readSiteError(error);
  } finally {
    progress.stop();
    forget();
    await store.close();
  }
};
