import type { Outcome } from '../engine/check.ts';
import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { doubtNames, findDoubt } from '../prose/find-doubt.ts';
import { listStated, proseReads, quoteClause } from '../prose/stated-figure.ts';
import { readTarget, rowTotal } from '../prose/target.ts';

/** 「办结率100%」 while applications are carried out; any rate above 100 %. */
export const proseCompletionRateMismatch = defineCheck({
  kind: 'report',
  id: 'prose-completion-rate-mismatch',
  severity: 'warning',
  editions: formEditions,
  title: { zh: '正文的办结率与结转下年不合', en: 'The rate of completion does not fit the carry-over' },
  legalBasis: {
    zh: '由表式推得:有结转下年度继续办理的申请,就不是全部办结;任何比率都不超过 100%。',
    en: 'Derived from the form: while applications are carried over, not all are concluded; no rate exceeds 100%.',
  },
  reads: proseReads,
  messages: {
    fits: {
      zh: '正文「{quote}」,与结转下年 {carriedOut} 件相容',
      en: 'The text says “{quote}”; carried out: {carriedOut}',
    },
    exceeds: { zh: '正文「{quote}」,比率超过 100%', en: 'The text says “{quote}”; a rate above 100%' },
    contradicted: {
      zh: '正文「{quote}」,表中却有 {carriedOut} 件结转下年度继续办理',
      en: 'The text says “{quote}”, but the table carries {carriedOut} over to the next year',
    },
    doubtful: {
      zh: '正文「{quote}」,表中有 {carriedOut} 件结转下年;正文的数{doubt},不作定论',
      en: 'The text says “{quote}”, the table carries {carriedOut} over; of the text: {doubt}; not conclusive',
    },
  },
  run: (reading) =>
    listStated(reading).flatMap((figure): readonly Outcome<'fits' | 'exceeds' | 'contradicted' | 'doubtful'>[] => {
      const { quantity, value } = figure;
      if (quantity !== 'completionRate' && quantity !== 'timelyRate') return [];
      const cells = [rowTotal('carriedOut')];
      const { value: carriedOut, unusable } = readTarget({ name: { zh: '', en: '' }, cells }, reading);
      const params = { quote: quoteClause(figure), carriedOut };
      const base = { paths: [figure.path, ...cells], params, actual: value } as const;
      if (value > 100) return [{ ...base, verdict: 'fail', message: 'exceeds', expected: '≤ 100' }];
      if (quantity === 'timelyRate' || unusable.length > 0) return [];
      if (value < 100 || carriedOut === 0) return [{ ...base, verdict: 'pass', message: 'fits' }];
      const doubt = findDoubt(figure, reading);
      return doubt === null
        ? [{ ...base, verdict: 'fail', message: 'contradicted', expected: '< 100' }]
        : [{ ...base, verdict: 'unclear', message: 'doubtful', params: { ...params, doubt: doubtNames[doubt] } }];
    }),
});
