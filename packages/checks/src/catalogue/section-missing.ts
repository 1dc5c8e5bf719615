import { forms, listReportFigures } from '@nianbao/schema';
import type { Outcome, ReportReading } from '../engine/check.ts';
import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';

// Where each section's content stands in a report. The three tables have the name of their section.
const pathBySection: Readonly<Record<string, string>> = {
  overview: '/narrative/overview',
  problems: '/narrative/problemsAndImprovements',
  otherMatters: '/narrative/otherMatters',
};

// Whether the section's content stands in the report although its heading was not found.
const hasContent = (id: string, { edition, value, cell }: ReportReading): boolean => {
  const path = pathBySection[id];
  if (path) return Boolean(value(path));
  return listReportFigures(edition).some(({ table, pointer }) => {
    if (table.section !== id) return false;
    const { state } = cell(pointer);
    return state !== 'missing' && state !== 'unreadable';
  });
};

/** The six sections of the form: one outcome a section, from what the parser did not find. */
export const sectionMissing = defineCheck({
  kind: 'report',
  id: 'section-missing',
  severity: 'error',
  editions: formEditions,
  title: { zh: '缺少规定的部分', en: 'A required section is missing' },
  legalBasis: {
    zh: '《政府信息公开条例》第五十条第一款;国办公开办函〔2021〕30号要求报告内容「不能遗漏,也不宜泛化」。「总体情况」一节出自统一格式,不在第五十条所列之内。',
    en: 'Article 50(1) of the Regulations; notice 〔2021〕30 asks that the contents be neither incomplete nor padded. The section "overview" comes from the standard format, not from Article 50.',
  },
  reads: ['/narrative', '/proactiveDisclosure', '/applications', '/disputes'],
  messages: {
    absent: { zh: '没有找到「{section}」这一部分', en: 'The section "{section}" was not found' },
    headingLost: {
      zh: '没有找到「{section}」的标题,但其内容在报告中,不能断定缺少这一部分',
      en: 'The heading "{section}" was not found, but its content is there, so the section may not be missing',
    },
    present: { zh: '有「{section}」这一部分', en: 'The section "{section}" is there' },
    unknown: { zh: '读取时报告缺少的部分「{section}」不在表式之中', en: 'The form has no section "{section}"' },
  },
  run: (reading) => {
    const { sections } = forms[reading.edition === '2019' ? '2019' : '2021'];
    const missing = new Set(
      reading.diagnostics.flatMap(({ code, params }) => (code === 'section-missing' ? [String(params.section)] : [])),
    );
    const known = sections.map(({ id, ordinal, label }): Outcome<'absent' | 'headingLost' | 'present'> => {
      const params = { at: id, section: { zh: `${ordinal}、${label.zh}`, en: label.en } };
      const paths = [pathBySection[id] ?? `/${id}`];
      if (!missing.has(id)) return { verdict: 'pass', message: 'present', paths, params };
      return hasContent(id, reading)
        ? { verdict: 'unclear', message: 'headingLost', paths, params }
        : { verdict: 'fail', message: 'absent', paths, params };
    });
    // A name the form does not know would otherwise pass unseen.
    const strange = [...missing].filter((id) => !sections.some((section) => section.id === id));
    return [
      ...known,
      ...strange.map(
        (section): Outcome<'unknown'> => ({ verdict: 'not-assessable', message: 'unknown', params: { section } }),
      ),
    ];
  },
});
