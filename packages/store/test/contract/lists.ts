import { describe, expect, test } from 'vitest';
import type { Store } from '../../src/index.ts';
import { buildFinding, buildSubmission, hasSuqian, readSuqian } from '../build-submission.ts';
import type { OpenFilled, OpenStore } from '../describe-store-contract.ts';

const all = { page: 1, pageSize: 1000 };
const granted = '/applications/granted/total';
const fees = '/proactiveDisclosure/administrativeFees/amountWanYuan';

const addresses = async (store: Store, ...request: Parameters<Store['listReports']>): Promise<string[]> =>
  (await store.listReports(...request)).items.map((report) => `${report.agencyId}/${report.key}`);

const fill = async (store: Store): Promise<void> => {
  const names = ['丙县', '甲县', '乙县'];
  for (const name of names)
    for (const year of [2021, 2019, 2023])
      await store.ingest(
        buildSubmission({
          agency: { name },
          year,
          edition: year < 2021 ? '2019' : '2021',
          status: year === 2023 ? 'partial' : 'ok',
          findings: [
            buildFinding(),
            buildFinding({ severity: 'warning' }),
            buildFinding({ verdict: 'unclear' }),
            buildFinding({ verdict: 'pass' }),
          ],
        }),
      );
  await store.ingest(buildSubmission({ agency: { name: '乙县' }, year: null, text: 'no year' }));
};

export const describeLists = (open: OpenStore, openFilled: OpenFilled): void => {
  describe('lists, totals and sums', () => {
    test('reports stand by agency id and newest key first; those without a year come last', async () => {
      const store = await openFilled(fill);
      const list = await addresses(store, all);
      expect(list.map((address) => address.replace(/unknown-.*/, 'unknown'))).toEqual([
        'xx-bing-xian/2023',
        'xx-bing-xian/2021',
        'xx-bing-xian/2019',
        'xx-jia-xian/2023',
        'xx-jia-xian/2021',
        'xx-jia-xian/2019',
        'xx-yi-xian/2023',
        'xx-yi-xian/2021',
        'xx-yi-xian/2019',
        'xx-yi-xian/unknown',
      ]);
      const streamed = [];
      for await (const document of store.streamReports()) streamed.push(`${document.agencyId}/${document.key}`);
      expect(streamed).toEqual(list);
    });

    test('holdings are the documents of all agencies with the versions of their reports, in pieces of any size', async () => {
      const store = await open();
      await fill(store);
      await store.ingest(buildSubmission({ agency: { name: '乙县' }, year: 2021, text: 'corrected' }));
      const government = { code: '140200', name: '大同市', path: ['山西省'] };
      await store.ingest(
        buildSubmission({ agency: { name: '大同市人民政府', kind: 'government', region: government } }),
      );
      await store.ingest(buildSubmission({ agency: { name: '大同市财政局', kind: 'department', region: government } }));
      const held = [];
      for (let after: string | null = null; ; after = held.at(-1)!.id) {
        const part = await store.listHoldings({ after, limit: 2 });
        if (part.length === 0) break;
        held.push(...part);
      }
      const { items: agencies } = await store.listAgencies(all);
      expect(held.map(({ id }) => id)).toEqual(agencies.map(({ id }) => id));
      for (const { kept, ...document } of held) {
        expect(document).toEqual(await store.findAgency(document.id));
        expect(kept.map(({ versions }) => versions)).toEqual(
          await Promise.all(document.items.map(({ key }) => store.listVersions(document.id, key))),
        );
        for (const { documentBytes } of kept) expect(documentBytes).toBeGreaterThan(0);
      }
      expect(held.find(({ name }) => name === '大同市财政局')?.parent?.name).toBe('大同市人民政府');
      expect(held.flatMap(({ kept }) => kept.filter(({ versions }) => versions.length > 1))).toHaveLength(1);
    });

    test('pages count from 1, hold every item once, and are empty beyond the end', async () => {
      const store = await openFilled(fill);
      const pages = [];
      for (const page of [1, 2, 3, 4, 5]) pages.push(await store.listReports({ page, pageSize: 3 }));
      expect(pages.map((page) => page.items.length)).toEqual([3, 3, 3, 1, 0]);
      for (const page of pages) expect(page).toMatchObject({ pages: 4, pageSize: 3, total: 10 });
      expect(pages[4]?.page).toBe(5);
      expect(pages.flatMap((page) => page.items.map((item) => `${item.agencyId}/${item.key}`))).toEqual(
        await addresses(store, all),
      );
      const agencies = await store.listAgencies({ page: 2, pageSize: 2 });
      expect(agencies).toMatchObject({ items: [{ id: 'xx-yi-xian' }], page: 2, pages: 2, total: 3 });
    });

    test.each([
      [0, 10],
      [-1, 10],
      [1.5, 10],
      [1, 0],
      [1, 1001],
      [Number.NaN, 1],
    ])('page %d of %d is refused', async (page, pageSize) => {
      const store = await open();
      await expect(store.listReports({ page, pageSize })).rejects.toMatchObject({ code: 'bad-page' });
      await expect(store.listAgencies({ page, pageSize })).rejects.toMatchObject({ code: 'bad-page' });
    });

    test('filters narrow lists and streams alike', async () => {
      const store = await openFilled(fill);
      expect(await addresses(store, all, { agencyId: 'xx-jia-xian', edition: '2021' })).toEqual([
        'xx-jia-xian/2023',
        'xx-jia-xian/2021',
      ]);
      expect(await addresses(store, all, { year: 2019, edition: '2019' })).toHaveLength(3);
      expect(await addresses(store, all, { year: 2019, edition: '2021' })).toEqual([]);
      expect(await addresses(store, all, { status: 'partial' })).toHaveLength(3);
      const streamed = [];
      for await (const { key } of store.streamReports({ status: 'partial', agencyId: 'xx-yi-xian' }))
        streamed.push(key);
      expect(streamed).toEqual(['2023']);
    });

    test('agencies are found by a part of any of their names', async () => {
      const store = await open();
      const uscc = '12620600MB0523338C';
      await store.ingest(buildSubmission({ agency: { name: '发展和改革局（A区）', uscc }, year: 2023 }));
      await store.ingest(buildSubmission({ agency: { name: '发展改革局', uscc }, year: 2024 }));
      await store.ingest(buildSubmission({ agency: { name: '100%_局' } }));
      const search = async (query: string) =>
        (await store.listAgencies(all, { query })).items.map((agency) => agency.id);
      expect(await search('和改革')).toEqual([uscc]);
      expect(await search(' 发展 改革 ')).toEqual([uscc]);
      expect(await search('(a区)')).toEqual([uscc]);
      expect(await search('')).toHaveLength(2);
      expect(await search('%')).toEqual(['xx-100-ju']);
      expect(await search('_')).toEqual(['xx-100-ju']);
      expect(await search('\\')).toEqual([]);
      expect(await search("' or 1=1 --")).toEqual([]);
    });

    test('only failed findings are counted, by severity', async () => {
      const store = await openFilled(fill);
      const one = { error: 1, warning: 1, info: 0 };
      const reports = await store.listReports(all, { agencyId: 'xx-jia-xian' });
      expect(reports.items.map((report) => report.findings)).toEqual([one, one, one]);
      const three = { error: 3, warning: 3, info: 0 };
      const agency = await store.findAgency('xx-jia-xian');
      expect(agency).toMatchObject({ findings: three, reports: 3, keys: ['2023', '2021', '2019'] });
      expect(agency?.items).toEqual(reports.items);
      expect(await store.readTotals()).toEqual({
        agencies: 3,
        reports: 10,
        versions: 10,
        figures: 3 * (198 + 200 + 200) + 200,
        findings: { error: 9, warning: 9, info: 0 },
        years: [2019, 2021, 2023].map((year) => ({ year, reports: 3, agencies: 3 })),
      });
    });

    test('figures asked come from the form, figures held are numbers: a blank is not held, a 0 is', async () => {
      const store = await open();
      await store.ingest(buildSubmission({ edition: '2019', year: 2020, figures: { [granted]: null, [fees]: 0 } }));
      const [report] = (await store.listReports(all)).items;
      expect(report?.figures).toEqual({ asked: 198, held: 197 });
      expect((await store.readTotals()).figures).toBe(197);
    });

    test('sums leave out blanks and inferred values, and say how many reports took part', async () => {
      const store = await open();
      const put = (name: string, value: number | null, cell = {}) =>
        store.ingest(buildSubmission({ agency: { name }, figures: { [granted]: value }, cells: { [granted]: cell } }));
      await put('甲', 5);
      await put('乙', 7, { method: 'entailed' });
      await put('丙', 100, { method: 'inferred', confidence: 0.95 });
      await put('丁', null);
      await put('戊', 0);
      expect(await store.sumFigures([granted])).toEqual([{ year: 2024, path: granted, sum: 12, reports: 3 }]);
      expect(await store.sumFigures([])).toEqual([]);
      expect(await store.sumFigures(['/no/such/figure'])).toEqual([]);
    });

    test('a year in which nobody gives a figure has no sum, not a sum of 0', async () => {
      const store = await open();
      await store.ingest(buildSubmission({ year: 2022, figures: { [granted]: null } }));
      await store.ingest(buildSubmission({ year: 2023, figures: { [granted]: 4 } }));
      expect(await store.sumFigures([granted])).toEqual([{ year: 2023, path: granted, sum: 4, reports: 1 }]);
    });

    test('decimal amounts add up to the decimal sum', async () => {
      const store = await open();
      for (const [index, amount] of [0.1, 0.2, 0.7, 59237.2449].entries())
        await store.ingest(buildSubmission({ agency: { name: `县${index}` }, figures: { [fees]: amount } }));
      expect(await store.sumFigures([fees])).toEqual([{ year: 2024, path: fees, sum: 59238.2449, reports: 4 }]);
    });

    test.skipIf(!hasSuqian)('the published figures of Suqian come out as published (needs ../shared)', async () => {
      const store = await open();
      const agency = { name: '宿迁市人民政府', region: { code: '321300', name: '宿迁市', path: ['江苏省'] } };
      for (const year of [2023, 2024] as const)
        await store.ingest(buildSubmission({ agency, year, figures: readSuqian(year) }));
      for (const year of [2023, 2024] as const) {
        const figures = readSuqian(year);
        expect(Object.keys(figures)).toHaveLength(200);
        const sums = (await store.sumFigures(Object.keys(figures))).filter((total) => total.year === year);
        expect(Object.fromEntries(sums.map((total) => [total.path, total.sum]))).toEqual(figures);
      }
    });
  });
};
