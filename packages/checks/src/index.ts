export { type CheckedItem, checkSeries, type SeriesItem, type SeriesOptions } from './check-series.ts';
export { type FindLikely, indexPeers } from './comparison/index-peers.ts';
export { countFindings, severities, worstSeverity } from './count-findings.ts';
export type { Explanation } from './engine/attach-explanations.ts';
export type {
  Check,
  Fold,
  Messages,
  Outcome,
  Params,
  Relation,
  RelationCheck,
  RelationReading,
  ReportCheck,
  ReportReading,
  SeriesCheck,
  SeriesReading,
  SeriesRelation,
  SeriesTerm,
  TableCheck,
  TableReading,
} from './engine/check.ts';
export { defineCheck } from './engine/define-check.ts';
export type { ReadCell, TableCell } from './engine/read-cell.ts';
export type { ReportView } from './engine/report-view.ts';
export type { ListedChild, PublicationFacts, ReportVersion, Surroundings } from './engine/surroundings.ts';
export { checks } from './generated/catalogue.ts';
export {
  type MaskedResult,
  type MaskedText,
  masking,
  maskingRules,
  maskPersonalData,
  maskPersonalText,
  type PersonalDataKind,
} from './mask-personal-data.ts';
export { findRuleFamily, type RuleFamily, ruleFamilies } from './rule-family.ts';
export { type RunOptions, runChecks } from './run-checks.ts';
export { holdsPersonalData } from './search-source.ts';
export { dependsOnYears, type JudgedFindings, judgeAgain } from './series/judge-again.ts';
export { type ListedBody, type Roster, SeriesOrderError } from './series/keep-families.ts';
export { checksVersion } from './version.ts';
