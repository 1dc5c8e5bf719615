import { defineCheck } from '../engine/define-check.ts';
import { countCharacters } from '../prose/count-characters.ts';
import { prosePaths, readPart } from '../prose/read-prose.ts';

const longest = 1000;

/** Section one should keep to a thousand characters. */
export const overviewTooLong = defineCheck({
  kind: 'report',
  id: 'overview-too-long',
  severity: 'info',
  editions: ['2021'],
  title: { zh: '总体情况超过一千字', en: 'The overview is longer than 1,000 characters' },
  legalBasis: {
    zh: '国办公开办函〔2021〕30号的要求,由地方通知转述:篇幅原则上不超过一千字。',
    en: 'Notice 〔2021〕30 as local notices repeat it: as a rule no more than one thousand characters.',
  },
  reads: ['/narrative/overview'],
  messages: {
    long: {
      zh: '「一、总体情况」有 {count} 字,超过一千字',
      en: 'The overview has {count} characters, more than 1,000',
    },
    short: { zh: '「一、总体情况」有 {count} 字', en: 'The overview has {count} characters' },
    unread: { zh: '没有读到「一、总体情况」的正文,不能核对', en: 'The text of section one was not read' },
  },
  run: (reading) => {
    const text = readPart(reading, prosePaths.overview);
    if (text === null) return [{ verdict: 'not-assessable', message: 'unread' }];
    const count = countCharacters(text);
    if (count <= longest) return [{ verdict: 'pass', message: 'short', params: { count } }];
    return [
      { verdict: 'fail', message: 'long', expected: longest, actual: count, delta: count - longest, params: { count } },
    ];
  },
});
