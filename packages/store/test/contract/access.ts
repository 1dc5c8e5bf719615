import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Actor, NewToken, Store, UploadCondition } from '../../src/index.ts';
import { buildRejected, buildSubmission } from '../build-submission.ts';
import type { OpenStore } from '../describe-store-contract.ts';

const now = new Date('2026-03-01T02:03:04.000Z');
const plain: NewToken = {
  name: '宿迁市办公室',
  scopes: ['reports:write'],
  agencies: null,
  uploadsPerDay: null,
  expiresAt: null,
};
const actor: Actor = {
  at: now.toISOString(),
  tokenId: 'aaaaaaaa',
  tokenName: '甲',
  client: '192.0.2.7',
  requestId: 'r-1',
};
const uscc = '12620600MB0523338C';
const otherUscc = '113325000026455663';

const listIds = async (store: Store) =>
  (await store.listAgencies({ page: 1, pageSize: 100 })).items.map((agency) => agency.id);

export const describeAccess = (open: OpenStore): void => {
  describe('tokens', () => {
    test('a token is found by its secret alone, which is given once', async () => {
      const store = await open();
      const { secret, token } = await store.createToken({ ...plain, agencies: ['xx-a'], uploadsPerDay: 7 }, now);
      expect(secret).toMatch(/^nianbao_[0-9a-f]{8}_[\w-]{43}$/);
      expect(secret).toContain(token.id);
      expect(token).toEqual({
        ...plain,
        agencies: ['xx-a'],
        uploadsPerDay: 7,
        id: token.id,
        createdAt: now.toISOString(),
        revokedAt: null,
        lastUsedAt: null,
      });
      expect(await store.findToken(secret)).toEqual(token);
      expect(JSON.stringify(await store.listTokens())).not.toContain(secret.slice(17));
      // The right id with a wrong rest, cut off, longer, nothing of the kind.
      const wrong = `${secret.slice(0, -1)}${secret.endsWith('A') ? 'B' : 'A'}`;
      for (const other of [wrong, secret.slice(0, -1), `${secret}A`, token.id, '', 'x\0y'])
        expect(await store.findToken(other), other).toBeNull();
    });

    test('secrets differ, and a revoked token stays known as such', async () => {
      const store = await open();
      const first = await store.createToken(plain, now);
      const second = await store.createToken({ ...plain, name: '乙' }, new Date(now.getTime() + 1000));
      expect(first.secret).not.toBe(second.secret);
      expect((await store.listTokens()).map(({ name }) => name)).toEqual([plain.name, '乙']);
      const revoked = await store.revokeToken(first.token.id, new Date('2026-04-01T00:00:00.000Z'));
      expect(revoked?.revokedAt).toBe('2026-04-01T00:00:00.000Z');
      expect(await store.revokeToken(first.token.id, new Date('2027-01-01T00:00:00.000Z'))).toEqual(revoked);
      expect(await store.findToken(first.secret)).toEqual(revoked);
      expect((await store.findToken(second.secret))?.revokedAt).toBeNull();
      expect(await store.revokeToken('ffffffff', now)).toBeNull();
      const entries = await store.listAudit({ limit: 10 });
      expect(entries.map(({ action, tokenId }) => [action, tokenId])).toEqual([
        ['token-revoked', first.token.id],
        ['token-created', second.token.id],
        ['token-created', first.token.id],
      ]);
    });

    test('uploads of a day are counted up to the quota, also all at once, each day anew', async () => {
      const store = await open();
      const { token } = await store.createToken(plain, now);
      const counts = await Promise.all(Array.from({ length: 8 }, () => store.countUpload(token.id, '2026-03-01', 5)));
      expect(
        counts
          .filter(({ granted }) => granted)
          .map(({ used }) => used)
          .sort(),
      ).toEqual([1, 2, 3, 4, 5]);
      expect(counts.filter(({ granted }) => !granted)).toEqual(Array(3).fill({ granted: false, used: 5 }));
      expect(await store.countUpload(token.id, '2026-03-02', 5)).toEqual({ granted: true, used: 1 });
      expect(await store.countUpload(token.id, '2026-03-03', 0)).toEqual({ granted: false, used: 0 });
    });
  });

  describe('putting a report at an address', () => {
    test('the report of that agency and year is kept like any other, and written down', async () => {
      const store = await open();
      const submission = buildSubmission({ agency: { name: '甲局', uscc } });
      const address = { agencyId: uscc, key: '2024' };
      expect(await store.putReport(submission, address, actor)).toEqual({ kind: 'created', ...address, version: 1 });
      expect(await store.putReport(submission, address, actor)).toEqual({ kind: 'unchanged', ...address, version: 1 });
      const changed = buildSubmission({ agency: { name: '甲局', uscc }, text: '更正' });
      expect(await store.putReport(changed, address, actor)).toMatchObject({ kind: 'new-version', version: 2 });
      expect(await store.findSource(uscc, '2024')).toEqual(changed.bytes);
      const entries = await store.listAudit({ limit: 2 });
      expect(entries).toEqual([
        {
          ...actor,
          id: entries[0]!.id,
          action: 'report-put',
          outcome: 'new-version',
          agencyId: uscc,
          key: '2024',
          version: 2,
          sha256: createHash('sha256').update('更正').digest('hex'),
          bytes: 6,
          about: null,
        },
        expect.objectContaining({ outcome: 'unchanged', version: 1 }),
      ]);
      expect((await store.listAudit({ limit: 5, before: entries[1]!.id })).map(({ outcome }) => outcome)).toEqual([
        'created',
      ]);
      expect(await store.listAudit({ limit: 5, tokenId: 'bbbbbbbb' })).toEqual([]);
    });

    test('what the sender knew must still be the last version, also when two write at once', async () => {
      const store = await open();
      const address = { agencyId: uscc, key: '2024' };
      const put = (text: string, lastVersion: number) =>
        store.putReport(buildSubmission({ agency: { name: '甲局', uscc }, text }), address, actor, { lastVersion });
      expect(await put('一', 0)).toMatchObject({ kind: 'created', version: 1 });
      expect(await put('二', 0)).toEqual({ kind: 'overtaken', lastVersion: 1 });
      expect(await put('一', 0)).toMatchObject({ kind: 'unchanged', version: 1 });
      const outcomes = await Promise.all([put('三', 1), put('四', 1)]);
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['new-version', 'overtaken']);
      expect((await store.listVersions(uscc, '2024')).map(({ version }) => version)).toEqual([1, 2]);
      expect((await store.listAudit({ limit: 5 })).filter(({ outcome }) => outcome === 'overtaken')).toHaveLength(2);
    });

    test('bytes put again after others are the report again, as a new version; an ingest of the same never does that', async () => {
      const store = await open();
      const address = { agencyId: uscc, key: '2024' };
      const figures = { 一: 1, 二: 2 };
      const build = (text: keyof typeof figures, parserVersion = '0.1.0') =>
        buildSubmission({
          agency: { name: '甲局', uscc },
          text,
          parserVersion,
          figures: { '/applications/granted/total': figures[text] },
        });
      const put = (text: keyof typeof figures, condition?: UploadCondition) =>
        store.putReport(build(text), address, actor, condition);
      const listCurrent = async () => (await store.listVersions(uscc, '2024')).map(({ current }) => current);
      await put('一');
      await put('二');
      expect(await put('一', { lastVersion: 1 })).toEqual({ kind: 'overtaken', lastVersion: 2 });
      expect(await put('一', { lastVersion: 2 })).toEqual({ kind: 'new-version', ...address, version: 3 });
      expect(await store.findSource(uscc, '2024')).toEqual(build('一').bytes);
      expect(await store.sumFigures(['/applications/granted/total'])).toMatchObject([{ sum: 1, reports: 1 }]);
      expect(await put('一', { lastVersion: 0 })).toEqual({ kind: 'unchanged', ...address, version: 3 });
      const { items } = await store.listCorrections({ after: null, limit: 9 });
      expect(items.map(({ kind, from, to, changes }) => [kind, from, to, changes[0]?.after])).toEqual([
        ['republished', 2, 3, 1],
        ['republished', 1, 2, 2],
      ]);

      // A folder in which both files lie is ingested again, in either order, and once more by a newer program.
      for (const folder of [
        ['一', '二'],
        ['二', '一'],
      ] as const)
        expect((await store.ingestAll(folder.map((text) => build(text)))).map(({ kind }) => kind)).toEqual([
          'unchanged',
          'unchanged',
        ]);
      expect(await listCurrent()).toEqual([false, false, true]);
      await store.ingestAll([build('一', '0.2.0'), build('二', '0.2.0')]);
      expect(await listCurrent()).toEqual([false, false, false, true, false]);

      // The store was read by a newer program than the one that takes the upload: the bytes are what counts.
      expect(await put('一')).toEqual({ kind: 'unchanged', ...address, version: 4 });
      expect(await put('二')).toMatchObject({ kind: 'new-version', version: 6 });
      expect(await store.findSource(uscc, '2024')).toEqual(build('二').bytes);
      expect(await store.checkIntegrity()).toEqual([]);
    });

    test('bytes put again are the report again also where another version of the program reads them', async () => {
      const store = await open();
      const address = { agencyId: uscc, key: '2024' };
      const put = (text: string, parserVersion: string) =>
        store.putReport(buildSubmission({ agency: { name: '甲局', uscc }, text, parserVersion }), address, actor);
      await put('一', '0.1.0');
      await put('二', '0.1.0');
      expect(await put('一', '0.2.0')).toMatchObject({ kind: 'new-version', version: 3 });
      expect((await store.listVersions(uscc, '2024')).map(({ current }) => current)).toEqual([false, false, true]);
    });

    test('of two who put the same bytes again at once, one makes a version', async () => {
      const store = await open();
      const put = (text: string) =>
        store.putReport(
          buildSubmission({ agency: { name: '甲局', uscc }, text }),
          { agencyId: uscc, key: '2024' },
          actor,
        );
      await put('一');
      await put('二');
      const outcomes = await Promise.all([put('一'), put('一')]);
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['new-version', 'unchanged']);
      expect(await store.listVersions(uscc, '2024')).toHaveLength(3);
    });

    test('the report of another agency, year or of none leaves nothing but the entry', async () => {
      const store = await open();
      await store.ingest(buildSubmission({ agency: { name: '甲局', uscc }, year: 2023 }));
      const before = [await listIds(store), await store.readTotals()];
      const given = { name: '乙局', uscc: otherUscc };
      const put = (submission: ReturnType<typeof buildSubmission>, key: string) =>
        store.putReport(submission, { agencyId: uscc, key }, actor);
      expect(await put(buildSubmission({ agency: given }), '2024')).toEqual({
        kind: 'elsewhere',
        agencyId: otherUscc,
        key: '2024',
      });
      expect(await put(buildSubmission({ agency: { name: '甲局', uscc } }), '2022')).toEqual({
        kind: 'elsewhere',
        agencyId: uscc,
        key: '2024',
      });
      expect(await put(buildSubmission({ agency: { name: '甲局', uscc }, year: null }), '2024')).toMatchObject({
        kind: 'elsewhere',
        key: expect.stringMatching(/^unknown-[0-9a-f]{8}$/),
      });
      expect(await put(buildRejected('没有报告'), '2024')).toEqual({ kind: 'rejected', reason: 'no-report' });
      expect([await listIds(store), await store.readTotals()]).toEqual(before);
      expect((await store.listAudit({ limit: 9 })).map(({ outcome, agencyId }) => [outcome, agencyId])).toEqual([
        ['no-report', uscc],
        ['elsewhere', uscc],
        ['elsewhere', uscc],
        ['elsewhere', uscc],
      ]);
    });

    test('an agency known by its name gets its code; the earlier id leads there', async () => {
      const store = await open();
      const first = await store.ingest(buildSubmission({ agency: { name: '甲局' }, year: 2023 }));
      if (first.kind === 'rejected') throw new Error('rejected');
      const put = (year: number, agencyId: string) =>
        store.putReport(buildSubmission({ agency: { name: '甲局', uscc }, year }), { agencyId, key: `${year}` }, actor);
      expect(await put(2024, first.agencyId)).toMatchObject({ kind: 'created', agencyId: uscc });
      expect(await put(2022, first.agencyId)).toMatchObject({ kind: 'created', agencyId: uscc });
      expect(await listIds(store)).toEqual([uscc]);
    });

    test('an upload never makes two agencies one', async () => {
      const store = await open();
      const first = await store.ingest(buildSubmission({ agency: { name: '甲局' }, year: 2023 }));
      if (first.kind === 'rejected') throw new Error('rejected');
      await store.ingest(buildSubmission({ agency: { name: '乙局', uscc }, year: 2023 }));
      const before = await listIds(store);
      const outcome = await store.putReport(
        buildSubmission({ agency: { name: '甲局', uscc } }),
        { agencyId: first.agencyId, key: '2024' },
        actor,
      );
      expect(outcome).toEqual({ kind: 'elsewhere', agencyId: uscc, key: '2024' });
      expect(await listIds(store)).toEqual(before);
      expect((await store.readTotals()).reports).toBe(2);
    });
  });
};
