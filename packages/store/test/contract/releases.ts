import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Statistic, Store } from '../../src/index.ts';
import { buildSubmission, hasSuqian, readSuqian, type SubmissionOptions } from '../build-submission.ts';
import type { OpenStore } from '../describe-store-contract.ts';

const granted = '/applications/granted/total';
const processed = '/applications/totalProcessed/total';
const fees = '/proactiveDisclosure/administrativeFees/amountWanYuan';

const county = { level: 'county', kind: 'department' } as const;

/** Reports of one year whose grant rates are 8/20, 15/30, 30/40, 1/2, and one without the figure. */
const rated: readonly SubmissionOptions[] = [
  { agency: { name: '甲局', ...county }, figures: { [granted]: 8, [processed]: 20, [fees]: 0.1 } },
  { agency: { name: '乙局', ...county }, figures: { [granted]: 15, [processed]: 30, [fees]: 0.2 } },
  { agency: { name: '丙府', level: 'county', kind: 'government' }, figures: { [granted]: 30, [processed]: 40 } },
  { agency: { name: '丁镇' }, figures: { [granted]: 1, [processed]: 2 } },
  { agency: { name: '戊局', ...county }, figures: { [granted]: null, [processed]: 50 } },
];

const fill = async (store: Store, reports: readonly SubmissionOptions[] = rated): Promise<void> => {
  for (const report of reports) await store.ingest(buildSubmission({ year: 2024, ...report }));
};

const find = async (store: Store, filter: Parameters<Store['readStatistics']>[1]): Promise<readonly Statistic[]> => {
  const { id } = (await store.findRelease())!;
  return store.readStatistics(id, filter);
};

export const describeReleases = (open: OpenStore): void => {
  describe('releases', () => {
    test('a rate has its sums, its coverage, and quartiles of those with a denominator of 10', async () => {
      const store = await open();
      await fill(store);
      await store.makeRelease({ date: '2026-03-31' });
      const [all] = await find(store, { grouping: 'all', quantities: ['grantRate'] });
      expect(all).toEqual({
        year: 2024,
        group: '',
        quantity: 'grantRate',
        reports: 5,
        covered: 4,
        rated: 3,
        // 8 + 15 + 30 + 1 over 20 + 30 + 40 + 2; the report without the figure is not in it.
        numerator: 54,
        denominator: 92,
        // Of 0.4, 0.5, 0.75, by linear interpolation.
        firstQuartile: 0.45,
        median: 0.5,
        thirdQuartile: 0.625,
      });
      const byPeers = await find(store, { grouping: 'peers', quantities: ['grantRate'] });
      expect(byPeers.map(({ group, reports, covered, median }) => [group, reports, covered, median])).toEqual([
        ['county/department', 3, 2, 0.45],
        ['county/government', 1, 1, 0.75],
      ]);
    });

    test('is named for its contents: not for the order in which they came, nor for what was kept in between', async () => {
      const revisionOf = async (act: (store: Store) => Promise<void>) => {
        const store = await open();
        await act(store);
        return (await store.makeRelease({ date: '2026-03-31' })).revision;
      };
      const [first, ...rest] = rated;
      const straight = await revisionOf(fill);
      expect(await revisionOf((store) => fill(store, rated.toReversed()))).toBe(straight);
      const again = await revisionOf(async (store) => {
        await fill(store, [{ ...first, text: 'another' }]);
        await fill(store, rest);
        const submission = buildSubmission({ year: 2024, ...first });
        const actor = { at: '2026-03-01T00:00:00.000Z', tokenId: null, tokenName: null, client: null, requestId: null };
        await store.putReport(submission, { agencyId: 'xx-jia-ju', key: '2024' }, actor);
      });
      expect(again).toBe(straight);
      expect(straight).toMatch(/^5\.[0-9a-f]{24}-[0-9a-f]{12}$/);
      // The same in every database.
      const ids = ['jia-ju', 'yi-ju', 'bing-fu', 'ding-zhen', 'wu-ju'];
      const hashes = rated.map((report, index) => {
        const { sha256 } = buildSubmission({ year: 2024, ...report }).result.source;
        const row = JSON.stringify([`xx-${ids[index]}`, '2024', sha256, '0.1.0']);
        return BigInt(`0x${createHash('sha256').update(row).digest('hex')}`);
      });
      const sum = hashes.reduce((one, other) => one + other) % 2n ** 256n;
      expect(straight.split('-')[0]).toBe(`5.${sum.toString(16).padStart(64, '0').slice(0, 24)}`);
      expect(await revisionOf((store) => fill(store, [...rest, { ...first, text: 'another' }]))).not.toBe(straight);
      expect(await revisionOf((store) => fill(store, [...rest, { ...first, parserVersion: '0.2.0' }]))).not.toBe(
        straight,
      );
    });

    test('figures are compared as sums; amounts add up decimally', async () => {
      const store = await open();
      await fill(store, rated.slice(0, 2));
      await store.makeRelease({ date: '2026-03-31' });
      const [sum] = await find(store, { grouping: 'all', quantities: [fees] });
      expect(sum).toMatchObject({ covered: 2, rated: 2, numerator: 0.3, denominator: null, median: 0.15 });
    });

    test('what was inferred takes part only where it is asked for', async () => {
      const store = await open();
      await fill(store, [rated[0]!, { ...rated[1]!, cells: { [granted]: { method: 'inferred', confidence: 0.95 } } }]);
      await store.makeRelease({ date: '2026-03-31' });
      const filter = { grouping: 'all', quantities: ['grantRate', 'processed'] } as const;
      expect((await find(store, filter)).map(({ covered, numerator }) => [covered, numerator])).toEqual([
        [2, 50],
        [1, 8],
      ]);
      expect(
        (await find(store, { ...filter, inferred: true })).map(({ covered, numerator }) => [covered, numerator]),
      ).toEqual([
        [2, 50],
        [2, 23],
      ]);
    });

    test('a region counts what lies below it', async () => {
      const store = await open();
      const path = ['江苏省', '宿迁市'];
      await fill(store, [
        { ...rated[0]!, agency: { name: '甲局', region: { code: '321302', name: '宿城区', path } } },
        { ...rated[1]!, agency: { name: '乙局', region: { code: '321300', name: '宿迁市', path: ['江苏省'] } } },
      ]);
      await store.makeRelease({ date: '2026-03-31' });
      const regions = await find(store, { grouping: 'region', quantities: ['processed'] });
      expect(regions.map(({ group, reports, numerator }) => [group, reports, numerator])).toEqual([
        ['320000', 2, 50],
        ['321300', 2, 50],
        ['321302', 1, 20],
      ]);
    });

    test('metrics follow the form of each edition, and older reports have none', async () => {
      const store = await open();
      await fill(store, [
        {
          agency: { name: '甲局' },
          year: 2020,
          edition: '2019',
          figures: { '/applications/otherHandling/total': 3, [processed]: 30 },
        },
        {
          agency: { name: '甲局' },
          year: 2021,
          figures: {
            '/applications/otherSupplementOverdue/total': 1,
            '/applications/otherFeeOverdue/total': 2,
            '/applications/otherMiscellaneous/total': 3,
            [processed]: 30,
          },
        },
      ]);
      await store.makeRelease({ date: '2026-03-31' });
      const rates = await find(store, { grouping: 'all', quantities: ['otherRate'] });
      expect(rates.map(({ year, numerator, denominator }) => [year, numerator, denominator])).toEqual([
        [2020, 3, 30],
        [2021, 6, 30],
      ]);
    });

    test('a release stays as it was when reports come in; made again from the same it is the same', async () => {
      const store = await open();
      await fill(store, rated.slice(0, 1));
      const first = await store.makeRelease({ date: '2026-03-31' });
      expect(first).toMatchObject({ id: '2026-03-31', date: '2026-03-31', agencies: 1, reports: 1 });
      expect(await store.makeRelease({ date: '2026-04-01' })).toEqual(first);
      await fill(store, rated.slice(1));
      expect((await find(store, { grouping: 'all', quantities: ['processed'] }))[0]).toMatchObject({ reports: 1 });
      const second = await store.makeRelease({ date: '2026-03-31' });
      expect(second.id).toBe('2026-03-31-2');
      expect(await store.listReleases()).toEqual([second, first]);
      expect(await store.findRelease(first.id)).toEqual(first);
      expect((await find(store, { grouping: 'all', quantities: ['processed'] }))[0]).toMatchObject({ reports: 5 });
      expect((await store.readStatistics(first.id, { grouping: 'all', quantities: ['processed'] }))[0]).toMatchObject({
        reports: 1,
      });
    });

    test('a name that no text can be leads to no release and no group', async () => {
      const store = await open();
      await fill(store, rated.slice(0, 1));
      const { id } = await store.makeRelease({ date: '2026-03-31' });
      expect(await store.findRelease('\0')).toBeNull();
      expect(await store.readStatistics('\0', { grouping: 'all' })).toEqual([]);
      expect(await store.readStatistics(id, { grouping: 'level', groups: ['\0'] })).toEqual([]);
    });

    test('without a release there are no statistics', async () => {
      const store = await open();
      expect(await store.findRelease()).toBeNull();
      expect(await store.listReleases()).toEqual([]);
      expect(await store.readStatistics('2026-03-31', { grouping: 'all' })).toEqual([]);
    });

    test('figures for a comparison tell a gap from a figure, and leave out what was never asked', async () => {
      const store = await open();
      await fill(store);
      const [report, ...others] = await store.readFigures(
        ['xx-wu-ju', 'xx-nobody'],
        [2023, 2024],
        [granted, processed, '/applications/otherHandling/total'],
      );
      expect(others).toEqual([]);
      expect(report).toMatchObject({ agencyId: 'xx-wu-ju', year: 2024, edition: '2021' });
      expect([...report!.figures].toSorted()).toEqual([
        [granted, { value: null, method: null }],
        [processed, { value: 50, method: 'stated' }],
      ]);
    });

    test.skipIf(!hasSuqian)('the published figures of Suqian give its rates (needs ../shared)', async () => {
      const store = await open();
      for (const year of [2023, 2024] as const)
        await store.ingest(buildSubmission({ agency: { name: '宿迁市人民政府' }, year, figures: readSuqian(year) }));
      await store.makeRelease({ date: '2026-03-31' });
      for (const year of [2023, 2024] as const) {
        const figures = readSuqian(year);
        const [rate] = await find(store, { grouping: 'all', quantities: ['grantRate'], years: [year] });
        expect(rate).toMatchObject({ numerator: figures[granted], denominator: figures[processed] });
        expect(rate!.median).toBeCloseTo(figures[granted]! / figures[processed]!, 6);
      }
    });
  });
};
