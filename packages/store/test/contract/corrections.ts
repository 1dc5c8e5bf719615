import { describe, expect, test } from 'vitest';
import type { Correction } from '../../src/index.ts';
import { buildSubmission } from '../build-submission.ts';
import type { OpenStore } from '../describe-store-contract.ts';

const granted = '/applications/granted/total';
const total = '/applications/totalProcessed/total';

export const describeCorrections = (open: OpenStore): void => {
  describe('log of corrections', () => {
    const all = { after: null, limit: 100 };

    test('says which figures of which report changed, why, and from which version to which; newest first', async () => {
      const store = await open();
      await store.ingest(buildSubmission({ text: 'first', figures: { [granted]: 1, [total]: null } }));
      await store.ingest(
        buildSubmission({ text: 'other prose, same figures', figures: { [granted]: 1, [total]: null } }),
      );
      await store.ingest(buildSubmission({ text: 'corrected', figures: { [granted]: 2, [total]: null } }));
      await store.ingest(
        buildSubmission({ text: 'corrected', figures: { [granted]: 2, [total]: 7 }, parserVersion: '0.2.0' }),
      );
      const report = {
        agencyId: 'xx-jia-xian-ren-min-zheng-fu',
        agencyName: '甲县人民政府',
        key: '2024',
        year: 2024,
      };
      expect(await store.listCorrections(all)).toEqual({
        items: [
          { ...report, kind: 're-read', from: 3, to: 4, changes: [{ path: total, before: null, after: 7 }] },
          { ...report, kind: 'republished', from: 2, to: 3, changes: [{ path: granted, before: 1, after: 2 }] },
        ] satisfies Correction[],
        next: null,
      });
    });

    test('is read in parts, of all reports or of one', async () => {
      const store = await open();
      for (const year of [2022, 2023, 2024])
        for (const value of [1, 2])
          await store.ingest(buildSubmission({ year, text: `${year} ${value}`, figures: { [granted]: value } }));
      const first = await store.listCorrections({ ...all, limit: 2 });
      expect(first.items.map(({ key }) => key)).toEqual(['2024', '2023']);
      const rest = await store.listCorrections({ after: first.next, limit: 2 });
      expect([rest.items.map(({ key }) => key), rest.next]).toEqual([['2022'], null]);
      const { agencyId } = rest.items[0]!;
      expect((await store.listCorrections({ ...all, agencyId, key: '2023' })).items).toMatchObject([{ key: '2023' }]);
      expect((await store.listCorrections({ ...all, agencyId: 'xx-nobody' })).items).toEqual([]);
      expect((await store.listCorrections({ ...all, agencyId, key: '\0' })).items).toEqual([]);
      expect((await store.listCorrections({ ...all, after: 2 ** 31 })).items).toHaveLength(3);
      expect((await store.listCorrections({ ...all, year: 2022 })).items).toMatchObject([{ key: '2022' }]);
      expect((await store.listCorrections({ ...all, kind: 're-read' })).items).toEqual([]);
      expect((await store.listCorrections({ ...all, kind: 'republished', limit: 2 })).items).toHaveLength(2);
    });

    test('of a division, with all below it', async () => {
      const store = await open();
      for (const [name, code] of [
        ['甲局', '321302'],
        ['乙局', '330700'],
      ] as const)
        for (const value of [1, 2])
          await store.ingest(
            buildSubmission({
              agency: { name, region: { code, name: '区', path: [] } },
              text: `${name} ${value}`,
              figures: { [granted]: value },
            }),
          );
      const of = async (region: string) =>
        (await store.listCorrections({ ...all, region })).items.map(({ agencyName }) => agencyName);
      expect([await of('32'), await of('330000'), await of('3303')]).toEqual([['甲局'], ['乙局'], []]);
    });
  });
};
