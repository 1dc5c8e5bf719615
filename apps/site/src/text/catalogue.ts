// Every sentence of the site, in both languages. Chinese stands with ASCII punctuation and is typeset by `say`.
import { agencyText } from './catalogue/agency-text.ts';
import { cellText } from './catalogue/cell-text.ts';
import { checkText } from './catalogue/check-text.ts';
import { compareText } from './catalogue/compare-text.ts';
import { docsText } from './catalogue/docs-text.ts';
import { downloadText } from './catalogue/download-text.ts';
import { frameText } from './catalogue/frame-text.ts';
import { indicatorText } from './catalogue/indicator-text.ts';
import { measureText } from './catalogue/measure-text.ts';
import { outcomeText } from './catalogue/outcome-text.ts';
import { overviewText } from './catalogue/overview-text.ts';
import { qualityText } from './catalogue/quality-text.ts';
import { rankingText } from './catalogue/ranking-text.ts';
import { reportText } from './catalogue/report-text.ts';
import { ruleText } from './catalogue/rule-text.ts';
import { sentenceText } from './catalogue/sentence-text.ts';

/** Text by key; `{n}` is filled in by `say`. */
export const catalogue = {
  ...frameText,
  ...compareText,
  ...docsText,
  ...downloadText,
  ...agencyText,
  ...reportText,
  ...cellText,
  ...checkText,
  ...indicatorText,
  ...measureText,
  ...overviewText,
  ...qualityText,
  ...rankingText,
  ...outcomeText,
  ...ruleText,
  ...sentenceText,
} as const;
