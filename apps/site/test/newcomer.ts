import { makeResult } from './make-result.ts';

/** A made-up report of an agency that the sample store does not know, to be ingested. */
export const newcomer = () => ({
  ...makeResult({
    name: '示例县新设局',
    year: 2023,
    edition: '2021',
    agency: {
      level: 'county',
      kind: 'department',
      region: { code: '140221', name: '示例县', path: ['示例省', '示例县'] },
    },
    figures: {},
  }),
  findings: [],
  masked: [],
  parserVersion: '0.1.0',
  checksVersion: '0.1.0',
});
