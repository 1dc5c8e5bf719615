import { hash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { buildSubmission } from '../build-submission.ts';
import type { OpenStore } from '../describe-store-contract.ts';

export const describeContents = (open: OpenStore): void => {
  describe('contents', () => {
    test('bytes come back as they were, also those that do not compress', async () => {
      const store = await open();
      for (const text of ['', '\u0000\u0001', '年报'.repeat(10_000), '年报'.repeat(50_000)]) {
        const { agencyId, key } = (await store.ingest(
          buildSubmission({ agency: { name: `县${text.length}` }, text }),
        )) as { agencyId: string; key: string };
        expect(await store.findSource(agencyId, key)).toEqual(new TextEncoder().encode(text));
      }
    });

    test('a large source that does not compress comes back as it was', async () => {
      const store = await open();
      const { result, ...rest } = buildSubmission();
      const pieces = Array.from({ length: 10_000 }, (_, index) => hash('sha256', `${index}`, 'buffer'));
      const bytes = new Uint8Array(Buffer.concat(pieces));
      const source = { ...result.source, sha256: hash('sha256', bytes), bytes: bytes.length };
      const kept = await store.ingest({ ...rest, bytes, result: { ...result, source } });
      expect(kept).toMatchObject({ kind: 'created', key: '2024' });
      expect(await store.findSource('xx-jia-xian-ren-min-zheng-fu', '2024')).toEqual(bytes);
    });

    test('so many at once that a thread writes them come back as they were, and the caller keeps its bytes', async () => {
      const store = await open();
      const submissions = Array.from({ length: 80 }, (_, index) =>
        buildSubmission({ agency: { name: `县${index}` }, text: `${index}${'年报'.repeat(index * 1000)}` }),
      );
      const outcomes = await store.ingestAll(submissions);
      expect(outcomes.map(({ kind }) => kind)).toEqual(submissions.map(() => 'created'));
      for (const [index, outcome] of outcomes.entries()) {
        const { agencyId, key } = outcome as { agencyId: string; key: string };
        const text = `${index}${'年报'.repeat(index * 1000)}`;
        expect(submissions[index]!.bytes).toEqual(new TextEncoder().encode(text));
        expect(await store.findSource(agencyId, key)).toEqual(submissions[index]!.bytes);
        const { result } = (await store.findReport(agencyId, key))!;
        expect(result.cells).toEqual(submissions[index]!.result.cells);
      }
    });
  });
};
