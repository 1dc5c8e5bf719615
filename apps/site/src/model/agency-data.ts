// What search engines are told of an agency (schema.org).
import type { AgencyDocument } from '../data/stored.ts';
import { agencyData, agencyPath } from './cell-address.ts';
import { writeJsonLd } from './write-json-ld.ts';

/** An agency as an organisation. `absolute` makes an address of the site public. */
export const describeOrganisation = (
  agency: Pick<AgencyDocument, 'id' | 'name' | 'region' | 'aliases' | 'parent' | 'validFrom' | 'validTo'>,
  absolute: (path: string) => string,
): Readonly<Record<string, unknown>> => {
  const names = agency.aliases.filter((alias) => /\p{Script=Han}/u.test(alias));
  const { parent } = agency;
  return {
    '@type': 'GovernmentOrganization',
    '@id': absolute(agencyPath(agency.id)),
    url: absolute(agencyPath(agency.id)),
    identifier: agency.id,
    ...(agency.name ? { name: agency.name } : {}),
    ...(names.length > 0 ? { alternateName: names } : {}),
    ...(agency.validFrom ? { foundingDate: agency.validFrom } : {}),
    ...(agency.validTo ? { dissolutionDate: agency.validTo } : {}),
    ...(agency.region?.name ? { areaServed: agency.region.name } : {}),
    ...(parent?.name
      ? {
          parentOrganization: {
            '@type': 'GovernmentOrganization',
            '@id': absolute(agencyPath(parent.id)),
            name: parent.name,
          },
        }
      : {}),
  };
};

/** The page of an agency as JSON-LD: the organisation, and the data about it. */
export const writeAgencyData = (
  agency: AgencyDocument,
  {
    name,
    description,
    years,
  }: { readonly name: string; readonly description: string; readonly years: readonly number[] },
  absolute: (path: string) => string,
): string => {
  const organisation = describeOrganisation(agency, absolute);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return writeJsonLd({
    '@graph': [
      organisation,
      {
        '@type': 'Dataset',
        '@id': `${absolute(agencyPath(agency.id))}#data`,
        url: absolute(agencyPath(agency.id)),
        name,
        description,
        isAccessibleForFree: true,
        license: 'https://www.apache.org/licenses/LICENSE-2.0',
        about: { '@id': organisation['@id'] },
        creator: { '@id': organisation['@id'] },
        ...(years.length > 0 ? { temporalCoverage: `${first}-01-01/${last}-12-31` } : {}),
        distribution: [
          { '@type': 'DataDownload', contentUrl: absolute(agencyData(agency.id)), encodingFormat: 'application/json' },
          {
            '@type': 'DataDownload',
            contentUrl: absolute(`${agencyPath(agency.id)}series.json`),
            encodingFormat: 'application/json',
          },
        ],
      },
    ],
  });
};
