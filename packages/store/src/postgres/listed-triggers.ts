const refresh = (report: string): string => `
  update report set current_version_id = current_version_id where ${report};
  return null;`;

const procedure = (name: string, body: string): string =>
  `create function ${name}() returns trigger language plpgsql as $$ begin ${body} end $$`;

/** Keep the `listed_…` columns of `report` right, in whichever order rows are written. */
export const listedTriggers: readonly string[] = [
  procedure(
    'nianbao_list_report',
    `select status, edition, published_on, fail_error, fail_warning, fail_info
       into new.listed_status, new.listed_edition, new.listed_published,
            new.listed_error, new.listed_warning, new.listed_info
       from version where version.id = new.current_version_id;
     select level, kind, region::json ->> 'code'
       into new.listed_level, new.listed_kind, new.listed_region
       from agency where agency.id = new.agency_id;
     return new;`,
  ),
  procedure('nianbao_list_version', refresh('report.id = new.report_id and report.current_version_id = new.id')),
  procedure('nianbao_list_agency', refresh('report.agency_id = new.id')),
  `create trigger report_listed before update of current_version_id, agency_id on report
   for each row execute function nianbao_list_report()`,
  // Who writes a report with these columns filled (put-run.ts) is left alone.
  `create trigger report_added before insert on report
   for each row when (new.listed_status is null) execute function nianbao_list_report()`,
  procedure(
    'nianbao_list_new_version',
    refresh('report.id = new.report_id and report.current_version_id = new.id and report.listed_status is null'),
  ),
  `create trigger version_added after insert on version
   for each row execute function nianbao_list_new_version()`,
  `create trigger version_changed
   after update of status, edition, published_on, fail_error, fail_warning, fail_info on version
   for each row execute function nianbao_list_version()`,
  `create trigger agency_changed after update of level, kind, region on agency
   for each row
   when (old.level is distinct from new.level or old.kind is distinct from new.kind
         or old.region is distinct from new.region)
   execute function nianbao_list_agency()`,
];
