import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { prosePaths, readPart, readProse } from '../prose/read-prose.ts';

const firstYear = 2021;
const feeWords = /信息[处處]理[费費]|[处處]理[费費]|收[取费費]|[费費]用/;
const processingFee = /信息[处處]理[费費]/;

/** From 2021 on, section six tells of the fee for processing information. */
export const feeStatementMissing = defineCheck({
  kind: 'report',
  id: 'fee-statement-missing',
  severity: 'warning',
  editions: formEditions,
  title: { zh: '第六部分没有说明信息处理费', en: 'Section six does not speak of the information-processing fee' },
  legalBasis: {
    zh: '国办函〔2020〕109号(信息处理费管理办法,自2021年1月1日起施行);第六部分报告收费情况为各地通行做法。',
    en: 'Notice 〔2020〕109 (rules on the information-processing fee, in force from 1 January 2021); telling of it in section six is general practice.',
  },
  reads: ['/narrative', '/year'],
  messages: {
    silent: {
      zh: '{year} 年度报告的「六、其他需要报告的事项」没有提到信息处理费',
      en: 'Section six of the {year} report does not mention the information-processing fee',
    },
    blank: {
      zh: '{year} 年度报告的「六、其他需要报告的事项」有标题,没有正文',
      en: 'Section six of the {year} report has its heading, but no text',
    },
    elsewhere: {
      zh: '第六部分没有提到信息处理费,但{section}提到',
      en: 'Section six does not mention the information-processing fee, but another part does: {section}',
    },
    stated: { zh: '第六部分说明了收费情况', en: 'Section six speaks of the fee' },
    unread: { zh: '没有找到第六部分,不能核对', en: 'Section six was not found, so this cannot be judged' },
    yearUnknown: { zh: '报告年度不能确定,不能核对', en: 'The report year is unknown, so this cannot be judged' },
  },
  run: (reading) => {
    const year = reading.value('/year');
    if (typeof year !== 'number') return [{ verdict: 'not-assessable', message: 'yearUnknown', paths: ['/year'] }];
    if (year < firstYear) return [];
    const paths = [prosePaths.otherMatters];
    const params = { year };
    const text = readPart(reading, prosePaths.otherMatters);
    const missing = reading.diagnostics.some(
      ({ code, params: about }) => code === 'section-missing' && about.section === 'otherMatters',
    );
    if (text === null)
      return [
        missing
          ? { verdict: 'not-assessable', message: 'unread', paths }
          : { verdict: 'fail', message: 'blank', paths, params },
      ];
    if (feeWords.test(text)) return [{ verdict: 'pass', message: 'stated', paths }];
    const other = readProse(reading).find((part) => processingFee.test(part.text));
    return other
      ? [{ verdict: 'unclear', message: 'elsewhere', paths: [...paths, other.path], params: { section: other.name } }]
      : [{ verdict: 'fail', message: 'silent', paths, params }];
  },
});
