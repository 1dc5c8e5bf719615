/** The one sentence that says what a report shows; put together by model/sum-up-year.ts. */
export const sentenceText = {
  'sum.received': { zh: '{year}收到{n}件申请', en: '{year} brought {n} {n|application|applications}' },
  'sum.receivedNone': { zh: '{year}没有收到新的申请', en: '{year} brought no new applications' },
  'sum.receivedUnknown': {
    zh: '{year}收到多少件申请,报告没有可以确定的数字',
    en: 'For {year} the report gives no certain number of applications received',
  },
  'sum.carriedIn': { zh: ',上年转入{n}件', en: ', {n} {n|was|were} carried in,' },
  'sum.processed': { zh: ',办结{n}件', en: ' and {n} {n|was|were} processed' },
  'sum.processedNone': { zh: ',没有办结的申请', en: ' and none was processed' },
  'sum.processedUnknown': { zh: ',办结多少件也不能确定', en: '; how many were processed is not certain either' },
  'sum.processedUnknownAlone': { zh: ',办结多少件不能确定', en: '; how many were processed is not certain' },
  'sum.largest': { zh: ',其中{because}', en: '; of these, {because}' },
  'sum.end': { zh: '。', en: '.' },
  'sum.inferred': { zh: '(推断)', en: ' (inferred)' },
  'sum.year': { zh: '{year}年', en: '{year}' },
  'sum.noYear': { zh: '该年', en: 'The year' },
  'sum.noTables': { zh: '这份报告没有可读的统计表。', en: 'This report has no statistical tables that could be read.' },
} as const;
