import { defineCheck } from '../engine/define-check.ts';
import { overviewAspects } from '../knowledge/overview-aspects.ts';
import { nameAspects } from '../prose/name-aspects.ts';
import { isTraditional, prosePaths, readPart } from '../prose/read-prose.ts';

/** Section one must speak of the five aspects of the notice. */
export const overviewAspectsMissing = defineCheck({
  kind: 'report',
  id: 'overview-aspects-missing',
  severity: 'warning',
  editions: ['2021'],
  title: { zh: '总体情况缺少规定的方面', en: 'The overview leaves out a required aspect' },
  legalBasis: {
    zh: '国办公开办函〔2021〕30号一(一):总体情况综述主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障等方面。',
    en: 'Notice 〔2021〕30, part 1(1): the overview tells of proactive disclosure, disclosure on application, management of information, platforms, and supervision and support.',
  },
  reads: ['/narrative/overview', '/script'],
  messages: {
    absent: {
      zh: '「一、总体情况」没有谈到:{aspects}({count} 项)',
      en: 'The overview does not speak of: {aspects} ({count})',
    },
    complete: { zh: '「一、总体情况」五个方面都谈到', en: 'The overview speaks of all five aspects' },
    blank: { zh: '「一、总体情况」有标题,没有正文', en: 'Section one has its heading, but no text' },
    unread: { zh: '没有读到「一、总体情况」的正文,不能核对', en: 'The text of section one was not read' },
    traditional: {
      zh: '全文为繁体字,用语不作核对',
      en: 'The text is in Traditional characters; its wording is not judged',
    },
  },
  run: (reading) => {
    const paths = [prosePaths.overview];
    if (isTraditional(reading)) return [{ verdict: 'not-assessable', message: 'traditional', paths: ['/script'] }];
    const text = readPart(reading, prosePaths.overview);
    const missing = reading.diagnostics.some(
      ({ code, params }) => code === 'section-missing' && params.section === 'overview',
    );
    if (text === null)
      return [
        missing
          ? { verdict: 'not-assessable', message: 'unread', paths }
          : { verdict: 'fail', message: 'blank', paths, actual: 0 },
      ];
    const absent = overviewAspects.filter(({ pattern }) => !pattern.test(text));
    if (absent.length === 0) return [{ verdict: 'pass', message: 'complete', paths }];
    const params = { aspects: nameAspects(absent), count: absent.length, missing: absent.map(({ id }) => id) };
    return [{ verdict: 'fail', message: 'absent', paths, params }];
  },
});
