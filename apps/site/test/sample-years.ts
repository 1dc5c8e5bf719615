// Invented years of one office with a gap (2022) and the change of form.
import { alone, cell, finding, office, type Sample } from './sample-parts.ts';

export const officeYears: Sample[] = [
  {
    input: {
      ...office,
      year: 2019,
      edition: '2019',
      figures: Object.fromEntries([
        ...alone({
          newReceived: 21,
          carriedIn: 0,
          granted: 9,
          partiallyGranted: 2,
          unableNotHeld: 7,
          otherHandling: 1,
          totalProcessed: 19,
          carriedOut: 2,
        }),
        ['/proactiveDisclosure/administrativeLicensing/itemsLastYear', 12],
        ['/proactiveDisclosure/administrativeLicensing/itemsChange', -3],
        ['/proactiveDisclosure/administrativeLicensing/decisions', 48],
        ['/proactiveDisclosure/centralizedProcurement/projectCount', 6],
        [
          '/proactiveDisclosure/centralizedProcurement/totalAmount',
          cell(889745.5, { raw: '889745.5元', state: 'value', method: 'stated', confidence: 1, place: { line: 44 } }),
        ],
      ]),
    },
    findings: [],
  },
  {
    input: {
      ...office,
      year: 2020,
      edition: '2019',
      figures: Object.fromEntries(
        alone({
          newReceived: 34,
          carriedIn: 2,
          granted: 11,
          partiallyGranted: 3,
          deniedInternalAffairs: 2,
          unableNotHeld: 14,
          notProcessedPetition: 3,
          totalProcessed: 33,
          carriedOut: 3,
        }),
      ),
    },
    findings: [
      finding({
        rule: 'cell-mark',
        severity: 'warning',
        paths: ['/disputes/reconsideration/total'],
        message: { zh: '表四有一格写“/”而没有数字', en: 'One cell of table 4 holds “/” instead of a figure' },
      }),
      finding({
        rule: 'disputes-row-total',
        severity: 'error',
        paths: ['/disputes/litigationDirect/total', '/disputes/litigationDirect/upheld'],
        expected: 0,
        actual: 1,
        delta: 1,
        message: {
          zh: '行政诉讼总计 1,与各项之和 0 不符',
          en: 'Litigation total 1 differs from the sum of its parts, 0',
        },
        explained: {
          text: '一件尚未结案,表中无此栏。',
          textEn: 'One case was pending.',
          by: '示例市',
          on: '2021-03-01',
        },
      }),
    ],
  },
  {
    input: {
      ...office,
      year: 2021,
      edition: '2021',
      figures: Object.fromEntries([
        ...alone({
          newReceived: 82,
          carriedIn: 3,
          granted: 20,
          partiallyGranted: 6,
          deniedStateSecret: 1,
          deniedInternalAffairs: 4,
          unableNotHeld: 38,
          notProcessedPetition: 9,
          otherMiscellaneous: 3,
          totalProcessed: 81,
          carriedOut: 4,
        }),
        ['/disputes/reconsideration/upheld', 3],
        ['/disputes/reconsideration/total', 3],
      ]),
      publishedOn: '2022-01-28',
    },
    findings: [],
  },
  {
    input: {
      ...office,
      year: 2023,
      edition: '2021',
      figures: Object.fromEntries(
        alone({ newReceived: 6, carriedIn: 0, granted: 3, unableNotHeld: 2, totalProcessed: 5, carriedOut: 1 }),
      ),
    },
    findings: [],
  },
];
