// Addresses on a report's page. They are part of what others link to: do not change them.
import { type Locale, localPath } from '../text/locale.ts';

/** Id of a cell in its table. Example: `cellId('/applications/granted/total')` → "cell=/applications/granted/total". */
export const cellId = (pointer: string): string => `cell=${pointer}`;

/** Address of a figure of a report, with language; undefined where there is no report. */
export const cellAddress = (
  document: { readonly agencyId: string; readonly key: string } | null,
  pointer: string,
  locale: Locale,
): string | undefined =>
  document ? `${localPath(locale, reportPath(document.agencyId, document.key))}#${cellId(pointer)}` : undefined;

/** Id of a figure's provenance row. */
export const fromId = (pointer: string): string => `from=${pointer}`;

/** Id of a finding. */
export const findingId = (number: number): string => `finding=${number}`;

/** Address of a report's page, without language. */
export const reportPath = (agencyId: string, key: string): string =>
  `/agencies/${encodeURIComponent(agencyId)}/${encodeURIComponent(key)}/`;

/** Address of an agency's page, without language. */
export const agencyPath = (agencyId: string): string => `/agencies/${encodeURIComponent(agencyId)}/`;

/** Address of a rule's page, without language: what SARIF and HTML results of checks link to. */
export const rulePath = (id: string): string => `/rules/${encodeURIComponent(id)}/`;

/** Address of a rule's data. */
export const ruleData = (id: string): string => `/api/v1/rules/${encodeURIComponent(id)}.json`;

/** Address of a report's data, without its ending. Example: `reportData('xx-suqian', '2024')` → "/api/v1/reports/xx-suqian/2024". */
export const reportData = (agencyId: string, key: string): string =>
  `/api/v1/reports/${encodeURIComponent(agencyId)}/${encodeURIComponent(key)}`;

/** Address of an agency's data. */
export const agencyData = (agencyId: string): string => `/api/v1/agencies/${encodeURIComponent(agencyId)}.json`;

/** Address of the picture shown beside links to an agency. */
export const agencyCard = (agencyId: string): string => `/agencies/${encodeURIComponent(agencyId)}/card.png`;

/** Address of an agency's feed. */
export const agencyFeed = (agencyId: string): string => `/agencies/${encodeURIComponent(agencyId)}/feed.xml`;

/** Address of the agencies of a province (two digits), or of those whose region is not known, without language. */
export const regionPath = (province: string | null): string => `/agencies/in/${province ?? 'unknown'}/`;

/** Address of a year in the registers of quality: of a province, "unknown" or "all", without language. */
export const qualityPath = (scope: string, year: number | string): string => `/quality/in/${scope}/${year}/`;

/** Address of the agencies of a level, without language. */
export const levelPath = (level: string): string => `/agencies/level/${level}/`;
