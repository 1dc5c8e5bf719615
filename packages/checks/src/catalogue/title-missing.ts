import { defineCheck } from '../engine/define-check.ts';
import { allEditions } from '../engine/editions.ts';
import { judgePresence } from '../engine/judge-presence.ts';

/** The report must have a title. */
export const titleMissing = defineCheck({
  kind: 'report',
  id: 'title-missing',
  severity: 'warning',
  editions: allEditions,
  title: { zh: '没有标题', en: 'The title is missing' },
  legalBasis: {
    zh: '统一格式的标题为「机关名称 + 年份 + 政府信息公开工作年度报告」(由所见报告归纳)。',
    en: 'The title in the standard format is agency + year + 政府信息公开工作年度报告 (as seen in published reports).',
  },
  reads: ['/title'],
  messages: {
    absent: {
      zh: '没有找到标题「…年政府信息公开工作年度报告」',
      en: 'No title of the kind "…年政府信息公开工作年度报告" was found',
    },
    present: { zh: '标题为「{value}」', en: 'The title is "{value}"' },
  },
  run: ({ value }) => judgePresence(value('/title')),
});
