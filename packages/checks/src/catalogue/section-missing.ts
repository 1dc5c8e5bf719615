import { forms } from '@nianbao/schema';
import type { Outcome } from '../engine/check.ts';
import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';

// Where each section's content stands in a report. The three tables have the name of their section.
const pathBySection: Readonly<Record<string, string>> = {
  overview: '/narrative/overview',
  problems: '/narrative/problemsAndImprovements',
  otherMatters: '/narrative/otherMatters',
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
    present: { zh: '有「{section}」这一部分', en: 'The section "{section}" is there' },
    unknown: { zh: '读取时报告缺少的部分「{section}」不在表式之中', en: 'The form has no section "{section}"' },
  },
  run: ({ edition, diagnostics }) => {
    const { sections } = forms[edition === '2019' ? '2019' : '2021'];
    const missing = new Set(
      diagnostics.flatMap(({ code, params }) => (code === 'section-missing' ? [String(params.section)] : [])),
    );
    const known = sections.map(({ id, ordinal, label }): Outcome<'absent' | 'present'> => {
      const section = { zh: `${ordinal}、${label.zh}`, en: label.en };
      const params = { at: id, section };
      const paths = [pathBySection[id] ?? `/${id}`];
      return missing.has(id)
        ? { verdict: 'fail', message: 'absent', paths, params }
        : { verdict: 'pass', message: 'present', paths, params };
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
