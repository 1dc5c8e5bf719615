// Made-up figures: no body of these names exists, and no report says this.
import type { Random } from '../random.ts';
import {
  applicants,
  carriedIn,
  carriedOut,
  disputeBlocks,
  legal,
  newReceived,
  results,
  totalProcessed,
} from './form.ts';

/** What a made-up report prints: figures by JSON pointer, the body and the year. */
export interface Truth {
  readonly agency: string;
  readonly year: number;
  readonly figures: ReadonlyMap<string, number>;
}

const kinds = ['naturalPerson', ...Object.keys(legal)];

// Dense figures differ from each other, so that no swap goes unseen; sparse ones are what most bodies print.
const drawCount = (random: Random, dense: boolean, scale: number): number => {
  if (dense) return random.int(1, 9 * scale);
  return random.chance(0.8) ? 0 : random.int(1, 3 * scale);
};

const drawApplications = (
  random: Random,
  dense: boolean,
  put: (row: string, column: string, n: number) => void,
): void => {
  const totals = new Map<string, number>();
  const add = (row: string, column: string, count: number): void => {
    put(row, column, count);
    totals.set(row, (totals.get(row) ?? 0) + count);
  };
  for (const kind of kinds) {
    const scale = kind === 'naturalPerson' ? 9 : kind === 'commercialEnterprise' ? 4 : 2;
    let processed = 0;
    for (const { id } of results) {
      const count = drawCount(random, dense, scale);
      processed += count;
      add(id, kind, count);
    }
    const out = drawCount(random, dense, scale);
    const before = Math.min(processed + out, drawCount(random, dense, scale));
    add(totalProcessed.id, kind, processed);
    add(carriedOut.id, kind, out);
    add(carriedIn.id, kind, before);
    add(newReceived.id, kind, processed + out - before);
  }
  for (const [row, total] of totals) put(row, 'total', total);
};

/** Draws the figures of one report: all sums of the form hold. `dense`: hardly a zero among them. */
export const drawTruth = (random: Random, dense: boolean): Truth => {
  const figures = new Map<string, number>();
  drawApplications(random, dense, (row, column, n) => figures.set(`/applications/${row}/${column}`, n));
  for (const block of Object.keys(disputeBlocks)) {
    const counts = ['upheld', 'corrected', 'otherResult', 'pending'].map((column) => {
      const count = drawCount(random, dense, 3);
      figures.set(`/disputes/${block}/${column}`, count);
      return count;
    });
    figures.set(
      `/disputes/${block}/total`,
      counts.reduce((sum, count) => sum + count, 0),
    );
  }
  const disclosure = (path: string, n: number): void => void figures.set(`/proactiveDisclosure/${path}`, n);
  for (const kind of ['governmentRules', 'normativeDocuments']) {
    disclosure(`${kind}/issued`, drawCount(random, dense, 2));
    disclosure(`${kind}/repealed`, drawCount(random, dense, 1));
    disclosure(`${kind}/inForce`, random.int(20, 99));
  }
  // Four digits at least: a way to write thousands has something to act on in every report.
  disclosure('administrativeLicensing/decisions', random.int(1_001, 23_456));
  disclosure('administrativePenalty/decisions', random.int(0, 1_234));
  disclosure('administrativeCoercion/decisions', random.int(0, 98));
  disclosure('administrativeFees/amountWanYuan', Number((random.int(0, 90_000) / 100).toFixed(2)));
  const agency = `${random.pick(['云岚市', '澄江湾市', '霁州市'])}${random.pick(['松溪区', '望川县', '南屏区'])}${random.pick(['水利局', '司法局', '民政局', '交通运输局'])}`;
  return { agency, year: random.int(2021, 2025), figures };
};

/** The name of every figure of table 3, row by row. */
export const applicationColumns: readonly string[] = Object.keys(applicants);
