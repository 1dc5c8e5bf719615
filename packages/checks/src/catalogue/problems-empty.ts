import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { countCharacters } from '../prose/count-characters.ts';
import { prosePaths, readPart } from '../prose/read-prose.ts';

const shortest = 10;

/** Section five must say something. */
export const problemsEmpty = defineCheck({
  kind: 'report',
  id: 'problems-empty',
  severity: 'warning',
  editions: formEditions,
  title: { zh: '存在的主要问题及改进情况没有内容', en: 'The section on problems and improvements says nothing' },
  legalBasis: {
    zh: '《政府信息公开条例》第五十条第一款第四项:年度报告应当包括政府信息公开工作存在的主要问题及改进情况。',
    en: 'Article 50(1) item 4 of the Regulations: a report tells the main problems of the work and what was improved.',
  },
  reads: ['/narrative/problemsAndImprovements'],
  messages: {
    empty: {
      zh: '「五、存在的主要问题及改进情况」只写了「{text}」({count} 字)',
      en: 'Section five says no more than 「{text}」 ({count} characters)',
    },
    blank: {
      zh: '「五、存在的主要问题及改进情况」有标题,没有正文',
      en: 'Section five has its heading, but no text',
    },
    filled: {
      zh: '「五、存在的主要问题及改进情况」有 {count} 字',
      en: 'Section five has {count} characters',
    },
    unread: {
      zh: '没有找到「五、存在的主要问题及改进情况」,不能核对',
      en: 'Section five was not found, so this cannot be judged',
    },
  },
  run: (reading) => {
    const text = readPart(reading, prosePaths.problems);
    const missing = reading.diagnostics.some(
      ({ code, params }) => code === 'section-missing' && params.section === 'problems',
    );
    if (text === null)
      return [
        missing ? { verdict: 'not-assessable', message: 'unread' } : { verdict: 'fail', message: 'blank', actual: 0 },
      ];
    const count = countCharacters(text.trim());
    const params = { count, text: text.trim().slice(0, 40) };
    return [
      count < shortest
        ? { verdict: 'fail', message: 'empty', actual: count, params }
        : { verdict: 'pass', message: 'filled', params: { count } },
    ];
  },
});
