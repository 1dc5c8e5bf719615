import type { Outcome } from '../engine/check.ts';
import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';

const sections = ['overview', 'problemsAndImprovements', 'otherMatters'] as const;

const self = '(?:[本我全](?:单位|机关|局|市|县|区|镇|乡|街道|办|委|厅|院|处|中心|旗|州|省|系统))';
// A year at the head of a sentence or beside the agency itself, and a verb of the agency's own work behind it.
const work = '(?:收到|受理|接收|办理|办结|答复|主动公开|公开政府信息|发布|制发|制定|印发|新收|未收到|无|没有)';
const ownWork = new RegExp(
  `^(?:\\(?[一二三四五六七八九十\\d]+[)、.])?(?:${self})?(?<year>20\\d{2})年(?:度|全年|,)*(?:${self})?[^,。;]{0,16}${work}`,
);
const elsewhere =
  /较|相比|比上|同比|环比|同期|上年|上一年|去年|往年|以来|下一步|明年|将|计划|规划|拟|继续|《|〔|\[|结转|截至|截止|累计|起|至|历年|文件|号/;

interface WrongYear {
  readonly section: string;
  readonly sentence: string;
  readonly year: number;
}

const findWrongYears = (section: string, text: string, year: number): WrongYear[] =>
  text
    .normalize('NFKC')
    .split(/[。;!?\n]/)
    .flatMap((piece) => {
      const sentence = piece.replaceAll(/\s/g, '');
      const named = ownWork.exec(sentence)?.groups?.year;
      if (named === undefined || Number(named) === year || sentence.includes(String(year))) return [];
      return elsewhere.test(sentence) ? [] : [{ section, sentence, year: Number(named) }];
    });

/** Sentences about the agency's own work of the year that name another year. */
export const yearWrongInText = defineCheck({
  kind: 'report',
  id: 'year-wrong-in-text',
  severity: 'warning',
  editions: formEditions,
  title: { zh: '正文写错年度', en: 'The text names the wrong year' },
  legalBasis: {
    zh: '由数据推得:写本机关当年工作的句子用了别的年度,多半是沿用了旧稿;比较、计划、文件名中的年度不在此列。',
    en: 'Derived from the data: where a sentence on the work of the year names another year, an old text was mostly used again. Years in comparisons, plans and titles of documents are left out.',
  },
  reads: ['/narrative', '/year'],
  messages: {
    wrong: {
      zh: '写当年工作的句子用了 {named} 年,报告年度为 {year}:「{sentence}」',
      en: 'A sentence on the work of the year names {named}, but the report is for {year}: “{sentence}”',
    },
    clear: { zh: '写当年工作的句子没有用别的年度', en: 'No sentence on the work of the year names another year' },
    unknown: { zh: '报告年度不明,不能核对', en: 'The year of the report is unknown, so this cannot be judged' },
  },
  run: ({ year, value }) => {
    if (year === null) return [{ verdict: 'not-assessable', message: 'unknown', paths: ['/year'] }];
    const wrong = sections.flatMap((section) => {
      const text = value(`/narrative/${section}`);
      return typeof text === 'string' ? findWrongYears(section, text, year) : [];
    });
    if (wrong.length === 0) return [{ verdict: 'pass', message: 'clear', paths: [] }];
    return wrong.map(({ section, sentence, year: named }): Outcome<'wrong'> => {
      const shown = sentence.length > 60 ? `${sentence.slice(0, 60)}…` : sentence;
      const params = { at: `/narrative/${section}`, named, year, sentence: shown };
      return {
        verdict: 'fail',
        message: 'wrong',
        paths: [`/narrative/${section}`],
        expected: year,
        actual: named,
        params,
      };
    });
  },
});
