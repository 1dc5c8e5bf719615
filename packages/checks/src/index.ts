export { countFindings, severities, worstSeverity } from './count-findings.ts';
export type {
  Check,
  Messages,
  Outcome,
  Params,
  Relation,
  RelationCheck,
  RelationReading,
  ReportCheck,
  ReportReading,
  TableCheck,
  TableReading,
} from './engine/check.ts';
export { defineCheck } from './engine/define-check.ts';
export type { ReadCell, TableCell } from './engine/read-cell.ts';
export { checks } from './generated/catalogue.ts';
export { runChecks } from './run-checks.ts';
export { checksVersion } from './version.ts';
