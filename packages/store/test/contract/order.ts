import { describe, expect, test } from 'vitest';
import type { Store, Submission } from '../../src/index.ts';
import { buildFinding, buildSubmission } from '../build-submission.ts';
import type { OpenStore } from '../describe-store-contract.ts';

const uscc = '12620600MB0523338C';
const region = { code: '321300', name: '宿迁市', path: ['江苏省'] };

const submissions: readonly Submission[] = [
  buildSubmission({ agency: { name: '旧名局', region }, year: 2021, findings: [buildFinding()] }),
  buildSubmission({ agency: { name: '新名局', region, uscc }, year: 2023 }),
  buildSubmission({ agency: { name: '旧名局', region, uscc, level: 'prefecture' }, year: 2022 }),
  buildSubmission({ agency: { name: '新名局', region }, year: 2024, edition: '2021' }),
  buildSubmission({ agency: { name: '乙县人民政府' }, year: 2020, edition: '2019' }),
  buildSubmission({ agency: { name: null }, year: null }),
];

/** Without earlier ids: that an id was once given is history, and history is an order. */
const readAgency = async (store: Store, id: string) => {
  const agency = await store.findAgency(id);
  return { ...agency, aliases: agency?.aliases.filter((alias) => /\p{Script=Han}/u.test(alias)) };
};

/** All that the outside can see of a store's contents, in one string. */
const readEverything = async (store: Store): Promise<string> => {
  const agencies = await store.listAgencies({ page: 1, pageSize: 1000 });
  const documents = [];
  for await (const document of store.streamReports()) documents.push(document);
  return JSON.stringify({
    agencies,
    documents,
    details: await Promise.all(agencies.items.map((agency) => readAgency(store, agency.id))),
    reports: await store.listReports({ page: 1, pageSize: 1000 }),
    totals: await store.readTotals(),
    sums: await store.sumFigures([
      '/applications/granted/total',
      '/proactiveDisclosure/administrativeFees/amountWanYuan',
    ]),
  });
};

/** Every order in which each item stands first once and each pair is met both ways. */
const listOrders = (): Submission[][] => {
  const rotations = submissions.map((_, start) => [...submissions.slice(start), ...submissions.slice(0, start)]);
  return [...rotations, ...rotations.map((rotation) => rotation.toReversed())];
};

export const describeOrder = (open: OpenStore): void => {
  describe('order of arrival', () => {
    test('equal contents give equal bytes, whatever came first', async () => {
      const seen = new Set<string>();
      for (const order of listOrders()) {
        const store = await open();
        for (const submission of order) await store.ingest(submission);
        seen.add(await readEverything(store));
      }
      expect(seen.size).toBe(1);
      const [everything] = [...seen];
      expect(everything).toContain('"keys":["2024","2023","2022","2021"]');
    });

    test('documents carry no time of the run', async () => {
      const stores = [await open(), await open()];
      for (const store of stores) for (const submission of submissions) await store.ingest(submission);
      const [first, second] = await Promise.all(stores.map(readEverything));
      expect(first).toBe(second);
      expect(first).not.toMatch(/\d{4}-\d\d-\d\dT\d\d:/);
    });
  });
};
