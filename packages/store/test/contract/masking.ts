import type { Finding } from '@nianbao/schema';
import { describe, expect, test } from 'vitest';
import type { Masking, Store } from '../../src/index.ts';
import { buildFinding, buildSubmission, type SubmissionOptions } from '../build-submission.ts';
import type { OpenStore } from '../describe-store-contract.ts';

const id = 'xx-jia-ju';
const granted = '/applications/granted/total';
const actor = { at: '2026-03-01T02:03:04.000Z', tokenId: null, tokenName: null, client: null, requestId: null };

// What is secret in these tests: 「甲乙丙」.
const hide = (text: string): string => text.replaceAll('甲乙丙', '甲**');
const mask: Masking['mask'] = (reading) => {
  const masked = [...JSON.stringify(reading.result).matchAll(/甲乙丙/g)].map(() => ({
    path: '/report/narrative/overview',
    kind: 'applicant-name',
    count: 1,
  }));
  return { ...(JSON.parse(hide(JSON.stringify(reading))) as typeof reading), masked };
};
const masking: Masking = { rules: '2', mask, maskText: hide };

const put = (store: Store, options: SubmissionOptions) =>
  store.ingest(
    buildSubmission({
      agency: { name: '甲局' },
      narrative: { overview: '答复甲乙丙的申请。' },
      path: '甲乙丙.txt',
      ...options,
    }),
  );
const overview = async (store: Store, key: string, version?: number) =>
  (await store.findReport(id, key, version))?.result.report?.narrative.overview;
const find = async (store: Store, query: string) => (await store.search({ query, page: 1, pageSize: 10 })).total;

export const describeMasking = (open: OpenStore): void => {
  describe('masking again', () => {
    test('every version that other rules masked is masked, in all that is published of it; no figure changes', async () => {
      const store = await open();
      const finding: Finding = buildFinding({ message: { zh: '「甲乙丙」', en: 'x' } });
      await put(store, { text: 'one', figures: { [granted]: 1 }, findings: [finding] });
      await put(store, { text: 'two', figures: { [granted]: 2 }, findings: [finding] });
      expect([await find(store, '甲乙丙'), await store.countMaskedOtherwise('2')]).toEqual([1, 2]);
      const seen: number[] = [];
      const onMasked = ({ looked }: { readonly looked: number }) => seen.push(looked);
      expect(await store.maskAgain(masking, { onMasked })).toEqual({ looked: 2, changed: 2, unread: 0 });
      expect(seen).toEqual([1, 2]);
      for (const version of [1, 2]) {
        const document = (await store.findReport(id, '2024', version))!;
        expect(JSON.stringify(document)).not.toContain('甲乙丙');
        expect(document.version).toMatchObject({ version, path: '甲**.txt', masked: 2, current: version === 2 });
        expect(document.result.report?.applications?.granted?.total).toBe(version);
        expect(document.findings[0]?.message.zh).toBe('「甲**」');
        expect(await store.findSource(id, '2024', version)).toEqual(
          new TextEncoder().encode(['one', 'two'][version - 1]),
        );
      }
      expect([await find(store, '甲乙丙'), await find(store, '答复'), await store.countMaskedOtherwise('2')]).toEqual([
        0, 1, 0,
      ]);
      expect(await store.maskAgain(masking)).toEqual({ looked: 0, changed: 0, unread: 0 });
      expect(await store.checkIntegrity()).toEqual([]);
    });

    test('stopped in between it goes on where it was', async () => {
      const store = await open();
      for (const year of [2021, 2022, 2023]) await put(store, { year });
      let asked = 0;
      const failing: Masking = {
        ...masking,
        mask: (...given) => {
          asked += 1;
          if (asked === 2) throw new Error('stopped');
          return mask(...given);
        },
      };
      await expect(store.maskAgain(failing)).rejects.toThrow();
      expect([await overview(store, '2021'), await overview(store, '2022')]).toEqual([
        '答复甲**的申请。',
        '答复甲乙丙的申请。',
      ]);
      expect(await store.maskAgain(masking)).toEqual({ looked: 2, changed: 2, unread: 0 });
    });

    test('of given sources alone, and what these rules masked is not looked at', async () => {
      const store = await open();
      await put(store, { year: 2023 });
      const kept = buildSubmission({ agency: { name: '甲局' }, year: 2024, narrative: { overview: '答复甲乙丙' } });
      await store.ingest({ ...kept, maskedBy: '1' });
      const { sha256 } = kept.result.source;
      expect(await store.maskAgain({ ...masking, rules: '1' }, { sha256s: [sha256] })).toEqual({
        looked: 0,
        changed: 0,
        unread: 0,
      });
      expect(await store.maskAgain(masking, { sha256s: [sha256] })).toEqual({ looked: 1, changed: 1, unread: 0 });
      expect(await overview(store, '2023')).toBe('答复甲乙丙的申请。');
      expect(await store.maskAgain(masking, { sha256s: [] })).toEqual({ looked: 0, changed: 0, unread: 0 });
    });

    test('a source is masked where any of its readings is, whichever came first', async () => {
      const store = await open();
      const old = buildSubmission({ agency: { name: '甲局' } });
      const masked = [{ path: '/source', kind: 'identity-number', count: 1 }];
      await store.ingest({ ...old, masked });
      await store.ingest({ ...old, parserVersion: '0.2.0' });
      await put(store, { year: 2023 });
      expect(await store.isSourceMasked(old.result.source.sha256)).toBe(true);
      expect(await store.isSourceMasked((await store.findReport(id, '2023'))!.version.sha256)).toBe(false);
      expect(await store.isSourceMasked('none')).toBe(false);
    });

    test('what only the source holds counts where nothing else was hidden; notes on findings are masked', async () => {
      const store = await open();
      await put(store, { narrative: { overview: '无' }, path: 'a.txt', findings: [buildFinding({ key: 'a@2024' })] });
      const note = { text: '见甲乙丙', textEn: null, by: '甲乙丙', on: null };
      await store.putExplanation({ agencyId: id, key: '2024' }, 'a@2024', note, actor);
      const masked = [{ path: '/source', kind: 'identity-number', count: 3 }];
      await store.maskAgain({ ...masking, mask: (reading) => ({ ...mask(reading, new Uint8Array()), masked }) });
      expect((await store.findReport(id, '2024'))?.version.masked).toBe(3);
      expect((await store.findReport(id, '2024'))?.findings[0]?.explained).toMatchObject({
        text: '见甲**',
        by: '甲**',
      });
      expect(await store.listExplanations()).toMatchObject([{ text: '见甲**', by: '甲**' }]);
      await store.maskAgain({ ...masking, rules: '3', mask: (reading) => ({ ...reading, masked }) });
      expect((await store.findReport(id, '2024'))?.version.masked).toBe(3);
    });
  });
};
