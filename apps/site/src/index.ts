export { buildSite, type SiteBuild, SiteBuildError, type SiteBuildProgress } from './build/build-site.ts';
