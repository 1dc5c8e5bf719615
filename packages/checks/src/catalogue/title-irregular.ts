import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';

const named = /政府信息公[开開]工作年度[报報]告/;
const dated = /20\d{2}|二[〇○零0O][一二三四五六七八九〇○零0O]{2}/;

// A file's ending and a note behind the title are the page's, not the report's.
const strip = (title: string): string =>
  title
    .replaceAll(/\s+/g, '')
    .normalize('NFKC')
    .replace(/\.(?:docx?|pdf|wps|html?)$/i, '')
    .replace(/\([^()]*\)$/, '');

/** The title must be worded as in the form. A missing title is `title-missing`. */
export const titleIrregular = defineCheck({
  kind: 'report',
  id: 'title-irregular',
  severity: 'warning',
  editions: formEditions,
  title: { zh: '标题不合格式', en: 'The title is not worded as in the form' },
  legalBasis: {
    zh: '《政府信息公开条例》第四十九、五十条称「政府信息公开工作年度报告」;统一格式的标题为「机关名称 + 年份 + 政府信息公开工作年度报告」(由所见报告归纳)。',
    en: 'Articles 49 and 50 of the Regulations speak of the 政府信息公开工作年度报告; the title in the standard format is agency + year + these words (as seen in published reports).',
  },
  reads: ['/title', '/agency/name'],
  messages: {
    wording: {
      zh: '标题「{title}」没有写作「…年政府信息公开工作年度报告」',
      en: 'The title 「{title}」 does not read "…年政府信息公开工作年度报告"',
    },
    undated: { zh: '标题「{title}」没有年份', en: 'The title 「{title}」 has no year' },
    agency: {
      zh: '标题「{title}」中的机关与正文所指的「{agency}」不同,须人工核实',
      en: 'The title 「{title}」 names another body than 「{agency}」, of which the text speaks; to be checked by hand',
    },
    regular: { zh: '标题为「{title}」', en: 'The title is 「{title}」' },
  },
  run: ({ value, diagnostics }) => {
    const title = value('/title');
    const agency = value('/agency/name');
    if (typeof title !== 'string' || title.trim() === '') return [];
    const stripped = strip(title);
    const params = { title };
    const paths = ['/title'];
    if (!named.test(stripped)) return [{ verdict: 'fail', message: 'wording', paths, params }];
    if (!dated.test(stripped)) return [{ verdict: 'fail', message: 'undated', paths, params }];
    const own = stripped.split(named)[0]?.replace(/(?:关于)?(?:20\d{2}|[二][〇○零].{2})年度?|[的“”"《》]/g, '') ?? '';
    const inferred = diagnostics.some(({ code }) => code === 'agency-inferred');
    if (inferred && typeof agency === 'string' && own.length >= 4 && !agency.includes(own) && !own.includes(agency))
      return [{ verdict: 'unclear', message: 'agency', paths: ['/title', '/agency/name'], params: { title, agency } }];
    return [{ verdict: 'pass', message: 'regular', paths, params }];
  },
});
