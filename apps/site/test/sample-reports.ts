// The reports that the tests and the screenshots build the site from.
import { countyBodies } from './sample-county.ts';
import { damaged } from './sample-damaged.ts';
import { extremes } from './sample-extremes.ts';
import { alone, finding, type Sample } from './sample-parts.ts';
import { peerYears } from './sample-peers.ts';
import { twoYears } from './sample-two-years.ts';
import { officeYears } from './sample-years.ts';

const nameless: Sample = {
  input: {
    name: null,
    year: 2022,
    edition: '2021',
    figures: {},
    narrative: { overview: null, problemsAndImprovements: null },
  },
  findings: [
    finding({
      rule: 'agency-unknown',
      severity: 'warning',
      paths: [],
      message: { zh: '原文没有写明机关名称', en: 'The source does not name its agency' },
    }),
  ],
};

const yearless: Sample = {
  input: {
    name: '示例县财政局',
    year: null,
    edition: '2021',
    figures: Object.fromEntries(alone({ newReceived: 2, granted: 2, totalProcessed: 2 })),
  },
  findings: [],
};

/** Every sample. */
export const sampleReports = (): readonly Sample[] => [
  ...twoYears(),
  ...officeYears,
  ...peerYears,
  ...countyBodies,
  damaged,
  ...extremes,
  nameless,
  yearless,
];
