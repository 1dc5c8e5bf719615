import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { judgePhrases, phraseMessages } from '../prose/judge-phrases.ts';

const firstYear = 2021;

const outdated = [
  { pattern: /国务院令\s*[(（〔[]?\s*第?\s*492\s*号/g, hint: '国务院令第711号' },
  {
    pattern: /国办公开办函\s*[〔([（【﹝]\s*2019\s*[〕)\]）】﹞]\s*60\s*号/g,
    hint: '国办公开办函〔2021〕30号',
  },
];
// What is cited as the past is not cited as the basis.
const asPast = /原|旧|废止|修订前|失效|取代|替代|不再|停止|停用|此前|以前|过去|年度前/;

/** Reports for 2021 and later rest on the Regulations of 2019 and the format of 2021. */
export const legalBasisOutdated = defineCheck({
  kind: 'report',
  id: 'legal-basis-outdated',
  severity: 'warning',
  editions: formEditions,
  title: { zh: '引用了已失效的依据', en: 'An outdated legal basis is cited' },
  legalBasis: {
    zh: '《政府信息公开条例》2019年修订,以国务院令第711号公布;年度报告格式自2021年度起用国办公开办函〔2021〕30号。',
    en: 'The Regulations were revised in 2019 by State Council decree 711; from report year 2021 the format is that of notice 〔2021〕30.',
  },
  reads: ['/narrative', '/script', '/year'],
  messages: {
    ...phraseMessages,
    found: {
      zh: '{section}引用了已被取代的文件:{quotes};现行为{hints}',
      en: '{section} cites what has been replaced: {quotes}; now in force: {hints}',
    },
    clear: { zh: '没有引用已被取代的文件', en: 'Nothing that has been replaced is cited' },
    yearUnknown: { zh: '报告年度不能确定,不能核对', en: 'The report year is unknown, so this cannot be judged' },
  },
  run: (reading) => {
    const year = reading.value('/year');
    if (typeof year !== 'number') return [{ verdict: 'not-assessable', message: 'yearUnknown', paths: ['/year'] }];
    if (year < firstYear) return [];
    return judgePhrases(
      reading,
      (text) =>
        outdated.flatMap(({ pattern, hint }) =>
          [...text.matchAll(pattern)].flatMap((match) => {
            const near = text.slice(Math.max(0, match.index - 20), match.index + match[0].length + 15);
            return asPast.test(near) ? [] : [{ offset: match.index, length: match[0].length, hint }];
          }),
        ),
      { anyScript: true },
    );
  },
});
