import { describe, expect, test } from 'vitest';
import type { Store } from '../../src/index.ts';
import { buildFinding, buildSubmission, type SubmissionOptions } from '../build-submission.ts';
import type { OpenStore } from '../describe-store-contract.ts';

const id = 'xx-jia-ju';
const address = { agencyId: id, key: '2024' };
const granted = '/applications/granted/total';
const actor = { at: '2026-03-01T02:03:04.000Z', tokenId: null, tokenName: null, client: null, requestId: null };
const page = { page: 1, pageSize: 10 };

const put = (store: Store, options: SubmissionOptions) =>
  store.ingest(buildSubmission({ agency: { name: '甲局' }, narrative: { overview: '办理行政复议案件' }, ...options }));

const listStreamed = async (store: Store): Promise<string[]> => {
  const keys: string[] = [];
  for await (const { key } of store.streamReports()) keys.push(key);
  return keys;
};

/** Everything of the store in which a report may show. */
const lookEverywhere = async (store: Store) => ({
  listed: (await store.listReports(page)).items.map(({ key }) => key),
  counted: await store.countReports(),
  keys: (await store.listAgencies(page)).items.map(({ keys }) => keys),
  agencies: await store.countAgencies(),
  found: (await store.search({ query: '行政复议', ...page })).items.map(({ key }) => key),
  sums: (await store.sumFigures([granted])).map(({ year, sum }) => [year, sum]),
  totals: (await store.readTotals()).years.map(({ year }) => year),
  streamed: await listStreamed(store),
  held: (await store.listHoldings({ after: null, limit: 10 })).map(({ items }) => items.map(({ key }) => key)),
  compared: (await store.readFigures([id], [2023, 2024], [granted])).map(({ year }) => year),
});

export const describeWithholding = (open: OpenStore): void => {
  describe('withholding', () => {
    test('a report shows nowhere, is kept whole, and comes back as it was', async () => {
      const store = await open();
      await put(store, { year: 2023, figures: { [granted]: 1 } });
      await put(store, { year: 2024, figures: { [granted]: 2 } });
      const before = await lookEverywhere(store);
      const document = await store.findReport(id, '2024');
      expect(await store.withhold(address, '误发', actor)).toEqual({ kind: 'withheld', agencyId: id, versions: [1] });
      expect(await store.withhold(address, '误发', actor)).toEqual({ kind: 'unchanged', agencyId: id });
      expect(await lookEverywhere(store)).toEqual({
        listed: ['2023'],
        counted: 1,
        keys: [['2023']],
        agencies: 1,
        found: ['2023'],
        sums: [[2023, 1]],
        totals: [2023],
        streamed: ['2023'],
        held: [['2023']],
        compared: [2023],
      });
      for (const version of [undefined, 1]) {
        expect(await store.findReport(id, '2024', version)).toBeNull();
        expect(await store.findReportJson(id, '2024', version)).toBeNull();
        expect(await store.findSource(id, '2024', version)).toBeNull();
        expect(await store.findWithheld({ ...address, version })).toEqual({
          ...address,
          agencyName: '甲局',
          version: 1,
          at: actor.at,
          reason: '误发',
          latest: true,
        });
      }
      expect(await store.findWithheld({ agencyId: id, key: '2023' })).toBeNull();
      expect((await store.findAgency(id))?.withheld).toEqual([{ key: '2024', at: actor.at, reason: '误发' }]);
      expect((await store.listHoldings({ after: null, limit: 10 }))[0]?.withheld).toHaveLength(1);
      expect(await store.listVersions(id, '2024')).toMatchObject([
        { version: 1, path: null, current: false, withheld: { at: actor.at, reason: '误发' } },
      ]);
      expect(await store.checkIntegrity()).toEqual([]);

      const later = { ...actor, at: '2026-03-02T00:00:00.000Z' };
      expect(await store.releaseWithheld(address, later)).toEqual({ kind: 'released', agencyId: id, versions: [1] });
      expect([await lookEverywhere(store), await store.findReport(id, '2024')]).toEqual([before, document]);
      expect(await store.listWithheld()).toEqual([]);
      expect(
        (await store.listAudit({ limit: 5 })).map(({ action, version, about }) => [action, version, about]),
      ).toEqual([
        ['report-released', 1, null],
        ['report-withheld', 1, '误发'],
      ]);
    });

    test('of several versions one; no earlier one takes the place of the latest', async () => {
      const store = await open();
      await put(store, { text: 'one', figures: { [granted]: 1 } });
      await put(store, { text: 'two', figures: { [granted]: 2 } });
      expect((await store.listCorrections({ after: null, limit: 5 })).items).toHaveLength(1);
      await store.withhold({ ...address, version: 1 }, null, actor);
      expect(await store.findReport(id, '2024', 1)).toBeNull();
      expect((await store.findReport(id, '2024'))?.version.version).toBe(2);
      expect(await store.findWithheld(address)).toBeNull();
      expect((await store.listCorrections({ after: null, limit: 5 })).items).toEqual([]);
      expect((await store.findAgency(id))?.withheld).toBeUndefined();
      await store.releaseWithheld({ ...address, version: 1 }, actor);
      await store.withhold({ ...address, version: 2 }, null, actor);
      expect(await store.findReport(id, '2024')).toBeNull();
      expect((await store.findReport(id, '2024', 1))?.version).toMatchObject({ version: 1, current: false });
      expect(await store.listReports(page)).toMatchObject({ total: 0 });
      expect(await store.withhold({ ...address, version: 3 }, null, actor)).toEqual({
        kind: 'unknown-version',
        known: [1, 2],
      });
      expect(await store.withhold({ agencyId: id, key: '1999' }, null, actor)).toEqual({ kind: 'unknown-report' });
    });

    test('every reading of the bytes goes with it, also one to come; other bytes are published', async () => {
      const store = await open();
      await put(store, { text: 'one' });
      await put(store, { text: 'one', parserVersion: '0.2.0' });
      expect(await store.withhold({ ...address, version: 1 }, '误发', actor)).toMatchObject({ versions: [1, 2] });
      expect(await put(store, { text: 'one', parserVersion: '0.3.0' })).toMatchObject({ version: 3 });
      expect(await store.findReport(id, '2024')).toBeNull();
      const again = buildSubmission({ agency: { name: '甲局' }, text: 'one', parserVersion: '0.3.0' });
      expect(await store.putReport(again, address, actor)).toMatchObject({ kind: 'unchanged', version: 3 });
      expect(await store.listReports(page)).toMatchObject({ total: 0 });
      await put(store, { text: 'two', year: 2023 });
      expect(await put(store, { text: 'clean' })).toMatchObject({ kind: 'new-version', version: 4 });
      expect((await store.findReport(id, '2024'))?.version.version).toBe(4);
      expect((await store.listWithheld(address)).map(({ version, latest }) => [version, latest])).toEqual([
        [1, false],
        [2, false],
        [3, false],
      ]);
    });

    test('an agency all of whose reports are withheld is in no list, and keeps its name', async () => {
      const store = await open();
      const findings = [buildFinding({ key: 'a@2024' })];
      await put(store, { findings });
      await store.putExplanation(address, 'a@2024', { text: '见', textEn: null, by: null, on: null }, actor);
      await store.withhold(address, null, actor);
      expect(await lookEverywhere(store)).toMatchObject({ listed: [], keys: [], agencies: 0, held: [], found: [] });
      expect(await store.listExplanations()).toEqual([]);
      expect(await store.findAgency(id)).toMatchObject({ name: '甲局', reports: 0, withheld: [{ key: '2024' }] });
      expect(await store.readTotals()).toMatchObject({ agencies: 0, reports: 0, versions: 0 });
      await store.releaseWithheld(address, actor);
      expect(await store.listExplanations()).toHaveLength(1);
    });
  });
};
