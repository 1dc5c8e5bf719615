// The reports in short: one pass over the store a build, whatever the number of pages that compare; and none over the
// reports that an earlier build has read already.
import { createHash } from 'node:crypto';
import { buildDigest, type ReportDigest } from '../model/digest.ts';
import { digestKey, type KeptDigest, readDigestFile, shareLists, writeDigestFile } from './digest-file.ts';
import { once } from './once.ts';
import { siteStore } from './site-store.ts';
import type { KeptReport } from './stored.ts';
import { streamHoldings } from './stream-holdings.ts';

const markOf = ({ versions, documentBytes, explained }: KeptReport): string =>
  createHash('sha256')
    .update(JSON.stringify([versions.find(({ current }) => current), documentBytes, explained]))
    .digest('base64url')
    .slice(0, 16);

const readKept = once(async () => {
  const store = await siteStore();
  const earlier = readDigestFile(process.env.NIANBAO_SITE_DIGESTS);
  // The plan of this build has just written them (build/plan-build.ts).
  if (process.env.NIANBAO_SITE_DIGESTS_WHOLE) return [...earlier.values()];
  const share = shareLists();
  const digests: KeptDigest[] = [];
  for await (const { id, items, kept } of streamHoldings())
    for (const [index, { key }] of items.entries()) {
      const mark = markOf(kept[index]!);
      const known = earlier.get(digestKey(id, key));
      if (known?.mark === mark) {
        digests.push(known);
        continue;
      }
      const document = await store.findReport(id, key);
      if (!document) continue;
      const digest = buildDigest(document);
      const { failed, counted, open, passed } = digest.rules;
      const rules = { failed: share(failed), counted: share(counted), open: share(open), passed: share(passed) };
      digests.push({ mark, digest: { ...digest, rules } });
    }
  return digests;
});

/** Every current report in short, agencies by id. */
export const readDigests: () => Promise<readonly ReportDigest[]> = once(async () =>
  (await readKept()).map(({ digest }) => digest),
);

/** Writes the digests for the next build. */
export const keepDigests = async (file: string): Promise<void> => writeDigestFile(file, await readKept());
