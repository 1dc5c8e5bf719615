import type { Outcome } from '../engine/check.ts';
import { defineCheck } from '../engine/define-check.ts';
import { allEditions } from '../engine/editions.ts';
import { findOtherBodies } from '../prose/find-other-bodies.ts';
import { buildPhraseOutcome, phraseMessages } from '../prose/judge-phrases.ts';
import { isTraditional, readProse } from '../prose/read-prose.ts';

/** The own work is not told of another place's body of the same kind. */
export const otherAgencyNamed = defineCheck({
  kind: 'report',
  id: 'other-agency-named',
  severity: 'warning',
  editions: allEditions,
  title: { zh: '正文把他地同类机关写成主语', en: "The text tells of another place's body of the same kind" },
  legalBasis: {
    zh: '由《政府信息公开条例》第四十九条(年度报告报告本行政机关的工作)推得;国办公开办函〔2021〕30号反对内容雷同、敷衍塞责。',
    en: 'Derived from Article 49 of the Regulations (an agency reports on its own work); notice 〔2021〕30 speaks against copied contents.',
  },
  reads: ['/narrative', '/script', '/agency'],
  messages: {
    ...phraseMessages,
    found: {
      zh: '{agency}的报告中,{section}写的是「{hints}」({count} 处):{quotes}。请核实是否照搬',
      en: 'In the report of {agency}, {section} tells of 「{hints}」 ({count}): {quotes}. To be checked: it may be copied',
    },
    clear: {
      zh: '正文没有把他地同类机关写成主语',
      en: "The text does not tell of another place's body of the same kind",
    },
    agencyUnknown: {
      zh: '报告机关不能确定,不能核对',
      en: 'The reporting agency is unknown, so this cannot be judged',
    },
  },
  run: (reading) => {
    const name = reading.value('/agency/name');
    if (typeof name !== 'string')
      return [{ verdict: 'not-assessable', message: 'agencyUnknown', paths: ['/agency/name'] }];
    if (isTraditional(reading)) return [{ verdict: 'not-assessable', message: 'traditional', paths: ['/script'] }];
    const parts = readProse(reading);
    if (parts.length === 0) return [{ verdict: 'not-assessable', message: 'unread', paths: ['/narrative'] }];
    const path = (reading.value('/agency/region/path') ?? null) as readonly string[] | null;
    const isLowest = ['county', 'township'].includes(String(reading.value('/agency/level')));
    const found = parts.flatMap((part): Outcome<'found'>[] => {
      const matches = findOtherBodies(part.text, { name, path, isLowest });
      if (matches.length === 0) return [];
      const verdict = matches.some(({ isCertain }) => isCertain) ? 'fail' : 'unclear';
      const outcome = buildPhraseOutcome(part, matches, verdict);
      return [{ ...outcome, params: { ...outcome.params, agency: name } }];
    });
    return found.length > 0 ? found : [{ verdict: 'pass', message: 'clear', paths: parts.map((part) => part.path) }];
  },
});
