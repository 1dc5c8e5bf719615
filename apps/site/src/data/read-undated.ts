import { once } from './once.ts';
import { readReports } from './read-lists.ts';
import type { ReportSummary } from './stored.ts';

/** Reports whose year nobody knows; they count for none. */
export const readUndated: () => Promise<readonly ReportSummary[]> = once(async () =>
  (await readReports()).filter(({ year }) => year === null),
);
