// What search engines are told of a report and its agency (schema.org).
import type { AgencyDocument, ReportDocument } from '../data/stored.ts';
import { describeOrganisation } from './agency-data.ts';
import { reportData, reportPath } from './cell-address.ts';
import { writeJsonLd } from './write-json-ld.ts';

interface Words {
  readonly name: string;
  readonly description: string;
  readonly language: string;
}

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
  const organisation = describeOrganisation({ ...agency, region: printed.region ?? agency.region }, absolute);
  const file = (address: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    contentUrl: absolute(address),
    encodingFormat,
  });
  return writeJsonLd({
    '@type': 'Dataset',
    '@id': absolute(reportPath(agencyId, key)),
    url: absolute(reportPath(agencyId, key)),
    name,
    description,
    inLanguage: language,
    identifier: `sha256:${result.source.sha256}`,
    version: document.version.version,
    isAccessibleForFree: true,
    license: 'https://www.apache.org/licenses/LICENSE-2.0',
    creator: organisation,
    ...(period.from && period.to ? { temporalCoverage: `${period.from}/${period.to}` } : {}),
    ...(publication.publishedOn ? { datePublished: publication.publishedOn } : {}),
    ...(publication.url ? { isBasedOn: publication.url } : {}),
    distribution: [file(`${files}.json`, 'application/json'), file(`${files}.csv`, 'text/csv')],
  });
};
