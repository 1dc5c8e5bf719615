import { defineCheck } from '../engine/define-check.ts';
import { allEditions } from '../engine/editions.ts';
import { judgePresence } from '../engine/judge-presence.ts';

/** The agency of the report must be known. */
export const agencyUnknown = defineCheck({
  kind: 'report',
  id: 'agency-unknown',
  severity: 'warning',
  editions: allEditions,
  title: { zh: '报告机关不能确定', en: 'The reporting agency is unknown' },
  legalBasis: {
    zh: '由条例推得:年度报告由各行政机关就本机关的工作编制(《政府信息公开条例》第四十九条),必须能看出是哪个机关。',
    en: 'Derived from Article 49 of the Regulations: an agency reports on its own work, so the report must say which agency.',
  },
  reads: ['/agency/name'],
  messages: {
    absent: {
      zh: '标题、首段和发布信息都不能确定报告的机关',
      en: 'Neither title, opening nor publication data tells the agency',
    },
    present: { zh: '报告机关为{value}', en: 'The report is by {value}' },
  },
  run: ({ value }) => judgePresence(value('/agency/name')),
});
