// One report with everything that can be wrong with it.
import { alone, applications, blank, cell, finding, office, type Sample } from './sample-parts.ts';

export const damaged: Sample = {
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
