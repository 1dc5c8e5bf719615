// What search engines are told of a report and its agency (schema.org).
import type { AgencyDocument, ReportDocument } from '../data/stored.ts';
import { agencyPath, reportData, reportPath } from './cell-address.ts';

interface Words {
  readonly name: string;
  readonly description: string;
  readonly language: string;
}

// Inside a script element "<" could end it.
const escapeMarkup = (json: string): string => json.replaceAll('<', '\\u003c');

/** A Dataset by a GovernmentOrganization as JSON-LD. `absolute` makes an address of the site public. */
export const writeReportData = (
  document: ReportDocument,
  agency: AgencyDocument,
  { name, description, language }: Words,
  absolute: (path: string) => string,
): string => {
  const { agencyId, key, result } = document;
  const files = reportData(agencyId, key);
  const { period, publication, agency: printed } = result.report!;
  const organisation = {
    '@type': 'GovernmentOrganization',
    '@id': absolute(agencyPath(agencyId)),
    url: absolute(agencyPath(agencyId)),
    identifier: agencyId,
    ...(agency.name ? { name: agency.name } : {}),
    ...(printed.region?.name ? { areaServed: printed.region.name } : {}),
  };
  const file = (address: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    contentUrl: absolute(address),
    encodingFormat,
  });
  return escapeMarkup(
    JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      '@id': absolute(reportPath(agencyId, key)),
      url: absolute(reportPath(agencyId, key)),
      name,
      description,
      inLanguage: language,
      identifier: `sha256:${result.source.sha256}`,
      version: document.version.version,
      isAccessibleForFree: true,
      creator: organisation,
      ...(period.from && period.to ? { temporalCoverage: `${period.from}/${period.to}` } : {}),
      ...(publication.publishedOn ? { datePublished: publication.publishedOn } : {}),
      ...(publication.url ? { isBasedOn: publication.url } : {}),
      distribution: [file(`${files}.json`, 'application/json'), file(`${files}.csv`, 'text/csv')],
    }),
  );
};
