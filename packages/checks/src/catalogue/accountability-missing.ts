import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { accountabilityAspects } from '../knowledge/overview-aspects.ts';
import { nameAspects } from '../prose/name-aspects.ts';
import { isTraditional, prosePaths, readPart, readProse } from '../prose/read-prose.ts';

/** Reports of governments must tell of appraisal, evaluation by society and accountability. */
export const accountabilityMissing = defineCheck({
  kind: 'report',
  id: 'accountability-missing',
  severity: 'warning',
  editions: formEditions,
  title: {
    zh: '政府报告缺少工作考核、社会评议或责任追究',
    en: "A government's report leaves out appraisal, evaluation by society or accountability",
  },
  legalBasis: {
    zh: '《政府信息公开条例》第五十条第一款第四项:各级人民政府的年度报告「还应当包括工作考核、社会评议和责任追究结果情况」。',
    en: 'Article 50(1) item 4 of the Regulations: reports of governments at all levels also tell the results of appraisal, evaluation by society and accountability.',
  },
  reads: ['/narrative', '/script', '/agency'],
  messages: {
    absent: {
      zh: '{agency}的报告没有谈到:{aspects}({count} 项)',
      en: 'The report of {agency} does not speak of: {aspects} ({count})',
    },
    complete: {
      zh: '工作考核、社会评议、责任追究都谈到',
      en: 'Appraisal, evaluation by society and accountability are all spoken of',
    },
    unread: { zh: '没有读到「一、总体情况」的正文,不能核对', en: 'The text of section one was not read' },
    kindUnknown: {
      zh: '不知道报告机关是否一级人民政府,不能核对',
      en: 'Whether the report is by a government is unknown, so this cannot be judged',
    },
    traditional: {
      zh: '全文为繁体字,用语不作核对',
      en: 'The text is in Traditional characters; its wording is not judged',
    },
  },
  run: (reading) => {
    const kind = reading.value('/agency/kind');
    const agency = String(reading.value('/agency/name') ?? '');
    if (kind === undefined) return [{ verdict: 'not-assessable', message: 'kindUnknown', paths: ['/agency/kind'] }];
    if (kind !== 'government' && !(kind === 'township' && /(?:政府|[镇乡])$/.test(agency))) return [];
    if (isTraditional(reading)) return [{ verdict: 'not-assessable', message: 'traditional', paths: ['/script'] }];
    if (readPart(reading, prosePaths.overview) === null)
      return [{ verdict: 'not-assessable', message: 'unread', paths: [prosePaths.overview] }];
    const text = readProse(reading)
      .map((part) => part.text)
      .join('\n');
    const missing = accountabilityAspects.filter(({ pattern }) => !pattern.test(text));
    const paths = ['/narrative'];
    if (missing.length === 0) return [{ verdict: 'pass', message: 'complete', paths }];
    const params = { agency, aspects: nameAspects(missing), count: missing.length };
    return [{ verdict: 'fail', message: 'absent', paths, params: { ...params, missing: missing.map(({ id }) => id) } }];
  },
});
