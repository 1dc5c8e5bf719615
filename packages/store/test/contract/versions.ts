import { describe, expect, test } from 'vitest';
import { buildFinding, buildSubmission } from '../build-submission.ts';
import type { OpenStore } from '../describe-store-contract.ts';

const id = 'xx-jia-xian-ren-min-zheng-fu';
const granted = '/applications/granted/total';

export const describeVersions = (open: OpenStore): void => {
  describe('versions', () => {
    test('other bytes for the same agency and year become current; the old version is kept whole', async () => {
      const store = await open();
      const old = buildSubmission({ text: 'first', figures: { [granted]: 1 }, findings: [buildFinding()] });
      const corrected = buildSubmission({ text: 'corrected', figures: { [granted]: 2 } });
      await store.ingest(old);
      expect(await store.ingest(corrected)).toEqual({ kind: 'new-version', agencyId: id, key: '2024', version: 2 });

      expect((await store.findReport(id, '2024'))?.version).toMatchObject({ version: 2, current: true });
      expect(await store.findSource(id, '2024')).toEqual(corrected.bytes);
      const kept = await store.findReport(id, '2024', 1);
      expect(kept?.version).toMatchObject({ version: 1, current: false });
      expect(kept?.result.cells).toEqual(old.result.cells);
      expect(kept?.findings).toEqual(old.findings);
      expect(await store.findSource(id, '2024', 1)).toEqual(old.bytes);
      // Lists, counts and sums speak of the current version alone.
      expect(await store.sumFigures([granted])).toEqual([{ year: 2024, path: granted, sum: 2, reports: 1 }]);
      expect(await store.readTotals()).toMatchObject({ reports: 1, versions: 2, findings: { error: 0 } });
      expect((await store.listReports({ page: 1, pageSize: 10 })).items).toMatchObject([{ version: 2 }]);
    });

    test('what was hidden and where the source came from are told; the source is kept as it came', async () => {
      const store = await open();
      const masked = [
        { path: '/report/narrative/overview', kind: 'identity-number', count: 1 },
        { path: '/report/title', kind: 'applicant-name', count: 2 },
      ];
      const captured = { at: '2025-02-01T00:00:00Z', from: 'https://gov.example/report.html' };
      const submission = buildSubmission({ masked, captured });
      await store.ingest(submission);
      const told = { masked: 3, capturedAt: captured.at, capturedFrom: captured.from };
      expect(await store.listVersions(id, '2024')).toMatchObject([told]);
      expect((await store.findReport(id, '2024'))?.version).toMatchObject(told);
      expect(await store.findSource(id, '2024')).toEqual(submission.bytes);
    });

    test.each([
      ['parser', { parserVersion: '0.2.0' }],
      ['checks', { checksVersion: '0.2.0' }],
    ])('the same bytes read by a newer version of the %s are a new version', async (_, newer) => {
      const store = await open();
      await store.ingest(buildSubmission());
      expect(await store.ingest(buildSubmission(newer))).toMatchObject({ kind: 'new-version', version: 2 });
      expect(await store.ingest(buildSubmission(newer))).toMatchObject({ kind: 'unchanged', version: 2 });
      expect(await store.ingest(buildSubmission())).toMatchObject({ kind: 'unchanged', version: 1 });
      expect(await store.listVersions(id, '2024')).toMatchObject([
        { version: 1, parserVersion: '0.1.0', checksVersion: '0.1.0', current: false },
        { version: 2, current: true, ...newer },
      ]);
      expect(await store.readTotals()).toMatchObject({ reports: 1, versions: 2, figures: 200 });
    });

    test('a new reading of superseded bytes does not replace the bytes that superseded them', async () => {
      const store = await open();
      await store.ingest(buildSubmission({ text: 'first' }));
      await store.ingest(buildSubmission({ text: 'corrected' }));
      await store.ingest(buildSubmission({ text: 'first', parserVersion: '0.2.0' }));
      const versions = await store.listVersions(id, '2024');
      expect(versions.map((version) => version.current)).toEqual([false, true, false]);
      expect((await store.findReport(id, '2024'))?.version.version).toBe(2);
      await store.ingest(buildSubmission({ text: 'corrected', parserVersion: '0.2.0' }));
      expect((await store.findReport(id, '2024'))?.version.version).toBe(4);
    });

    test('a new reading under another year takes the source with it', async () => {
      const store = await open();
      await store.ingest(buildSubmission({ text: 'the report of 2023', year: 2023 }));
      await store.ingest(buildSubmission({ text: 'the report of 2022', year: 2023 }));
      expect(
        await store.ingest(buildSubmission({ text: 'the report of 2022', year: 2022, parserVersion: '0.2.0' })),
      ).toEqual({ kind: 'new-version', agencyId: id, key: '2022', version: 2 });
      const agency = await store.findAgency(id);
      expect(agency?.keys).toEqual(['2023', '2022']);
      const text = async (key: string) => new TextDecoder().decode((await store.findSource(id, key)) ?? undefined);
      expect([await text('2023'), await text('2022')]).toEqual(['the report of 2023', 'the report of 2022']);
      expect(await store.listVersions(id, '2023')).toHaveLength(1);
      expect(await store.listVersions(id, '2022')).toHaveLength(2);
    });

    test('what is not there is null or empty', async () => {
      const store = await open();
      await store.ingest(buildSubmission());
      expect(await store.findReport(id, '2023')).toBeNull();
      for (const version of [2, 2 ** 31, Number.MAX_SAFE_INTEGER]) {
        expect(await store.findReport(id, '2024', version)).toBeNull();
        expect(await store.findReportJson(id, '2024', version)).toBeNull();
        expect(await store.findSource(id, '2024', version)).toBeNull();
      }
      expect(await store.findReport('xx-nobody', '2024')).toBeNull();
      expect(await store.findSource(id, '2024', 2)).toBeNull();
      expect(await store.findAgency('xx-nobody')).toBeNull();
      expect(await store.listVersions('xx-nobody', '2024')).toEqual([]);
      expect(await store.listVersions(id, '2023')).toEqual([]);
      expect((await store.listReports({ page: 1, pageSize: 5 }, { agencyId: 'xx-nobody' })).total).toBe(0);
    });
  });
};
