import type { Agency } from '@nianbao/schema';
import { describe, expect, test } from 'vitest';
import type { Store } from '../../src/index.ts';
import { buildSubmission, type SubmissionOptions } from '../build-submission.ts';
import type { OpenStore } from '../describe-store-contract.ts';

// Codes that portals print (format.md §9.1).
const uscc = '12620600MB0523338C';
const otherUscc = '113325000026455663';
const region = { code: '321300', name: '宿迁市', path: ['江苏省'] };

const ingest = async (store: Store, agency: Agency, options: SubmissionOptions = {}) => {
  const outcome = await store.ingest(buildSubmission({ agency, ...options }));
  if (outcome.kind === 'rejected') throw new Error('rejected');
  return outcome;
};

const listIds = async (store: Store): Promise<string[]> =>
  (await store.listAgencies({ page: 1, pageSize: 100 })).items.map((agency) => agency.id);

export const describeAgencyIdentity = (open: OpenStore): void => {
  describe('agency id', () => {
    test('a valid credit code is the id, also in small letters; an invalid one is not', async () => {
      const store = await open();
      expect((await ingest(store, { name: '甲局', uscc: uscc.toLowerCase() })).agencyId).toBe(uscc);
      expect((await ingest(store, { name: '乙局', uscc: '12620600MB0523338D' })).agencyId).toBe('xx-yi-ju');
    });

    test('without a code, region and pinyin; the region separates agencies of one name', async () => {
      const store = await open();
      expect((await ingest(store, { name: '教育局', region }, { year: 2023 })).agencyId).toBe('321300-jiao-yu-ju');
      expect((await ingest(store, { name: '教育局' }, { year: 2022 })).agencyId).toBe('xx-jiao-yu-ju');
      expect((await ingest(store, { name: '教育局', region }, { year: 2021 })).agencyId).toBe('321300-jiao-yu-ju');
    });

    test('spaces and full-width signs do not make another agency', async () => {
      const store = await open();
      const first = await ingest(store, { name: '宿迁市人民政府(办公室)', region }, { year: 2022 });
      const second = await ingest(store, { name: ' 宿迁市 人民政府（办公室）', region }, { year: 2023 });
      expect(second.agencyId).toBe(first.agencyId);
      // Shown as the newest report prints it.
      expect((await store.findAgency(first.agencyId))?.name).toBe(' 宿迁市 人民政府（办公室）');
      expect((await store.findAgency(first.agencyId))?.aliases).toEqual([]);
    });

    test('different names of one sound get different ids, for good', async () => {
      const store = await open();
      const first = await ingest(store, { name: '甲县政府' }, { year: 2022 });
      const second = await ingest(store, { name: '贾县政府' }, { year: 2022 });
      const hant = await ingest(store, { name: '贾縣政府' }, { year: 2022 });
      expect(first.agencyId).toBe('xx-jia-xian-zheng-fu');
      expect(second.agencyId).toMatch(/^xx-jia-xian-zheng-fu-[0-9a-f]{6}$/);
      expect(new Set([first.agencyId, second.agencyId, hant.agencyId]).size).toBe(3);
      expect((await ingest(store, { name: '贾县政府' }, { year: 2023 })).agencyId).toBe(second.agencyId);
      expect((await ingest(store, { name: '甲县政府' }, { year: 2023 })).agencyId).toBe(first.agencyId);
    });

    test('ids have at most 60 characters, also where long names must be told apart', async () => {
      const store = await open();
      const long = `${'双'.repeat(40)}县`;
      const ids = [
        (await ingest(store, { name: `${long}甲局`, region })).agencyId,
        (await ingest(store, { name: `${long}乙局`, region })).agencyId,
        (await ingest(store, { name: '《》', region })).agencyId,
      ];
      expect(new Set(ids).size).toBe(3);
      for (const id of ids) expect(id).toMatch(/^321300-[a-z0-9-]{1,53}$/);
    });

    test('a code found later becomes the id; the old id leads to it and is not given again', async () => {
      const store = await open();
      const old = (await ingest(store, { name: '宿迁市人民政府', region }, { year: 2023 })).agencyId;
      expect((await ingest(store, { name: '宿迁市人民政府', region, uscc }, { year: 2024 })).agencyId).toBe(uscc);
      expect(await listIds(store)).toEqual([uscc]);
      expect(await store.findAgency(old)).toMatchObject({ id: uscc, aliases: [old], keys: ['2024', '2023'] });
      const document = await store.findReport(old, '2023');
      expect([document?.agencyId, document?.result.report?.agency.id]).toEqual([uscc, uscc]);
      expect((await store.listReports({ page: 1, pageSize: 9 }, { agencyId: old })).total).toBe(2);
      // By name alone it is the same agency; another name of the same sound does not get the old id.
      expect((await ingest(store, { name: '宿迁市人民政府', region }, { year: 2022 })).agencyId).toBe(uscc);
      expect((await ingest(store, { name: '宿迁市人民政辅', region }, { year: 2022 })).agencyId).not.toBe(old);
    });

    test('a code that joins two names makes one agency of them', async () => {
      const store = await open();
      const old = (await ingest(store, { name: '旧名局', region }, { year: 2022 })).agencyId;
      await ingest(store, { name: '新名局', region, uscc }, { year: 2023 });
      expect(await listIds(store)).toEqual([old, uscc].toSorted());
      await ingest(store, { name: '旧名局', region, uscc }, { year: 2022, text: 'with its code' });
      expect(await listIds(store)).toEqual([uscc]);
      const agency = await store.findAgency(old);
      expect(agency).toMatchObject({ id: uscc, name: '新名局', keys: ['2023', '2022'], aliases: ['旧名局', old] });
      expect(await store.listVersions(uscc, '2022')).toHaveLength(2);
    });

    test('two codes are two agencies, whatever their names', async () => {
      const store = await open();
      await ingest(store, { name: '教育局', uscc }, { text: 'one' });
      await ingest(store, { name: '教育局', uscc: otherUscc }, { text: 'two' });
      expect(await listIds(store)).toEqual([otherUscc, uscc].toSorted());
      // The name alone does not say which of the two: nobody's figures are given to somebody else.
      expect((await ingest(store, { name: '教育局' }, { text: 'three' })).agencyId).toBe('xx-jiao-yu-ju');
    });

    test('unknown agency and unknown year are addressed by the bytes', async () => {
      const store = await open();
      const submission = buildSubmission({ agency: { name: null }, year: null });
      const unknown = `unknown-${submission.result.source.sha256.slice(0, 8)}`;
      expect(await store.ingest(submission)).toMatchObject({ agencyId: unknown, key: unknown, version: 1 });
      expect(await store.findReport(unknown, unknown)).toMatchObject({ year: null, agencyId: unknown });
      expect(await ingest(store, { name: '  ' }, { text: 'a second one', year: 2024 })).toMatchObject({ key: '2024' });
      expect(await listIds(store)).toHaveLength(2);
      const again = await ingest(store, { name: null }, { year: null, parserVersion: '0.2.0' });
      expect(again).toMatchObject({ kind: 'new-version', agencyId: unknown, key: unknown, version: 2 });
    });

    test('a better reading finds the agency: the report moves and the old address leads to it', async () => {
      const store = await open();
      const old = await ingest(store, { name: null }, { text: 'same bytes', year: null });
      const found = await ingest(store, { name: '甲局', region }, { text: 'same bytes', parserVersion: '0.2.0' });
      expect(found).toMatchObject({ kind: 'new-version', agencyId: '321300-jia-ju', key: '2024', version: 2 });
      expect(await listIds(store)).toEqual(['321300-jia-ju']);
      expect(await store.findAgency(old.agencyId)).toMatchObject({ id: '321300-jia-ju', aliases: [old.agencyId] });
      expect(await store.readTotals()).toMatchObject({ agencies: 1, reports: 1, versions: 2, figures: 200 });
      expect(
        (await ingest(store, { name: null }, { text: 'same bytes', year: null })) satisfies { kind: string },
      ).toMatchObject({ kind: 'unchanged', agencyId: '321300-jia-ju', key: '2024', version: 1 });
    });
  });
};

export const describeParents = (open: OpenStore): void => {
  describe('the government above', () => {
    const county = { code: '321302', name: '宿城区', path: ['江苏省', '宿迁市'] };
    const put = async (store: Store, name: string, kind: NonNullable<Agency['kind']>, at = county) =>
      (await ingest(store, { name, kind, region: at })).agencyId;
    const parentOf = async (store: Store, id: string) => (await store.findAgency(id))?.parent;

    test('is that of its own division for a body, of the next division up for a government', async () => {
      const store = await open();
      const city = await put(store, '宿迁市人民政府', 'government', region);
      const district = await put(store, '宿城区人民政府', 'government');
      const bureau = await put(store, '宿城区财政局', 'department');
      expect(await parentOf(store, bureau)).toEqual({ id: district, name: '宿城区人民政府' });
      expect(await parentOf(store, district)).toEqual({ id: city, name: '宿迁市人民政府' });
      expect(await parentOf(store, city)).toBeNull();
    });

    test('is left open for bodies led from above, without a region, and where two may be meant', async () => {
      const store = await open();
      const tax = await put(store, '国家税务总局宿城区税务局', 'vertical');
      const bureau = await put(store, '宿城区财政局', 'department');
      await put(store, '宿城区人民政府', 'government');
      await put(store, '宿城区人民政府(新)', 'government');
      expect(await parentOf(store, tax)).toBeNull();
      expect(await parentOf(store, bureau)).toBeNull();
      expect(await parentOf(store, (await ingest(store, { name: '乙局', kind: 'department' })).agencyId)).toBeNull();
    });
  });
};
