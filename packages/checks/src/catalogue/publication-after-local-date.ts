import { countDays } from '../dates/count-days.ts';
import { defineCheck } from '../engine/define-check.ts';
import { allEditions } from '../engine/editions.ts';

/** Published by the date that the place itself has set, earlier than the statutory one. */
export const publicationAfterLocalDate = defineCheck({
  kind: 'report',
  id: 'publication-after-local-date',
  severity: 'info',
  editions: allEditions,
  title: { zh: '公布晚于地方规定的期限', en: 'Published after the local date' },
  legalBasis: {
    zh: '地方通知自定的期限(早于《政府信息公开条例》第四十九条的期限);日期由使用者给出。',
    en: 'The date set by a local notice, earlier than that of Article 49 of the Regulations; it is given by whoever runs the check.',
  },
  reads: ['/publication'],
  needs: ['publication'],
  messages: {
    late: {
      zh: '{date} 公布,地方期限为 {deadline},晚 {days} 天',
      en: 'Published on {date}; the local date was {deadline} ({days} days late)',
    },
    seenLate: {
      zh: '没有公布日期,{date} 才首次采集到,地方期限为 {deadline},不作定论',
      en: 'The date of publication is unknown; it was first seen on {date}, the local date was {deadline}: not conclusive',
    },
    inTime: {
      zh: '{date} 已公布,未超过地方期限 {deadline}',
      en: 'Published by {date}, not after the local date {deadline}',
    },
    noDate: { zh: '没有公布日期,不能核对', en: 'No date of publication is known' },
    noDeadline: { zh: '没有给出地方期限,不能核对', en: 'No local date was given' },
  },
  run: ({ value, publication }) => {
    const deadline = publication?.localDeadline;
    const seen = publication?.firstSeenOn;
    const published = value('/publication/publishedOn');
    const paths = ['/publication/publishedOn'];
    if (deadline === undefined) return [{ verdict: 'not-assessable', message: 'noDeadline', paths }];
    // What was seen in time was published in time, whatever date the page shows now.
    if (seen !== undefined && seen <= deadline)
      return [{ verdict: 'pass', message: 'inTime', paths, params: { date: seen, deadline } }];
    const date = typeof published === 'string' ? published : seen;
    if (date === undefined) return [{ verdict: 'not-assessable', message: 'noDate', paths }];
    const days = countDays(deadline, date);
    const params = { date, deadline, days };
    if (days <= 0) return [{ verdict: 'pass', message: 'inTime', paths, params }];
    if (date !== published) return [{ verdict: 'unclear', message: 'seenLate', paths, params }];
    return [{ verdict: 'fail', message: 'late', paths, expected: deadline, actual: date, delta: days, params }];
  },
});
