import { describe, expect, test } from 'vitest';
import type { Store, Submission } from '../../src/index.ts';
import { buildFinding, buildSubmission, type SubmissionOptions } from '../build-submission.ts';
import type { OpenStore } from '../describe-store-contract.ts';
import { alone, carriedOut, judging, yearsKey } from '../judge-years.ts';

const agencyId = 'xx-jia-ju';
const other = buildFinding({ severity: 'warning' });

const reportOf = (year: number | null, out = 5, options: SubmissionOptions = {}): Submission =>
  buildSubmission({
    agency: { name: '甲局' },
    year,
    text: `甲局 ${year} ${out}`,
    figures: { [carriedOut]: out },
    findings: [alone, other],
    ...options,
  });

const actor = { at: '2026-03-01T02:03:04.000Z', tokenId: null, tokenName: null, client: null, requestId: null };
const note = { text: '已更正。', textEn: null, by: '办公室', on: null };
const page = { page: 1, pageSize: 1000 };

const judge = (store: Store) => store.judgeWaiting(judging);

/** What the finding about other years says: "" where it says that there are none. */
const saidOf = async (store: Store, year: number, id = agencyId, version?: number) => {
  const document = await store.findReport(id, String(year), version);
  return document?.findings.find(({ key }) => key === yearsKey)?.actual;
};

const isWaiting = async (store: Store, year: number, id = agencyId) =>
  (await store.findReport(id, String(year)))?.version.waiting ?? false;

const readAll = async (store: Store) => {
  const documents = [];
  for await (const document of store.streamReports()) documents.push(document);
  return JSON.stringify([documents, await store.listReports(page), await store.readTotals()]);
};

type Keep = (store: Store, submissions: readonly Submission[]) => Promise<void>;

const ways: readonly (readonly [string, Keep])[] = [
  [
    'one by one',
    async (store, submissions) => {
      for (const submission of submissions) await store.ingest(submission);
    },
  ],
  ['in one batch', async (store, submissions) => void (await store.ingestAll(submissions))],
  [
    'as a stream',
    async (store, submissions) => {
      for await (const _ of store.ingestStream(submissions));
    },
  ],
  [
    'put at their addresses',
    async (store, submissions) => {
      for (const submission of submissions) {
        const { agency, year } = submission.result.report!;
        const [named] = (await store.listAgencies(page, { query: agency.name! })).items;
        await store.putReport(submission, { agencyId: named?.id ?? agencyId, key: String(year) }, actor);
      }
    },
  ],
];

const years = [2021, 2022, 2023, 2024];
const ten = Array.from({ length: 10 }, (_, index) => 2015 + index);

export const describeYears = (open: OpenStore): void => {
  describe('a report among the other years of its agency', () => {
    test.each(ways)('kept %s, in either order: it is judged among those that the store holds', async (_, keep) => {
      const seen = new Set<string>();
      for (const order of [ten, ten.toReversed()]) {
        const store = await open();
        await keep(
          store,
          order.map((year) => reportOf(year, year - 2010)),
        );
        expect(await saidOf(store, 2024)).toBe('');
        expect(await isWaiting(store, 2024)).toBe(true);
        expect(await store.countWaiting()).toBe(9);
        expect(await judge(store)).toBe(9);
        expect(await store.countWaiting()).toBe(0);
        expect(await saidOf(store, 2015)).toBe('');
        expect(await saidOf(store, 2017)).toBe('2015=5,2016=6');
        expect(await isWaiting(store, 2024)).toBe(false);
        seen.add(await readAll(store));
      }
      expect(seen.size).toBe(1);
    });

    test('numbers of findings, lists by rule and the revision follow', async () => {
      const store = await open();
      await store.ingestAll([reportOf(2024), reportOf(2023)]);
      expect(await store.countReports({ rule: alone.rule })).toBe(0);
      const before = await store.readRevision();
      const judged: unknown[] = [];
      await store.judgeWaiting(judging, { onJudged: (report) => judged.push(report) });
      const findings = { error: 1, warning: 1, info: 0 };
      expect(judged).toEqual([{ agencyId, key: '2024', version: 1, findings }]);
      expect(await store.readRevision()).not.toBe(before);
      expect(await store.countReports({ rule: alone.rule })).toBe(1);
      expect((await store.listReports(page, { year: 2024 })).items[0]?.findings).toEqual(findings);
      expect((await store.readTotals()).findings).toEqual({ error: 1, warning: 2, info: 0 });
      const document = await store.findReport(agencyId, '2024');
      expect(document?.findings.map(({ rule }) => rule)).toEqual([alone.rule, other.rule]);
      const json = (await store.findReportJson(agencyId, '2024'))!.json;
      expect(Buffer.from(json).toString()).toBe(JSON.stringify(document));
      // Done again, it changes nothing.
      const after = await readAll(store);
      expect(await judge(store)).toBe(0);
      expect(await readAll(store)).toBe(after);
    });

    test('what passes now is counted as passed', async () => {
      const store = await open();
      await store.ingestAll([reportOf(2023), reportOf(2024, 99)]);
      await judge(store);
      const document = await store.findReport(agencyId, '2024');
      expect([document?.findings, document?.passes]).toEqual([[other], { [alone.rule]: 1 }]);
      expect(await store.countReports({ rule: alone.rule })).toBe(0);
    });

    test('a report without another year, or without a known one, waits for nothing', async () => {
      const store = await open();
      const agencies = ['甲局', '乙局', '丙局'].map((name) => ({ agency: { name } }));
      await store.ingestAll(agencies.map((agency) => reportOf(2024, 5, { ...agency, text: agency.agency.name })));
      await store.ingest(reportOf(null));
      await store.ingest(reportOf(2024, 7));
      expect(await store.countWaiting()).toBe(0);
      expect(await saidOf(store, 2024)).toBe('');
    });

    test('an earlier year that is replaced, and put back, is what it is compared with; later years alone wait', async () => {
      const store = await open();
      await store.ingestAll(years.map((year) => reportOf(year, year - 2015)));
      await judge(store);
      const judged = await readAll(store);
      await store.ingest(reportOf(2023, 70));
      expect(await Promise.all(years.map((year) => isWaiting(store, year)))).toEqual([false, false, true, true]);
      await judge(store);
      expect(await saidOf(store, 2024)).toBe('2021=6,2022=7,2023=70');
      await store.putReport(reportOf(2023, 8), { agencyId, key: '2023' }, actor);
      await judge(store);
      expect(await saidOf(store, 2024)).toBe('2021=6,2022=7,2023=8');
      expect(await saidOf(store, 2023)).toBe('2021=6,2022=7');
      expect(JSON.parse(await readAll(store))[2].findings).toEqual(JSON.parse(judged)[2].findings);
    });

    test('read anew by other programs, it is judged anew; what older rules found stays as they found it', async () => {
      const store = await open();
      await store.ingestAll([reportOf(2023), reportOf(2024)]);
      await judge(store);
      await store.ingest(reportOf(2024, 5, { parserVersion: '0.2.0', checksVersion: '0.2.0' }));
      await store.ingest(reportOf(2023, 6, { parserVersion: '0.2.0', text: '甲局 2023 5' }));
      await judge(store);
      expect(await saidOf(store, 2024)).toBe('2023=6');
      expect(await saidOf(store, 2024, agencyId, 1)).toBe('2023=5');
    });

    test('superseded before it was judged, it does not say that there is no earlier year', async () => {
      const store = await open();
      await store.ingestAll([reportOf(2023), reportOf(2024), reportOf(2024, 7)]);
      await judge(store);
      expect([await saidOf(store, 2024, agencyId, 1), await saidOf(store, 2024)]).toEqual(['2023=5', '2023=5']);
    });

    test('reports that turn out to be of one agency, or of another, are judged where they are', async () => {
      const store = await open();
      const uscc = '12620600MB0523338C';
      await store.ingestAll([reportOf(2023), reportOf(2024)]);
      await store.ingest(reportOf(2022, 4, { agency: { name: '乙局', uscc } }));
      await judge(store);
      expect(await saidOf(store, 2024)).toBe('2023=5');
      // Both names, one code: the two are one.
      await store.ingest(reportOf(2021, 3, { agency: { name: '甲局', uscc } }));
      await judge(store);
      expect(await saidOf(store, 2024, uscc)).toBe('2021=3,2022=4,2023=5');
      expect(await saidOf(store, 2022, uscc)).toBe('2021=3');
      // A better reading finds another year for the bytes of 2022: it is gone from where it stood.
      const moved = reportOf(2020, 4, { agency: { name: '乙局', uscc }, text: '甲局 2022 4', parserVersion: '0.2.0' });
      await store.ingest(moved);
      await judge(store);
      expect(await saidOf(store, 2024, uscc)).toBe('2020=4,2021=3,2023=5');
      expect(await saidOf(store, 2021, uscc)).toBe('2020=4');
      expect(await saidOf(store, 2020, uscc)).toBe('');
    });

    test('a note stays with a finding that says the same, and comes back with one that says it again', async () => {
      const store = await open();
      await store.ingestAll([reportOf(2023), reportOf(2024)]);
      await judge(store);
      for (const key of [yearsKey, other.key]) await store.putExplanation({ agencyId, key: '2024' }, key, note, actor);
      const notes = async () =>
        (await store.findReport(agencyId, '2024'))?.findings.map(({ explained }) => explained?.text ?? null);
      const counts = async () => (await store.listReports(page, { year: 2024 })).items[0]?.findings;
      await store.ingest(reportOf(2022));
      await judge(store);
      expect([await notes(), await counts()]).toEqual([[null, note.text], { error: 1, warning: 0, info: 0 }]);
      // 2022 turns out to be the report of another agency.
      await store.ingest(reportOf(2022, 5, { agency: { name: '乙局' }, parserVersion: '0.2.0' }));
      await judge(store);
      expect([await notes(), await counts()]).toEqual([[note.text, note.text], { error: 0, warning: 0, info: 0 }]);
      expect(await store.listExplanations({ agencyId })).toHaveLength(2);
    });

    test('what came with the finding stays with it, too', async () => {
      const store = await open();
      const explained = { text: '说明', by: null, on: null };
      const findings = [{ ...alone, verdict: 'fail', actual: '2023=5', explained } as const, other];
      await store.ingestAll([reportOf(2023), reportOf(2024, 5, { findings })]);
      await judge(store);
      expect((await store.findReport(agencyId, '2024'))?.findings[0]?.explained).toEqual(explained);
    });

    test('of some agencies only, where that is asked for', async () => {
      const store = await open();
      const second = { agency: { name: '乙局' } };
      const texts = (year: number) => ({ ...second, text: `乙局 ${year}` });
      await store.ingestAll([2023, 2024].flatMap((year) => [reportOf(year), reportOf(year, 5, texts(year))]));
      expect(await store.judgeWaiting(judging, { agencyIds: [] })).toBe(0);
      expect(await store.judgeWaiting(judging, { agencyIds: ['xx-yi-ju'] })).toBe(1);
      expect([await saidOf(store, 2024), await saidOf(store, 2024, 'xx-yi-ju')]).toEqual(['', '2023=5']);
      expect([await isWaiting(store, 2024), await store.countWaiting()]).toEqual([true, 1]);
    });

    test('judging that fails leaves everything as it was, and what waits waits on', async () => {
      const store = await open();
      await store.ingestAll([reportOf(2023), reportOf(2024)]);
      const before = await readAll(store);
      const broken = {
        ...judging,
        judge: () => {
          throw new Error('out of order');
        },
      };
      await expect(store.judgeWaiting(broken)).rejects.toThrow(/out of order/);
      expect(await readAll(store)).toBe(before);
      expect(await store.countWaiting()).toBe(1);
      expect(await judge(store)).toBe(1);
    });

    test('more than fit into one transaction are all judged, each as soon as it is kept', async () => {
      const store = await open();
      const names = Array.from({ length: 30 }, (_, index) => `第${index}局`);
      await store.ingestAll(
        names.flatMap((name) =>
          [2023, 2024].map((year) => reportOf(year, 5, { agency: { name }, text: `${name} ${year}` })),
        ),
      );
      const keys: string[] = [];
      expect(await store.judgeWaiting(judging, { onJudged: ({ key }) => keys.push(key) })).toBe(30);
      expect([keys.length, await store.countWaiting()]).toEqual([30, 0]);
      expect(await store.countReports({ rule: alone.rule })).toBe(30);
    });

    test('holdings tell what a document was judged among', async () => {
      const store = await open();
      await store.ingestAll([reportOf(2023), reportOf(2024)]);
      const among = async () =>
        (await store.listHoldings({ after: null, limit: 10 }))[0]?.kept.map(({ judgedAmong }) => judgedAmong);
      expect(await among()).toEqual([null, null]);
      await judge(store);
      const sha256 = (await store.findReport(agencyId, '2023'))!.version.sha256;
      expect(await among()).toEqual([`0.1.0 2023.1.${sha256.slice(0, 12)}`, null]);
    });
  });
};
