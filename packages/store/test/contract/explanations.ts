import type { Finding } from '@nianbao/schema';
import { describe, expect, test } from 'vitest';
import type { Actor, NewExplanation, Store } from '../../src/index.ts';
import { buildFinding, buildSubmission } from '../build-submission.ts';
import type { OpenStore } from '../describe-store-contract.ts';

const actor: Actor = {
  at: '2026-03-01T02:03:04.000Z',
  tokenId: 'aaaaaaaa',
  tokenName: '甲',
  client: '192.0.2.7',
  requestId: 'r-1',
};
const note: NewExplanation = {
  text: '合计误填,已更正。',
  textEn: 'The total was a slip.',
  by: '办公室',
  on: '2025-02-03',
};
const explained = { text: note.text, textEn: note.textEn, by: note.by, on: note.on };
const address = { agencyId: 'xx-jia-ju', key: '2024' };
const key = 'a-rule@granted@2024';
const wrong = (over: Partial<Finding> = {}): Finding => buildFinding({ key, expected: 3, actual: 4, ...over });
const other = buildFinding({ key: 'b-rule@2024', severity: 'warning' });

const put = async (store: Store, text: string, findings: readonly Finding[], parserVersion = '0.1.0') => {
  const submission = buildSubmission({ agency: { name: '甲局' }, year: 2024, text, findings });
  return store.ingest({ ...submission, parserVersion });
};

const notesOf = async (store: Store, version?: number) =>
  (await store.findReport(address.agencyId, address.key, version))?.findings.map(({ explained: said }) => said);

const countsOf = async (store: Store) => {
  const { items } = await store.listReports({ page: 1, pageSize: 10 });
  return items.map(({ findings }) => findings);
};

export const describeExplanations = (open: OpenStore): void => {
  describe('notes on findings', () => {
    test('a note stands with its finding, which no longer counts, until it is removed; the log has both', async () => {
      const store = await open();
      await put(store, 'one', [wrong(), other]);
      const before = await store.findReport(address.agencyId, address.key);
      expect(await countsOf(store)).toEqual([{ error: 1, warning: 1, info: 0 }]);
      expect(await store.putExplanation(address, key, note, actor)).toEqual({
        kind: 'explained',
        agencyId: 'xx-jia-ju',
      });
      expect(await notesOf(store)).toEqual([explained, undefined]);
      expect(await countsOf(store)).toEqual([{ error: 0, warning: 1, info: 0 }]);
      expect((await store.readTotals()).findings).toEqual({ error: 0, warning: 1, info: 0 });
      expect(await store.countReports({ severity: 'error' })).toBe(0);
      const json = (await store.findReportJson(address.agencyId, address.key))!.json;
      expect(Buffer.from(json).toString()).toBe(JSON.stringify(await store.findReport(address.agencyId, address.key)));
      const kept = { ...note, ...address, agencyName: '甲局', year: 2024, finding: key, at: actor.at };
      expect(await store.listExplanations()).toEqual([kept]);
      expect(await store.listExplanations(address)).toEqual([kept]);
      expect(await store.listExplanations({ agencyId: 'xx-nobody' })).toEqual([]);
      const [holding] = await store.listHoldings({ after: null, limit: 10 });
      expect(holding?.kept[0]?.explained).toEqual([{ finding: key, at: actor.at }]);
      expect(await store.removeExplanation(address, key, actor)).toEqual({ kind: 'removed', agencyId: 'xx-jia-ju' });
      expect(await store.findReport(address.agencyId, address.key)).toEqual(before);
      expect(await countsOf(store)).toEqual([{ error: 1, warning: 1, info: 0 }]);
      expect(await store.listAudit({ limit: 5 })).toMatchObject([
        { ...actor, action: 'explanation-removed', outcome: 'removed', ...address, about: key },
        { ...actor, action: 'finding-explained', outcome: 'explained', ...address, about: key },
      ]);
    });

    test('another note takes its place; the same again changes nothing', async () => {
      const store = await open();
      await put(store, 'one', [wrong()]);
      await store.putExplanation(address, key, note, actor);
      expect(await store.putExplanation(address, key, note, actor)).toMatchObject({ kind: 'unchanged' });
      const later = { ...note, text: '已于二月更正。', textEn: null };
      expect(await store.putExplanation(address, key, later, actor)).toMatchObject({ kind: 'changed' });
      expect(await notesOf(store)).toEqual([{ text: later.text, by: later.by, on: later.on }]);
      expect(await store.listAudit({ limit: 5 })).toHaveLength(2);
    });

    test('a newer reading in which the finding is the same has the note; one in which it is another has not', async () => {
      const store = await open();
      await put(store, 'one', [wrong()]);
      await store.putExplanation(address, key, note, actor);
      expect(await put(store, 'one', [other, wrong()], '0.2.0')).toMatchObject({ kind: 'new-version', version: 2 });
      expect(await notesOf(store)).toEqual([undefined, explained]);
      expect(await countsOf(store)).toEqual([{ error: 0, warning: 1, info: 0 }]);
      // The agency published other figures: what was said of the old ones is not said of these.
      await put(store, 'two', [wrong({ actual: 5 })]);
      expect(await notesOf(store)).toEqual([undefined]);
      expect(await countsOf(store)).toEqual([{ error: 1, warning: 0, info: 0 }]);
      expect([await notesOf(store, 1), await notesOf(store, 2)]).toEqual([[explained], [undefined, explained]]);
    });

    test('a note goes with its report where two agencies turn out to be one', async () => {
      const store = await open();
      await put(store, 'one', [wrong()]);
      await store.putExplanation(address, key, note, actor);
      const uscc = '12620600MB0523338C';
      await store.ingest(buildSubmission({ agency: { name: '乙局', uscc }, year: 2024, text: 'two' }));
      await store.ingest(buildSubmission({ agency: { name: '甲局', uscc }, year: 2023, text: 'three' }));
      expect((await store.findAgency('xx-jia-ju'))?.id).toBe(uscc);
      expect((await store.listExplanations()).map(({ agencyId, finding }) => [agencyId, finding])).toEqual([
        [uscc, key],
      ]);
      expect(await store.removeExplanation({ ...address, agencyId: uscc }, key, actor)).toMatchObject({
        kind: 'removed',
      });
      const { length } = await store.listVersions(uscc, '2024');
      for (let version = 1; version <= length; version += 1)
        for (const finding of (await store.findReport(uscc, '2024', version))?.findings ?? [])
          expect(finding.explained).toBeUndefined();
      expect(await store.checkIntegrity()).toEqual([]);
    });

    test('what is not there cannot be explained', async () => {
      const store = await open();
      expect(await store.putExplanation(address, key, note, actor)).toEqual({ kind: 'unknown-report' });
      await put(store, 'one', [wrong(), buildFinding({ key: 'passed@2024', verdict: 'pass' })]);
      for (const finding of ['passed@2024', 'no', 'x\0y'])
        expect(await store.putExplanation(address, finding, note, actor)).toEqual({
          kind: 'unknown-finding',
          known: [key],
        });
      expect(await store.removeExplanation(address, 'x\0y', actor)).toMatchObject({ kind: 'not-explained' });
      expect(await store.removeExplanation(address, key, actor)).toMatchObject({ kind: 'not-explained' });
      expect(await store.listAudit({ limit: 5 })).toEqual([]);
    });
  });
};
