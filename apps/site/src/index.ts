export { buildSite, type SiteBuild, SiteBuildError, type SiteBuildProgress } from './build/build-site.ts';
export type { RuleExample, RuleText, SiteRule } from './build/site-rule.ts';
