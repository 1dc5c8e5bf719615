import { describe, expect, test } from 'vitest';
import type { Actor, Store } from '../../src/index.ts';
import { buildSubmission } from '../build-submission.ts';
import type { OpenStore } from '../describe-store-contract.ts';

const actor: Actor = {
  at: '2026-03-01T02:03:04.000Z',
  tokenId: null,
  tokenName: null,
  client: null,
  requestId: null,
};
const uscc = '12620600MB0523338C';
const unknownLife = { validFrom: null, validTo: null, successor: null, predecessors: [] };

const put = async (store: Store, name: string, year = 2022, code?: string): Promise<string> => {
  const agency = code === undefined ? { name } : { name, uscc: code };
  const outcome = await store.ingest(buildSubmission({ agency, year }));
  if (outcome.kind === 'rejected') throw new Error('rejected');
  return outcome.agencyId;
};

const lifeOf = async (store: Store, id: string) => {
  const agency = await store.findAgency(id);
  if (!agency) return null;
  const { validFrom, validTo, successor, predecessors } = agency;
  return { validFrom, validTo, successor, predecessors };
};

const listIds = async (store: Store, validIn: number): Promise<string[]> =>
  (await store.listAgencies({ page: 1, pageSize: 100 }, { validIn })).items.map(({ id }) => id);

export const describeAgencyLife = (open: OpenStore): void => {
  describe('validity and successors', () => {
    test('nothing is known until somebody says it; then both agencies show it, and the log has it', async () => {
      const store = await open();
      const [old, heir] = [await put(store, '甲县地税局'), await put(store, '甲县税务局')];
      expect(await lifeOf(store, old)).toEqual(unknownLife);
      expect(await store.setAgencyLives([{ id: old, validTo: '2018-06', successor: heir }], actor)).toEqual({
        kind: 'set',
        ids: [old],
      });
      await store.setAgencyLives([{ id: heir, validFrom: '2018-07-05' }], actor);
      const successor = { id: heir, name: '甲县税务局' };
      expect(await lifeOf(store, old)).toEqual({ ...unknownLife, validTo: '2018-06', successor });
      const predecessors = [{ id: old, name: '甲县地税局' }];
      expect(await lifeOf(store, heir)).toEqual({ ...unknownLife, validFrom: '2018-07-05', predecessors });
      const holdings = await store.listHoldings({ after: null, limit: 10 });
      for (const holding of holdings) {
        const { kept: _, ...document } = holding;
        expect(document).toEqual(await store.findAgency(holding.id));
      }
      expect((await store.listAudit({ limit: 5 })).map(({ action, agencyId }) => [action, agencyId])).toEqual([
        ['agency-set', heir],
        ['agency-set', old],
      ]);
    });

    test('what is not mentioned stays, null takes it back', async () => {
      const store = await open();
      const [old, heir] = [await put(store, '甲局'), await put(store, '乙局')];
      await store.setAgencyLives([{ id: old, validFrom: '1998', validTo: '2018', successor: heir }], actor);
      await store.setAgencyLives([{ id: old, validTo: '2019' }], actor);
      expect(await lifeOf(store, old)).toMatchObject({ validFrom: '1998', validTo: '2019', successor: { id: heir } });
      await store.setAgencyLives([{ id: old, validFrom: null, validTo: null, successor: null }], actor);
      expect([await lifeOf(store, old), await lifeOf(store, heir)]).toEqual([unknownLife, unknownLife]);
    });

    test('a list by year leaves out what had ended or not begun; the unknown may have been there', async () => {
      const store = await open();
      const [ended, begun, unknown] = [await put(store, '甲局'), await put(store, '乙局'), await put(store, '丙局')];
      await store.setAgencyLives(
        [
          { id: ended, validTo: '2018-06-15' },
          { id: begun, validFrom: '2018' },
        ],
        actor,
      );
      expect(await listIds(store, 2017)).toEqual([ended, unknown].toSorted());
      expect(await listIds(store, 2018)).toEqual([ended, begun, unknown].toSorted());
      expect(await listIds(store, 2019)).toEqual([begun, unknown].toSorted());
      expect(await store.countAgencies({ validIn: 2019 })).toBe(2);
      const part = await store.seekAgencies({ sort: [], after: null, limit: 10 }, { validIn: 2017 });
      expect(part.items.map(({ id }) => id)).toEqual([ended, unknown].toSorted());
      const { items } = await store.listReports({ page: 1, pageSize: 100 }, { validIn: 2019 });
      expect(items.map(({ agencyId }) => agencyId)).toEqual([begun, unknown].toSorted());
      expect(await store.countReports({ validIn: 2017 })).toBe(2);
    });

    test.each([
      ['an agency that nobody knows', { id: 'xx-nobody', validTo: '2018' }, 'unknown-agency', 'xx-nobody'],
      ['a successor that nobody knows', { id: 'xx-jia-ju', successor: 'xx-no' }, 'unknown-successor', 'xx-no'],
      ['no date', { id: 'xx-jia-ju', validTo: '18/3' }, 'wrong-date', '18/3'],
      ['a day that there is not', { id: 'xx-jia-ju', validTo: '2023-02-30' }, 'wrong-date', '2023-02-30'],
      [
        'an end before the beginning',
        { id: 'xx-jia-ju', validFrom: '2019-02', validTo: '2019-01-31' },
        'ends-before-begin',
        '2019-02 – 2019-01-31',
      ],
      ['itself', { id: 'xx-jia-ju', successor: 'xx-jia-ju' }, 'circle', 'xx-jia-ju → xx-jia-ju'],
      ['a circle', { id: 'xx-yi-ju', successor: 'xx-jia-ju' }, 'circle', 'xx-yi-ju → xx-jia-ju → xx-yi-ju'],
    ] as const)('refused, with all that was asked for beside it: %s', async (_, change, reason, found) => {
      const store = await open();
      for (const name of ['甲局', '乙局']) await put(store, name);
      const others = [{ id: 'xx-jia-ju', validFrom: '1990', successor: 'xx-yi-ju' }];
      expect(await store.setAgencyLives([...others, change], actor)).toEqual({
        kind: 'refused',
        reason,
        index: 1,
        found,
      });
      expect(await lifeOf(store, 'xx-jia-ju')).toEqual(unknownLife);
      expect(await store.listAudit({ limit: 5 })).toEqual([]);
    });

    test('it follows an agency to its new id, and to the one that it turns out to be', async () => {
      const store = await open();
      const [old, heir, first] = [await put(store, '甲局'), await put(store, '乙局'), await put(store, '丙局')];
      await store.setAgencyLives([{ id: first, successor: old }], actor);
      await store.setAgencyLives([{ id: old, validTo: '2018', successor: heir }], actor);
      // A code is found for the successor: its id changes.
      expect(await put(store, '乙局', 2023, uscc)).toBe(uscc);
      expect(await lifeOf(store, old)).toMatchObject({ validTo: '2018', successor: { id: uscc } });
      // The old agency and the successor were one: nobody succeeds itself.
      expect(await put(store, '甲局', 2024, uscc)).toBe(uscc);
      expect(await lifeOf(store, uscc)).toMatchObject({
        validTo: '2018',
        successor: null,
        predecessors: [{ id: first }],
      });
      expect(await store.checkIntegrity()).toEqual([]);
    });
  });
};
