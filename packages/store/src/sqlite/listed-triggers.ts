const refresh = (report: string): string => `
  update report set
    (listed_status, listed_edition, listed_published, listed_error, listed_warning, listed_info) =
      (select status, edition, published_on, fail_error, fail_warning, fail_info
       from version where version.id = report.current_version_id),
    (listed_level, listed_kind, listed_region) =
      (select level, kind, json_extract(region, '$.code') from agency where agency.id = report.agency_id)
  where ${report};`;

// Who writes a report with its `listed_…` columns filled (put-run.ts) is left alone.
/** Keep the `listed_…` columns of `report` right, in whichever order rows are written. */
export const listedTriggers: readonly string[] = [
  `create trigger report_added after insert on report when new.current_version_id is not null and new.listed_status is null
   begin ${refresh('report.id = new.id')} end`,
  `create trigger report_changed after update of current_version_id, agency_id on report
   begin ${refresh('report.id = new.id')} end`,
  `create trigger version_added after insert on version
   when (select listed_status from report where report.id = new.report_id) is null
   begin ${refresh('report.id = new.report_id and report.current_version_id = new.id')} end`,
  `create trigger version_changed
   after update of status, edition, published_on, fail_error, fail_warning, fail_info on version
   begin ${refresh('report.id = new.report_id and report.current_version_id = new.id')} end`,
  `create trigger agency_changed after update of level, kind, region on agency
   when old.level is not new.level or old.kind is not new.kind or old.region is not new.region
   begin ${refresh('report.agency_id = new.id')} end`,
];
