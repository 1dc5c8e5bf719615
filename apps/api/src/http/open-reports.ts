import type { ReportFilter, ReportSortKey, ReportSummary, Store } from '@nianbao/store';
import type { PartSource } from './answer-part.ts';

/** What reports can be sorted by. */
export const reportSortKeys = [
  'agencyId',
  'year',
  'publishedOn',
  'errors',
  'warnings',
] as const satisfies ReportSortKey[];

/** The reports that a filter lets through, in parts. */
export const openReports = (store: Store, filter: ReportFilter): PartSource<ReportSortKey, ReportSummary> => ({
  seek: (request) => store.seekReports(request, filter),
  count: () => store.countReports(filter),
});
