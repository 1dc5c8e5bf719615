import { describe, expect, test } from 'vitest';
import type { Masking } from '../../src/index.ts';
import { buildSubmission } from '../build-submission.ts';
import type { OpenStore } from '../describe-store-contract.ts';
import { judging } from '../judge-years.ts';

const agencies = 12;

/** How often the event loop turned while this was done. */
const countTurns = async (act: () => Promise<unknown>): Promise<number> => {
  let turns = 0;
  let going = true;
  const turn = (): void => {
    turns += 1;
    if (going) setImmediate(turn);
  };
  setImmediate(turn);
  await act();
  going = false;
  return turns;
};

/** What goes through all reports leaves turns to everything else: an interrupt, a request, a heartbeat. */
export const describeTurns = (open: OpenStore): void => {
  describe('turns', () => {
    const fill = async () => {
      const store = await open();
      await store.ingestAll(
        Array.from({ length: agencies * 2 }, (_, index) =>
          buildSubmission({ agency: { name: `甲${index >> 1}局` }, year: 2023 + (index % 2) }),
        ),
      );
      return store;
    };

    test('between two documents of a stream', async () => {
      const store = await fill();
      let documents = 0;
      const turns = await countTurns(async () => {
        for await (const _ of store.streamReports()) documents += 1;
      });
      expect(documents).toBe(agencies * 2);
      expect(turns).toBeGreaterThanOrEqual(documents);
    });

    test('between two transactions of judging', async () => {
      const store = await fill();
      // Eight marks and all of their agencies begin each.
      expect(await countTurns(() => store.judgeWaiting(judging))).toBeGreaterThanOrEqual(2);
    });

    test('between two versions that are masked', async () => {
      const store = await fill();
      const masking: Masking = {
        rules: '2',
        mask: (reading) => ({ ...reading, masked: [] }),
        maskText: (text) => text,
      };
      expect(await countTurns(() => store.maskAgain(masking))).toBeGreaterThanOrEqual(agencies * 2);
    });
  });
};
