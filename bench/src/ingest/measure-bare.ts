import { DatabaseSync } from 'node:sqlite';

const rowsPerReport = 250;
const reportsAtOnce = 500;

/** How fast this machine inserts 250 narrow rows a report by node:sqlite and nothing else: what ingest is compared with. */
export const measureBare = (path: string, reports: number): string => {
  const database = new DatabaseSync(path);
  database.exec('pragma journal_mode = wal; pragma synchronous = normal');
  database.exec(
    'create table cell (report integer, figure integer, value real, primary key (report, figure)) without rowid',
  );
  const insert = database.prepare('insert into cell values (?, ?, ?)');
  const before = process.threadCpuUsage();
  const begun = performance.now();
  for (let report = 0; report < reports; ) {
    database.exec('begin');
    for (const last = Math.min(reports, report + reportsAtOnce); report < last; report += 1)
      for (let figure = 0; figure < rowsPerReport; figure += 1) insert.run(report, figure, figure * 3);
    database.exec('commit');
  }
  const took = performance.now() - begun;
  const { user, system } = process.threadCpuUsage(before);
  database.close();
  return `${((reports / took) * 1000).toFixed(0)} reports/s of 250 rows, CPU ${((user + system) / 1000 / reports).toFixed(3)} ms a report`;
};
