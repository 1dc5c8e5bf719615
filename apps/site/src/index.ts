export {
  buildSite,
  type SiteBuild,
  SiteBuildError,
  type SiteBuildProgress,
  type SiteBuilt,
} from './build/build-site.ts';
export { markFolders } from './build/mark-program.ts';
export { mergeSites } from './build/merge-sites.ts';
export { type Piece, readPiece } from './build/pieces.ts';
export type { SiteAbout, SiteApi, SiteOperator } from './build/site-about.ts';
export type { CheckBenchmark, ParserBenchmark, SiteBenchmarks } from './build/site-benchmarks.ts';
export type { RuleExample, RuleText, SiteRule } from './build/site-rule.ts';
export { readStates as readSiteStates, type SiteState, stateFolder as siteStateFolder } from './build/site-state.ts';
