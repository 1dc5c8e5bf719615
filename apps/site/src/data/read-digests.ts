// The reports in short: one pass over the store a build, whatever the number of pages that compare; and none over the
// reports that an earlier build has read already.
import { buildDigest, type ReportDigest } from '../model/digest.ts';
import { digestKey, type KeptDigest, readDigestFile, shareLists, writeDigestFile } from './digest-file.ts';
import { readHoldings } from './read-holdings.ts';
import { shareReading } from './share-reading.ts';
import { siteStore } from './site-store.ts';

const readKept = shareReading('digests', async () => {
  const store = await siteStore();
  const earlier = readDigestFile(process.env.NIANBAO_SITE_DIGESTS);
  const { reports, reportMarks } = await readHoldings();
  const share = shareLists();
  const digests: KeptDigest[] = [];
  for (const { agencyId, key } of reports) {
    const address = digestKey(agencyId, key);
    const mark = reportMarks.get(address)!;
    const known = earlier.get(address);
    if (known?.mark === mark) {
      digests.push(known);
      continue;
    }
    const document = await store.findReport(agencyId, key);
    if (!document) continue;
    const digest = buildDigest(document);
    const { failed, counted, open, passed } = digest.rules;
    const rules = { failed: share(failed), counted: share(counted), open: share(open), passed: share(passed) };
    digests.push({ mark, digest: { ...digest, rules } });
  }
  return digests;
});

/** Every current report in short, agencies by id. */
export const readDigests: () => Promise<readonly ReportDigest[]> = shareReading('digests-alone', async () =>
  (await readKept()).map(({ digest }) => digest),
);

/** The same by the report's address (`digestKey`). */
export const readDigestsByReport: () => Promise<ReadonlyMap<string, ReportDigest>> = shareReading(
  'digests-by-report',
  async () => new Map((await readKept()).map(({ digest }) => [digestKey(digest.agencyId, digest.key), digest])),
);

/** Writes the digests for the next build. */
export const keepDigests = async (file: string): Promise<void> => writeDigestFile(file, await readKept());
