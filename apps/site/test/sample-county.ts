// Two invented counties of one province: a government with a department of its own, and its neighbour's.
import { alone, type Sample } from './sample-parts.ts';

const inCounty = (code: string, county: string, body: string, kind: 'government' | 'department'): Sample => ({
  input: {
    name: `${county}${body}`,
    year: 2024,
    edition: '2021',
    agency: { level: 'county', kind, region: { code, name: county, path: ['河北省', '甲示市', county] } },
    publishedOn: '2025-01-24',
    figures: Object.fromEntries(alone({ newReceived: 12, granted: 7, unableNotHeld: 5, totalProcessed: 12 })),
  },
  findings: [],
});

/** A county's government, a department below it, and the same department next door. */
export const countyBodies: readonly Sample[] = [
  inCounty('130121', '寅示县', '人民政府', 'government'),
  inCounty('130121', '寅示县', '民政局', 'department'),
  inCounty('130122', '卯示县', '民政局', 'department'),
];
