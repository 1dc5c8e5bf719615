import { forms } from '@nianbao/schema';
import type { ReportTruth } from '../truth/printed.ts';
import { buildApplicationsTable, buildDisclosureTable, buildDisputesTable } from './build-tables.ts';
import type { Page, PageParagraph } from './page.ts';

const paragraph = (text: string, role: PageParagraph['role'] = 'prose'): PageParagraph => ({
  kind: 'paragraph',
  text,
  role,
});

const opening = ({ agency, year }: ReportTruth): string =>
  `本报告由${agency}编制,所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。如有疑问,请与${agency}办公室联系(地址:青岚市长虹路18号,邮编:312345,电话:0599-7654321)。`;

/** Lays a made-up report out as a page: title, six sections, three tables with the official form's spans. */
export const buildPage = (truth: ReportTruth): Page => {
  const form = forms[truth.edition];
  const heading = (index: number): PageParagraph => {
    const section = form.sections[index]!;
    return paragraph(`${section.ordinal}、${section.label.zh}`, 'heading');
  };
  return {
    items: [
      paragraph(`${truth.agency}${truth.year}年政府信息公开工作年度报告`, 'title'),
      paragraph(opening(truth)),
      heading(0),
      paragraph('本年度各项公开工作平稳开展,示例文字,非真实报告。'),
      heading(1),
      buildDisclosureTable(truth),
      heading(2),
      buildApplicationsTable(truth),
      heading(3),
      buildDisputesTable(truth),
      heading(4),
      paragraph('培训不足,下一年补足。'),
      heading(5),
      paragraph('无。'),
    ],
  };
};
