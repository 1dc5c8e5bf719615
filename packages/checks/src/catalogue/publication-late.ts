import { countDays } from '../dates/count-days.ts';
import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { latestForGeneralOffice, statutoryDeadlines } from '../knowledge/deadlines.ts';

// A page that shows a day more than a year late was more likely moved than published then.
const mostDays = 365;

/** Published by 31 January (departments) or 31 March (governments), that day included. */
export const publicationLate = defineCheck({
  kind: 'report',
  id: 'publication-late',
  severity: 'error',
  editions: formEditions,
  title: { zh: '公布晚于法定期限', en: 'Published after the statutory date' },
  legalBasis: {
    zh: '《政府信息公开条例》第四十九条:县级以上人民政府部门应当在每年1月31日前、县级以上地方人民政府应当在每年3月31日前公布上一年度的报告(当日计入)。',
    en: 'Article 49 of the Regulations: departments of governments at county level and above publish by 31 January, governments at county level and above by 31 March (that day included).',
  },
  reads: ['/year', '/agency', '/publication'],
  messages: {
    late: {
      zh: '{year} 年度报告 {date} 公布,法定期限为 {deadline},晚 {days} 天',
      en: 'The {year} report was published on {date}; the statutory date was {deadline} ({days} days late)',
    },
    office: {
      zh: '{year} 年度报告 {date} 公布,晚于部门的期限 {deadline};办公室也公布本级政府的报告(期限 3 月 31 日),不作定论',
      en: 'The {year} report was published on {date}, after the date for departments, {deadline}; a general office also publishes the report of the government (by 31 March), so this is not conclusive',
    },
    moved: {
      zh: '{year} 年度报告的发布日期为 {date},晚于法定期限 {deadline} {days} 天,可能是网站迁移的日期,不作定论',
      en: 'The {year} report shows {date} as the date of publication, {days} days after the statutory date {deadline}; a website may have been moved, so this is not conclusive',
    },
    documentDate: {
      zh: '只有成文日期 {date},没有公布日期;法定期限为 {deadline},不作定论',
      en: 'Only the date of the document is known, {date}, not that of publication; the statutory date was {deadline}: not conclusive',
    },
    inTime: {
      zh: '{date} 公布,未超过法定期限 {deadline}',
      en: 'Published on {date}, not after the statutory date {deadline}',
    },
    seen: {
      zh: '{date} 已经采集到,未超过法定期限 {deadline}',
      en: 'It was seen on {date}, not after the statutory date {deadline}',
    },
    noDate: {
      zh: '没有公布日期和成文日期,不能核对',
      en: 'Neither a date of publication nor one of the document is known',
    },
    noDeadline: {
      zh: '法律没有为这类机关规定全国统一的期限(或机关类别不明),不能核对',
      en: 'No national date is laid down for this kind of body (or its kind is unknown), so this cannot be judged',
    },
    yearUnknown: { zh: '报告年度不能确定,不能核对', en: 'The report year is unknown, so this cannot be judged' },
  },
  run: ({ value, publication }) => {
    const year = value('/year');
    const kind = value('/agency/kind');
    if (typeof year !== 'number') return [{ verdict: 'not-assessable', message: 'yearUnknown', paths: ['/year'] }];
    const monthDay = typeof kind === 'string' ? statutoryDeadlines[kind] : undefined;
    if (monthDay === undefined) return [{ verdict: 'not-assessable', message: 'noDeadline', paths: ['/agency/kind'] }];
    const deadline = `${year + 1}-${monthDay}`;
    const seen = publication?.firstSeenOn;
    // What was seen in time was published in time, whatever date the page shows now.
    if (seen !== undefined && seen <= deadline)
      return [{ verdict: 'pass', message: 'seen', paths: ['/publication'], params: { date: seen, deadline } }];
    const published = value('/publication/publishedOn');
    const written = value('/publication/documentDate');
    if (typeof published !== 'string')
      return typeof written === 'string'
        ? [
            {
              // A document dated in time says nothing of when it was published.
              verdict: written > deadline ? 'unclear' : 'not-assessable',
              message: 'documentDate',
              paths: ['/publication/documentDate'],
              params: { date: written, deadline },
            },
          ]
        : [{ verdict: 'not-assessable', message: 'noDate', paths: ['/publication'] }];
    const paths = ['/publication/publishedOn'];
    const days = countDays(deadline, published);
    const params = { year, date: published, deadline, days };
    if (days <= 0) return [{ verdict: 'pass', message: 'inTime', paths, params }];
    if (kind === 'generalOffice' && published <= `${year + 1}-${latestForGeneralOffice}`)
      return [{ verdict: 'unclear', message: 'office', paths, expected: deadline, actual: published, params }];
    if (days > mostDays)
      return [{ verdict: 'unclear', message: 'moved', paths, expected: deadline, actual: published, params }];
    return [{ verdict: 'fail', message: 'late', paths, expected: deadline, actual: published, delta: days, params }];
  },
});
