// The reports that the tests and the screenshots build the site from.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cell, type Finding, listFigures, readPointer } from '@nianbao/schema';
import type { FigureInput, ResultInput } from './make-result.ts';

export interface Sample {
  readonly input: ResultInput;
  readonly findings: readonly Finding[];
}

/** Figures of two real consecutive years, or null where the shared folder is absent. */
const readTwoYears = (): { agency: string; years: Record<string, unknown> } | null => {
  try {
    return JSON.parse(readFileSync(join(import.meta.dirname, '../../../../shared/suqian.json'), 'utf8'));
  } catch {
    return null;
  }
};

const cell = (value: number | null, rest: Cell): FigureInput => ({ value, cell: rest });
const applications = (row: string, column: string, figure: FigureInput): [string, FigureInput] => [
  `/applications/${row}/${column}`,
  figure,
];
const alone = (rows: Readonly<Record<string, number>>): [string, FigureInput][] =>
  Object.entries(rows).flatMap(([row, n]) => [applications(row, 'naturalPerson', n), applications(row, 'total', n)]);

const finding = (part: Partial<Finding> & Pick<Finding, 'rule' | 'severity' | 'paths' | 'message'>): Finding => ({
  verdict: 'fail',
  operands: [],
  expected: null,
  actual: null,
  delta: null,
  mode: 'strict',
  params: {},
  ...part,
});

const blank: Cell = { raw: '', state: 'blank', place: { line: 31 } };

const twoYears = (): Sample[] => {
  const source = readTwoYears();
  if (!source) return [];
  return Object.entries(source.years).map(([year, tables]) => ({
    input: {
      name: `${source.agency}人民政府`,
      year: Number(year),
      edition: '2021',
      agency: {
        level: 'prefecture',
        kind: 'government',
        region: { code: '321300', name: '宿迁市', path: ['江苏省', '宿迁市'] },
      },
      publishedOn: `${Number(year) + 1}-03-28`,
      figures: Object.fromEntries(
        listFigures('2021').map(({ pointer }) => [pointer, readPointer(tables, pointer) as number]),
      ),
    },
    findings: [],
  }));
};

// Five invented years with a gap (2022) and the change of form, all of one office.
const office: Pick<ResultInput, 'name' | 'agency'> = {
  name: '示例市人民政府办公室',
  agency: {
    level: 'prefecture',
    kind: 'generalOffice',
    uscc: '11341702486344515H',
    region: { code: '140200', name: '示例市', path: ['示例省', '示例市'] },
  },
};

const officeYears: Sample[] = [
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

const damaged: Sample = {
  input: {
    ...office,
    year: 2024,
    edition: '2021',
    publishedOn: '2025-01-20',
    figures: Object.fromEntries([
      ...alone({
        newReceived: 66,
        carriedIn: 4,
        granted: 9,
        partiallyGranted: 15,
        unableNotHeld: 38,
        notProcessedDuplicate: 1,
        totalProcessed: 63,
        carriedOut: 7,
      }),
      ['/proactiveDisclosure/governmentRules/issued', cell(null, blank)],
      ['/proactiveDisclosure/governmentRules/repealed', cell(null, { raw: '/', state: 'slash', place: { line: 21 } })],
      ['/proactiveDisclosure/governmentRules/inForce', cell(null, { raw: '—', state: 'dash', place: { line: 21 } })],
      ['/proactiveDisclosure/normativeDocuments/issued', cell(null, { raw: '无', state: 'none', place: { line: 22 } })],
      [
        '/proactiveDisclosure/normativeDocuments/inForce',
        cell(null, { raw: '详见市政府门户网站公开目录', state: 'text', place: { line: 22 } }),
      ],
      [
        '/proactiveDisclosure/administrativeFees/amountWanYuan',
        cell(2.5, {
          raw: '2.5万元',
          state: 'value',
          method: 'stated',
          confidence: 1,
          place: { page: 3, table: 1, row: 9, column: 2 },
        }),
      ],
      applications(
        'granted',
        'naturalPerson',
        cell(9, {
          raw: '9',
          state: 'value',
          method: 'inferred',
          confidence: 0.94,
          alternatives: [8, null],
          because: ['applications-balance'],
          place: { line: 61 },
        }),
      ),
      applications(
        'partiallyGranted',
        'naturalPerson',
        cell(15, {
          raw: '15',
          state: 'value',
          method: 'entailed',
          confidence: 1,
          because: ['applications-row-total'],
          place: { line: 62 },
        }),
      ),
      applications(
        'deniedThirdPartyRights',
        'commercialEnterprise',
        cell(null, { raw: '1', state: 'ambiguous', alternatives: [0, 1], place: { line: 66 } }),
      ),
      applications(
        'deniedProcessInformation',
        'researchInstitution',
        cell(null, { raw: '▯', state: 'unreadable', place: { line: 68 } }),
      ),
      applications('otherFeeOverdue', 'legalServiceInstitution', cell(null, { raw: '', state: 'missing' })),
      ...['newReceived', 'carriedIn', 'granted', 'partiallyGranted', 'unableNotHeld'].map((row) =>
        applications(row, 'otherOrganization', cell(null, blank)),
      ),
      ['/disputes/reconsideration/upheld', 2],
      ['/disputes/reconsideration/pending', 1],
      ['/disputes/reconsideration/total', 4],
      ['/disputes/litigationDirect/upheld', 1],
      ['/disputes/litigationDirect/total', 1],
    ]),
    extensions: [
      {
        kind: 'row',
        section: 'proactiveDisclosure',
        label: '其他主动公开文件',
        cells: [
          { raw: '17', value: 17 },
          { raw: '', value: null },
        ],
        place: { line: 30 },
      },
    ],
    diagnostics: [
      {
        code: 'cell-ambiguous',
        severity: 'warning',
        path: '/applications/deniedThirdPartyRights/commercialEnterprise',
        message: { zh: '一格有两种读法,没有取值', en: 'One cell can be read in two ways; no value was taken' },
        params: {},
        place: { line: 66 },
      },
      {
        code: 'row-extra',
        severity: 'info',
        message: { zh: '表二多出一行', en: 'Table 2 has an extra row' },
        params: {},
      },
    ],
  },
  findings: [
    finding({
      rule: 'disputes-row-total',
      severity: 'error',
      paths: [
        '/disputes/reconsideration/total',
        '/disputes/reconsideration/upheld',
        '/disputes/reconsideration/pending',
      ],
      expected: 3,
      actual: 4,
      delta: 1,
      message: {
        zh: '行政复议总计 4,与各项之和 3 不符',
        en: 'Reconsideration total 4 differs from the sum of its parts, 3',
      },
      suspect: {
        path: '/disputes/reconsideration/total',
        suggested: 3,
        why: { zh: '改此一格即全部相符', en: 'changing this one cell restores every sum' },
      },
    }),
    finding({
      rule: 'cell-blank',
      severity: 'warning',
      paths: ['newReceived', 'carriedIn', 'granted', 'partiallyGranted', 'unableNotHeld'].map(
        (row) => `/applications/${row}/otherOrganization`,
      ),
      message: { zh: '表三有 5 格空白', en: '5 cells of table 3 are blank' },
    }),
    finding({
      rule: 'cell-mark',
      severity: 'info',
      paths: ['/proactiveDisclosure/governmentRules/repealed'],
      message: { zh: '一格写“/”', en: 'One cell holds “/”' },
    }),
    finding({
      rule: 'applications-row-total',
      severity: 'error',
      verdict: 'not-assessable',
      paths: ['/applications/granted/total'],
      message: { zh: '有空白,无从核对本行合计', en: 'The row total cannot be judged: there are blanks' },
    }),
    finding({
      rule: 'agency-unknown',
      severity: 'warning',
      verdict: 'pass',
      paths: [],
      message: { zh: '机关名称已识别', en: 'The agency is known' },
    }),
  ],
};

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
export const sampleReports = (): readonly Sample[] => [...twoYears(), ...officeYears, damaged, nameless, yearless];
