import { hash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { SearchHit, Store } from '../../src/index.ts';
import { buildSubmission, type SubmissionOptions } from '../build-submission.ts';
import type { OpenFilled, OpenStore } from '../describe-store-contract.ts';

const report = (name: string, overview: string, options: SubmissionOptions = {}) =>
  buildSubmission({ agency: { name }, narrative: { overview }, text: `${name}${overview}`, ...options });

const fill = async (store: Store): Promise<void> => {
  const outcomes = await store.ingestAll([
    report('东山县人民政府', '全年受理不动产登记查询32件,办理行政复议案件5件。'),
    report('西河市交通运输局', '推进政务公开, 开展行政执法。复议情况:无。', { year: 2023 }),
    report('西河市财政局', '本机关通过 Open Government 网站(www.xihe.example)公开2024年预算。', {
      narrative: { overview: '通过 Open Government 网站公开２０２４年预算', otherMatters: '政\n府绩效 ＡＢＣ' },
    }),
    report('北岭镇人民政府', '不动产的登记由县局办理。'),
  ]);
  expect(outcomes.map(({ kind }) => kind)).toEqual(['created', 'created', 'created', 'created']);
};

const ask = (store: Store, query: string, rest: { year?: number; agencyId?: string } = {}) =>
  store.search({ query, page: 1, pageSize: 20, ...rest });

const names = (items: readonly SearchHit[]) => items.map(({ agencyName }) => agencyName);

/** What the spans of a hit mark, in the order of its excerpts. */
const marked = (hit: SearchHit | undefined) =>
  hit?.excerpts.flatMap(({ excerpt, spans }) => spans.map(([from, to]) => excerpt.slice(from, to)));

export const describeSearch = (open: OpenStore, openFilled: OpenFilled): void => {
  describe('search', () => {
    test.each([
      ['one character', '岭', ['北岭镇人民政府'], ['岭', '岭']],
      ['one character that most reports hold', '办', ['东山县人民政府', '北岭镇人民政府'], ['办']],
      ['such a character and a rare one', '办 岭', ['北岭镇人民政府'], ['岭', '岭', '办']],
      ['two characters', '复议', ['东山县人民政府', '西河市交通运输局'], ['复议']],
      ['several characters, in their order only', '不动产登记', ['东山县人民政府'], ['不动产登记']],
      ['several words, wherever they stand', '登记 不动产', ['北岭镇人民政府', '东山县人民政府'], ['不动产', '登记']],
      ['a Latin word, whatever its case', 'GOVERNMENT', ['西河市财政局'], ['Government']],
      ['Latin words held together', '"open government"', ['西河市财政局'], ['Open Government']],
      ['a number, whatever its width', '2024', ['西河市财政局'], ['２０２４']],
      ['full-width letters', 'ａｂｃ', ['西河市财政局'], ['ＡＢＣ']],
      ['words broken by a line', '政府绩效', ['西河市财政局'], ['政\n府绩效']],
    ])('%s', async (_, query, found, spans) => {
      const store = await openFilled(fill);
      const results = await ask(store, query);
      expect(names(results.items).toSorted()).toEqual(found.toSorted());
      expect(results).toMatchObject({ total: found.length, capped: false, page: 1 });
      // Where the title says the agency's name, it is found there, too.
      const hit = results.items.find(({ agencyName }) => agencyName === found[0]);
      expect(marked(hit)).toEqual(spans);
    });

    test.each([
      ['part of a number', '202'],
      ['part of a Latin word', 'govern'],
      ['over a sign', '公开开展'],
      ['over the end of a section', '报告通过'],
      ['Latin words in another order', '"government open"'],
      ['nothing', ''],
      ['signs alone', '"()*" - 、。 NEAR('],
      ['half a surrogate pair and a NUL', '\ud800\0'],
    ])('%s is not found', async (_, query) => {
      const store = await openFilled(fill);
      expect(await ask(store, query)).toMatchObject({ items: [], total: 0, pages: 0, capped: false });
    });

    test('what an engine would take for its own language is only words', async () => {
      const store = await open();
      await store.ingest(report('甲县', 'x AND y OR NOT "z" name:{a} ^b* near(c, 2)'));
      for (const query of ['AND', 'or', 'not', 'name', '^b*', 'NEAR', "y' or 1=1", 'y) OR (x'])
        expect((await ask(store, query)).total).toBe(/[')]/u.test(query) ? 0 : 1);
    });

    test('names come first, then the newest years, then agencies in their order', async () => {
      const store = await open();
      await store.ingest(report('乙县统计局', '统计工作', { year: 2020 }));
      await store.ingest(report('丙县', '配合统计', { year: 2021 }));
      await store.ingest(report('丁县', '配合统计', { year: 2024 }));
      await store.ingest(report('甲县', '配合统计', { year: 2024 }));
      const { items } = await ask(store, '统计');
      expect(items.map(({ key, agencyId }) => [key, agencyId])).toEqual([
        ['2020', 'xx-yi-xian-tong-ji-ju'],
        ['2024', 'xx-ding-xian'],
        ['2024', 'xx-jia-xian'],
        ['2021', 'xx-bing-xian'],
      ]);
      expect(items[0]?.excerpts.map(({ section }) => section)).toEqual(['agency', 'title', 'overview']);
    });

    test('a report is found by its names where all the words stand there, be it one in each', async () => {
      const store = await open();
      await store.ingest(report('甲县财政局', '统计工作', { year: 2020 }));
      await store.ingest(report('乙县', '财政与统计', { year: 2024 }));
      await store.ingest(report('丙县财政局', '', { year: 2021, title: '统计年报' }));
      await store.ingest(report('丁县', '财政统计', { year: 2022, title: '财 政 统\n计' }));
      const { items } = await ask(store, '财政 统计');
      expect(items.map(({ key }) => key)).toEqual(['2022', '2021', '2024', '2020']);
    });

    test('can be kept to a year and an agency, by id or alias', async () => {
      const store = await open();
      for (const year of [2022, 2023, 2024]) await store.ingest(report('甲县', `复议${year}`, { year }));
      await store.ingest(report('乙县', '复议', { year: 2023 }));
      expect((await ask(store, '复议', { year: 2023 })).total).toBe(2);
      expect((await ask(store, '复议', { agencyId: 'xx-jia-xian' })).total).toBe(3);
      expect(await ask(store, '复议', { agencyId: 'xx-jia-xian', year: 2023 })).toMatchObject({
        total: 1,
        items: [{ agencyId: 'xx-jia-xian', key: '2023', year: 2023 }],
      });
      expect((await ask(store, '复议', { agencyId: 'nobody' })).total).toBe(0);
    });

    test('gives pages', async () => {
      const store = await open();
      for (const year of [2020, 2021, 2022, 2023, 2024]) await store.ingest(report('甲县', `复议${year}`, { year }));
      const page = (number: number) => store.search({ query: '复议', page: number, pageSize: 2 });
      expect((await page(2)).items.map(({ key }) => key)).toEqual(['2022', '2021']);
      expect(await page(4)).toMatchObject({ items: [], page: 4, pages: 3, total: 5 });
      for (const request of [
        { page: 0, pageSize: 2 },
        { page: 1, pageSize: 101 },
      ])
        await expect(store.search({ query: '复议', ...request })).rejects.toMatchObject({ code: 'bad-page' });
    });

    test('speaks of the current version alone', async () => {
      const store = await open();
      await store.ingest(report('甲县', '旧词', { text: 'first' }));
      await store.ingest(report('甲县', '新词', { text: 'corrected' }));
      expect((await ask(store, '旧词')).total).toBe(0);
      expect((await ask(store, '新词')).total).toBe(1);
      // The reading of superseded bytes by a newer parser is not the current version.
      await store.ingest(report('甲县', '另词', { text: 'first', parserVersion: '0.2.0' }));
      expect((await ask(store, '另词')).total).toBe(0);
      // A source that turns out to be of another year takes its words along.
      await store.ingest(report('甲县', '新词', { text: 'corrected', year: 2020, parserVersion: '0.2.0' }));
      expect((await ask(store, '新词')).items.map(({ key }) => key)).toEqual(['2020']);
      expect((await ask(store, '另词')).items.map(({ key }) => key)).toEqual(['2024']);
    });

    test('an excerpt is cut around the first word, with what is marked in it', async () => {
      const store = await open();
      const overview = `${'前'.repeat(500)}行政复议${'后'.repeat(500)}`;
      await store.ingest(report('甲县', overview));
      const [hit] = (await ask(store, '复议')).items;
      const [excerpt] = hit!.excerpts;
      expect(excerpt).toMatchObject({ section: 'overview', cut: { before: true, after: true } });
      expect(excerpt!.excerpt.length).toBeLessThanOrEqual(120);
      expect(overview).toContain(excerpt!.excerpt);
      expect(marked(hit)).toEqual(['复议']);
    });

    test('a word that is in more than a thousand reports is counted to a thousand, and says so', async () => {
      const store = await open();
      const { result, ...rest } = report('甲县', '复议');
      const many = Array.from({ length: 1001 }, (_, index) => {
        const bytes = new TextEncoder().encode(`${index}`);
        const source = { ...result.source, sha256: hash('sha256', bytes) };
        // Without figures: it is words that matter here.
        const numbered = { ...result.report!, edition: null, year: 1000 + index };
        return { ...rest, bytes, result: { ...result, source, cells: {}, report: numbered } };
      });
      await store.ingestAll(many);
      expect(await ask(store, '复议')).toMatchObject({ total: 1000, capped: true, pages: 50 });
      expect(await ask(store, '复议', { year: 1500 })).toMatchObject({ total: 1, capped: false });
    }, 60_000);
  });
};
