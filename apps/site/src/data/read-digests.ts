// The reports in short: one pass over the store a build, whatever the number of pages that compare.
import { buildDigest, type ReportDigest } from '../model/digest.ts';
import { once } from './once.ts';
import { siteStore } from './site-store.ts';

/** Every current report in short, in list order. */
export const readDigests: () => Promise<readonly ReportDigest[]> = once(async () => {
  const digests: ReportDigest[] = [];
  for await (const report of (await siteStore()).streamReports()) digests.push(buildDigest(report));
  return digests;
});

/** The digests of each agency. */
export const readDigestsByAgency: () => Promise<ReadonlyMap<string, readonly ReportDigest[]>> = once(async () =>
  Map.groupBy(await readDigests(), ({ agencyId }) => agencyId),
);
