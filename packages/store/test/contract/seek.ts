import { describe, expect, test } from 'vitest';
import type { ListPlace, ListRequest, ReportFilter, ReportSortKey, Store } from '../../src/index.ts';
import { buildFinding, buildSubmission } from '../build-submission.ts';
import type { OpenFilled, OpenStore } from '../describe-store-contract.ts';

const suqian = { code: '321300', name: '宿迁市', path: ['江苏省'] };
const sucheng = { code: '321302', name: '宿城区', path: ['江苏省', '宿迁市'] };
const jinhua = { code: '330700', name: '金华市', path: ['浙江省'] };

const fill = async (store: Store): Promise<void> => {
  const agencies = [
    { name: '丙局', region: suqian, level: 'prefecture', kind: 'department' },
    { name: '甲局', region: sucheng, level: 'county', kind: 'department' },
    { name: '乙镇', region: jinhua, level: 'township', kind: 'township' },
    { name: '丁院' },
  ] as const;
  for (const [index, agency] of agencies.entries())
    for (const year of [2022, 2023, 2024])
      await store.ingest(
        buildSubmission({
          agency,
          year,
          publishedOn: `${year + 1}-01-${String(10 + index)}`,
          findings: Array.from({ length: (index * year) % 4 }, () => buildFinding(index === 1 ? { rule: 'b' } : {})),
          status: index === 3 ? 'partial' : 'ok',
        }),
      );
  await store.ingest(buildSubmission({ agency: { name: '丁院' }, year: null, text: 'no year' }));
};

const walk = async (
  store: Store,
  request: Omit<ListRequest<ReportSortKey>, 'after'>,
  filter?: ReportFilter,
): Promise<string[]> => {
  const seen: string[] = [];
  let after: ListPlace | null = null;
  do {
    const part = await store.seekReports({ ...request, after }, filter);
    expect(part.items.length).toBeLessThanOrEqual(request.limit);
    seen.push(...part.items.map(({ agencyId, key }) => `${agencyId}/${key.replace(/unknown-.*/, 'unknown')}`));
    after = part.next;
  } while (after);
  return seen;
};

export const describeSeek = (open: OpenStore, openFilled: OpenFilled, isKept: boolean): void => {
  describe('lists from a place on', () => {
    test('every order meets every report once, whatever the size of the parts', async () => {
      const store = await openFilled(fill);
      for (const by of ['agencyId', 'year', 'publishedOn', 'errors', 'warnings'] as const)
        for (const descending of [true, false]) {
          const sort = [{ by, descending }];
          const whole = await walk(store, { sort, limit: 1000 });
          expect(new Set(whole).size).toBe(13);
          for (const limit of [1, 3]) expect(await walk(store, { sort, limit })).toEqual(whole);
        }
    });

    test('without a sort the order is that of the pages', async () => {
      const store = await openFilled(fill);
      const { items } = await store.listReports({ page: 1, pageSize: 1000 });
      expect(await walk(store, { sort: [], limit: 4 })).toEqual(
        items.map(({ agencyId, key }) => `${agencyId}/${key.replace(/unknown-.*/, 'unknown')}`),
      );
    });

    test('sorts go by their steps, the rest by the own order of the list', async () => {
      const store = await openFilled(fill);
      expect(await walk(store, { sort: [{ by: 'year', descending: true }], limit: 5 })).toEqual([
        '321300-bing-ju/2024',
        '321302-jia-ju/2024',
        '330700-yi-zhen/2024',
        'xx-ding-yuan/2024',
        '321300-bing-ju/2023',
        '321302-jia-ju/2023',
        '330700-yi-zhen/2023',
        'xx-ding-yuan/2023',
        '321300-bing-ju/2022',
        '321302-jia-ju/2022',
        '330700-yi-zhen/2022',
        'xx-ding-yuan/2022',
        'xx-ding-yuan/unknown',
      ]);
      const errors = async (descending: boolean) =>
        (await store.seekReports({ sort: [{ by: 'errors', descending }], after: null, limit: 100 })).items.map(
          ({ findings }) => findings.error,
        );
      const down = await errors(true);
      expect(down).toEqual(down.toSorted((a, b) => b - a));
      expect(await errors(false)).toEqual(down.toSorted((a, b) => a - b));
      const published = await store.seekReports(
        { sort: [{ by: 'publishedOn', descending: true }], after: null, limit: 2 },
        { year: 2023 },
      );
      expect(published.items.map(({ publishedOn }) => publishedOn)).toEqual(['2024-01-13', '2024-01-12']);
    });

    test('filters choose by region with all below it, level, kind, rule and severity', async () => {
      const store = await openFilled(fill);
      const find = async (filter: ReportFilter) => {
        const list = await walk(store, { sort: [], limit: 2 }, filter);
        expect(await store.countReports(filter)).toBe(list.length);
        expect((await store.listReports({ page: 1, pageSize: 1000 }, filter)).total).toBe(list.length);
        return [...new Set(list.map((address) => address.split('/')[0]))];
      };
      for (const region of ['32', '320000'])
        expect(await find({ region })).toEqual(['321300-bing-ju', '321302-jia-ju']);
      for (const region of ['3213', '321300'])
        expect(await find({ region })).toEqual(['321300-bing-ju', '321302-jia-ju']);
      expect(await find({ region: '321302' })).toEqual(['321302-jia-ju']);
      expect(await find({ region: '99' })).toEqual([]);
      expect(await find({ level: 'county' })).toEqual(['321302-jia-ju']);
      expect(await find({ kind: 'department' })).toEqual(['321300-bing-ju', '321302-jia-ju']);
      expect(await find({ rule: 'b' })).toEqual(['321302-jia-ju']);
      expect(await find({ rule: 'no-such' })).toEqual([]);
      expect(await find({ severity: 'error', year: 2024 })).toEqual([]);
      expect(await find({ severity: 'error', year: 2023 })).toEqual([
        '321302-jia-ju',
        '330700-yi-zhen',
        'xx-ding-yuan',
      ]);
      expect(await find({ severity: 'warning' })).toEqual([]);
      expect(await find({ status: 'partial' })).toEqual(['xx-ding-yuan']);
    });

    test('agencies have orders, filters and counts of their own', async () => {
      const store = await openFilled(fill);
      const names = async (descending: boolean) => {
        const seen = [];
        let after: ListPlace | null = null;
        do {
          const part = await store.seekAgencies({ sort: [{ by: 'name', descending }], after, limit: 1 });
          seen.push(...part.items.map(({ name }) => name));
          after = part.next;
        } while (after);
        return seen;
      };
      // 丁 U+4E01, 丙 U+4E19, 乙 U+4E59, 甲 U+7532
      expect(await names(false)).toEqual(['丁院', '丙局', '乙镇', '甲局']);
      expect(await names(true)).toEqual(['甲局', '乙镇', '丙局', '丁院']);
      expect(await store.countAgencies()).toBe(4);
      expect(await store.countAgencies({ region: '32' })).toBe(2);
      expect(await store.countAgencies({ query: '局', level: 'county' })).toBe(1);
      expect((await store.listAgencies({ page: 1, pageSize: 10 }, { region: '3213' })).total).toBe(2);
    });

    test('a new version, another agency and a changed agency show in lists at once', async () => {
      const store = await open();
      await store.ingest(
        buildSubmission({ agency: { name: '甲局', region: suqian }, year: 2023, findings: [buildFinding()] }),
      );
      await store.ingest(buildSubmission({ agency: { name: '甲局', region: suqian }, year: 2023, text: 'corrected' }));
      expect(await store.countReports({ severity: 'error' })).toBe(0);
      const uscc = '12620600MB0523338C';
      await store.ingest(
        buildSubmission({ agency: { name: '甲局', region: suqian, uscc, level: 'prefecture' }, year: 2024 }),
      );
      expect(await walk(store, { sort: [], limit: 1 }, { level: 'prefecture' })).toEqual([
        `${uscc}/2024`,
        `${uscc}/2023`,
      ]);
    });

    test('regions hold what lies below them, by name as far as it is known', async () => {
      const store = await openFilled(fill);
      // The list of divisions says of none when it came or went.
      const unknownLife = { validFrom: null, validTo: null };
      expect(await store.listRegions()).toEqual([
        { code: '320000', name: '江苏省', path: [], ...unknownLife, agencies: 2, reports: 6 },
        { code: '321300', name: '宿迁市', path: ['江苏省'], ...unknownLife, agencies: 2, reports: 6 },
        { code: '321302', name: '宿城区', path: ['江苏省', '宿迁市'], ...unknownLife, agencies: 1, reports: 3 },
        { code: '330000', name: '浙江省', path: [], ...unknownLife, agencies: 1, reports: 3 },
        { code: '330700', name: '金华市', path: ['浙江省'], ...unknownLife, agencies: 1, reports: 3 },
      ]);
    });

    test('a place of another order is refused', async () => {
      const store = await open();
      for (const after of [[], ['a'], [1, 2, 3], ['a', 'b', 'c']] as ListPlace[])
        await expect(store.seekReports({ sort: [], after, limit: 1 })).rejects.toMatchObject({ code: 'bad-place' });
      const byName = { sort: [{ by: 'name', descending: false }], limit: 1 } as const;
      for (const after of [
        ['\0', 'a'],
        ['a', '\0'],
      ])
        await expect(store.seekAgencies({ ...byName, after })).rejects.toMatchObject({ code: 'bad-place' });
      const byYear = { sort: [{ by: 'year', descending: false }], limit: 1 } as const;
      for (const year of [1.5, 1e20, Number.MAX_SAFE_INTEGER])
        await expect(store.seekReports({ ...byYear, after: [year, 'a', '2024'] })).rejects.toMatchObject({
          code: 'bad-place',
        });
      await expect(store.seekReports({ sort: [], after: null, limit: 0 })).rejects.toMatchObject({ code: 'bad-page' });
    });
  });

  describe('documents as bytes and the state of the store', () => {
    test('the JSON is the document, byte for byte', async () => {
      const store = await openFilled(fill);
      await store.ingest(
        buildSubmission({ agency: { name: '"agency":{"name":"甲"}', id: 'made-up' }, year: 2024, text: 'quotes' }),
      );
      for (const { agencyId, key } of (await store.listReports({ page: 1, pageSize: 100 })).items) {
        const document = await store.findReport(agencyId, key);
        const found = await store.findReportJson(agencyId, key);
        expect(found?.agencyId).toBe(agencyId);
        expect(Buffer.from(found!.json).toString()).toBe(JSON.stringify(document));
      }
      expect(await store.findReportJson('xx-nobody', '2024')).toBeNull();
    });

    test('a stamp stands for what is there, until something is written', async () => {
      const store = await open();
      await store.ingest(buildSubmission());
      // Just after writing there is none yet (for seconds where the file system counts in them); in memory never.
      const read = async (): Promise<string | null> => {
        for (let tries = 0; tries < (isKept ? 200 : 1); tries += 1) {
          const stamp = await store.readStamp();
          if (stamp !== null) return stamp;
          await new Promise((done) => setTimeout(done, 20));
        }
        return null;
      };
      const before = await read();
      await store.findReport('xx-jia-xian-ren-min-zheng-fu', '2024');
      await store.listHoldings({ after: null, limit: 10 });
      expect(await read()).toBe(before);
      expect(before === null).toBe(!isKept);
      if (!isKept) return;
      const actor = { at: '2026-03-01T00:00:00.000Z', tokenId: null, tokenName: null, client: null, requestId: null };
      const [agency] = (await store.listAgencies({ page: 1, pageSize: 1 })).items;
      await store.setAgencyLives([{ id: agency!.id, validTo: '2025-06' }], actor);
      const changed = await read();
      expect(changed).not.toBe(before);
      expect(changed).not.toBeNull();
    });

    test('the revision changes with the contents and only with them', async () => {
      const store = await open();
      const empty = await store.readRevision();
      expect(await store.readRevision()).toBe(empty);
      await store.ingest(buildSubmission());
      const filled = await store.readRevision();
      expect(filled).not.toBe(empty);
      await store.findReport('xx-jia-xian-ren-min-zheng-fu', '2024');
      await store.ingest(buildSubmission());
      expect(await store.readRevision()).toBe(filled);
    });
  });
};
