import { hash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { StoreError } from '../../src/index.ts';
import { buildFinding, buildRejected, buildSubmission } from '../build-submission.ts';
import type { OpenStore } from '../describe-store-contract.ts';

const empty = {
  agencies: 0,
  reports: 0,
  versions: 0,
  figures: 0,
  findings: { error: 0, warning: 0, info: 0 },
  years: [],
};

export const describeIngest = (open: OpenStore): void => {
  describe('ingest', () => {
    test('a kept report is read back exactly, with a base name and the agency id', async () => {
      const store = await open();
      const findings = [
        buildFinding({ severity: 'info' }),
        buildFinding(),
        buildFinding({ severity: 'warning', verdict: 'pass' }),
      ];
      const submission = buildSubmission({ path: '/home/someone/报告/2024.txt', findings, publishedOn: '2025-01-20' });
      const outcome = await store.ingest(submission);
      const agencyId = 'xx-jia-xian-ren-min-zheng-fu';
      expect(outcome).toEqual({ kind: 'created', agencyId, key: '2024', version: 1 });

      const document = await store.findReport(agencyId, '2024');
      const { result } = submission;
      expect(document).toEqual({
        agencyId,
        key: '2024',
        year: 2024,
        version: {
          version: 1,
          sha256: result.source.sha256,
          bytes: submission.bytes.length,
          format: 'text',
          path: '2024.txt',
          parserVersion: '0.1.0',
          checksVersion: '0.1.0',
          masked: 0,
          capturedAt: null,
          capturedFrom: null,
          current: true,
        },
        result: {
          ...result,
          source: { ...result.source, path: '2024.txt' },
          report: { ...result.report, agency: { ...result.report!.agency, id: agencyId } },
        },
        findings: findings.slice(0, 2),
        passes: { [findings[2]!.rule]: 1 },
      });
      expect(await store.findSource(agencyId, '2024')).toEqual(submission.bytes);
      expect(JSON.stringify(document)).not.toContain('someone');
    });

    test('of several at once, one that fails leaves nothing and the others are kept, in order', async () => {
      const store = await open();
      const [first, second, third] = ['甲县', '乙县', '丙县'].map((name) => buildSubmission({ agency: { name } }));
      // A finding without a rule cannot be kept.
      const twice = buildSubmission({ agency: { name: '丁县' }, findings: [buildFinding()] });
      const broken = { ...twice, findings: [{ ...buildFinding(), rule: null as unknown as string }] };
      const wrong = { ...second!, bytes: new TextEncoder().encode('other bytes') };
      const outcomes = await store.ingestAll([first!, broken, buildRejected('no report'), wrong, first!, third!]);
      expect(outcomes.map(({ kind }) => kind)).toEqual([
        'created',
        'failed',
        'rejected',
        'failed',
        'unchanged',
        'created',
      ]);
      expect(await store.readTotals()).toMatchObject({ agencies: 2, reports: 2, versions: 2, figures: 400 });
    });

    test('of many that are written together, one that fails leaves nothing, and the others are kept as if it had not come', async () => {
      const store = await open();
      const submissions = Array.from({ length: 100 }, (_, index) =>
        buildSubmission({ agency: { name: `第${index}县` }, findings: [buildFinding()] }),
      );
      const broken = { ...buildFinding(), rule: null as unknown as string };
      submissions[70] = { ...submissions[70]!, findings: [broken] };
      const outcomes = await store.ingestAll(submissions);
      expect(outcomes.flatMap(({ kind }, index) => (kind === 'created' ? [] : [[index, kind]]))).toEqual([
        [70, 'failed'],
      ]);
      expect(await store.readTotals()).toMatchObject({ agencies: 99, reports: 99, versions: 99 });
      const again = await store.ingestAll(submissions);
      expect(again.filter(({ kind }) => kind === 'unchanged').length).toBe(99);
    });

    test('a stream is kept in its order, over batches, and the same again changes nothing', async () => {
      const store = await open();
      const { result, ...rest } = buildSubmission();
      const make = (index: number) => {
        const bytes = new TextEncoder().encode(`${index}`);
        const source = { ...result.source, sha256: hash('sha256', bytes) };
        const report = {
          ...result.report!,
          edition: null,
          year: 1000 + (index % 300),
          agency: { name: `第${index % 7}县` },
        };
        return { ...rest, bytes, result: { ...result, source, cells: {}, report } };
      };
      const list = async () => {
        const outcomes = [];
        const stream = async function* () {
          for (let index = 0; index < 600; index += 1) yield index === 50 ? buildRejected('none') : make(index);
        };
        for await (const outcome of store.ingestStream(stream())) outcomes.push(outcome);
        return outcomes;
      };
      const first = await list();
      expect(first).toHaveLength(600);
      expect(first[50]).toEqual({ kind: 'rejected', reason: 'no-report' });
      for (const [index, outcome] of first.entries())
        if (outcome.kind === 'created') expect(outcome.key).toBe(String(1000 + (index % 300)));
      const totals = await store.readTotals();
      // 7 names and 300 years come together in 600 pairs (7 does not divide 300), one of which was none.
      expect(totals).toMatchObject({ agencies: 7, reports: 599, versions: 599 });
      expect(new Set((await list()).map(({ kind }) => kind))).toEqual(new Set(['unchanged', 'rejected']));
      expect(await store.readTotals()).toEqual(totals);
    });

    test('half a surrogate pair in a raw text is kept in the document', async () => {
      const store = await open();
      const path = '/applications/granted/total';
      await store.ingest(buildSubmission({ cells: { [path]: { raw: '1\ud800' } } }));
      const [report] = (await store.listReports({ page: 1, pageSize: 1 })).items;
      const document = await store.findReport(report!.agencyId, report!.key);
      expect(document?.result.cells[path]?.raw).toBe('1\ud800');
    });

    test('a NUL in the source changes nothing in the document, and an address with one leads nowhere', async () => {
      const store = await open();
      const path = '/applications/granted/total';
      const submission = buildSubmission({ agency: { name: '甲\0县' }, cells: { [path]: { raw: '1\0' } } });
      const outcome = await store.ingest(submission);
      expect(outcome.kind).toBe('created');
      const [agency] = (await store.listAgencies({ page: 1, pageSize: 10 })).items;
      const document = await store.findReport(agency!.id, '2024');
      expect(document?.result.cells[path]?.raw).toBe('1\0');
      expect(await store.findAgency('a\0b')).toBeNull();
      expect(await store.findReport(agency!.id, `20${'\0'}24`)).toBeNull();
      expect(await store.listVersions(agency!.id, '\0')).toEqual([]);
      expect((await store.listAgencies({ page: 1, pageSize: 10 }, { query: '\0' })).total).toBe(1);
    });

    test('Windows folders are left out of the path too', async () => {
      const store = await open();
      await store.ingest(buildSubmission({ path: 'C:\\Users\\someone\\r.txt' }));
      expect((await store.findReport('xx-jia-xian-ren-min-zheng-fu', '2024'))?.version.path).toBe('r.txt');
    });

    test('the same again changes nothing', async () => {
      const store = await open();
      const first = await store.ingest(buildSubmission({ findings: [buildFinding()] }));
      const before = JSON.stringify(await store.readTotals());
      expect(await store.ingest(buildSubmission({ findings: [buildFinding()] }))).toEqual({
        ...first,
        kind: 'unchanged',
      });
      expect(JSON.stringify(await store.readTotals())).toBe(before);
    });

    test('a source without a report is rejected with the reason', async () => {
      const store = await open();
      expect(await store.ingest(buildRejected('a page about something else'))).toEqual({
        kind: 'rejected',
        reason: 'no-report',
      });
      expect(await store.readTotals()).toEqual(empty);
    });

    test('bytes that are not those of the result are refused', async () => {
      const store = await open();
      const submission = { ...buildSubmission(), bytes: new TextEncoder().encode('other bytes') };
      const error = await store.ingest(submission).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(StoreError);
      expect((error as StoreError).code).toBe('source-mismatch');
      expect((error as StoreError).text.zh).toContain(submission.result.source.sha256);
      expect((error as StoreError).text.en).toContain(submission.result.source.sha256);
      expect(await store.readTotals()).toEqual(empty);
    });

    test('a submission that fails half-way leaves nothing behind, and the store goes on', async () => {
      const store = await open();
      const good = buildSubmission();
      const broken = structuredClone(good);
      // No database takes this as a number: the version is written by then, its figures are not.
      Object.assign(broken.result.cells['/disputes/reconsideration/total']!, { confidence: { not: 'a number' } });
      await expect(store.ingest(broken)).rejects.toBeInstanceOf(StoreError);
      expect(await store.readTotals()).toEqual(empty);
      expect(await store.findAgency('xx-jia-xian-ren-min-zheng-fu')).toBeNull();
      expect(await store.ingest(good)).toMatchObject({ kind: 'created', version: 1 });
    });

    test('ingests at the same time in one program neither lose nor double anything', async () => {
      const store = await open();
      const submissions = Array.from({ length: 12 }, (_, index) =>
        buildSubmission({ agency: { name: `第${index % 4}县` }, year: 2020 + (index % 2) }),
      );
      const outcomes = await Promise.all(submissions.map((submission) => store.ingest(submission)));
      // 12 submissions of 4 different sources: index mod 4 decides name and year.
      expect(outcomes.filter((outcome) => outcome.kind === 'created')).toHaveLength(4);
      expect(outcomes.filter((outcome) => outcome.kind === 'unchanged')).toHaveLength(8);
      expect(await store.readTotals()).toMatchObject({ agencies: 4, reports: 4, versions: 4, figures: 800 });
    });

    test('a closed store says so', async () => {
      const store = await open();
      await store.close();
      await store.close();
      await expect(store.readTotals()).rejects.toMatchObject({ code: 'closed' });
      await expect(store.ingest(buildSubmission())).rejects.toMatchObject({ code: 'closed' });
    });
  });
};
