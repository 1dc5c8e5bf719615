// An agency's figures and rates over the years as one small file: what the comparison draws from.
import { buildDigest, digestPaths, digestReader, type ReportDigest } from '../model/digest.ts';
import { computeIndicator, indicatorIds } from '../model/indicators.ts';
import type { AgencyYear, SeriesFile } from '../model/series-file.ts';
import { readAgency, readReport } from './read-documents.ts';

const yearOf = (digest: ReportDigest): AgencyYear[] => {
  if (digest.year === null) return [];
  const read = digestReader(digest);
  const quantities: Record<string, readonly number[]> = {};
  for (const id of indicatorIds) {
    const rate = computeIndicator(id, digest.edition, read);
    if (rate.kind === 'rate') quantities[id] = [rate.numerator, rate.denominator];
  }
  for (const path of digestPaths) {
    const { value } = read(path);
    if (value !== null) quantities[path] = [value];
  }
  return [{ year: digest.year, key: digest.key, edition: digest.edition, quantities }];
};

/** The file of an agency; years upwards, inferred figures left out. */
export const buildSeriesFile = async (id: string): Promise<SeriesFile> => {
  const agency = await readAgency(id);
  const documents = await Promise.all(agency.items.map(({ key }) => readReport(agency.id, key)));
  const { name, level, kind, region, parent } = agency;
  const years = documents
    .map(buildDigest)
    .flatMap(yearOf)
    .toSorted((a, b) => a.year - b.year);
  return {
    id: agency.id,
    name,
    level: level ?? null,
    kind: kind ?? null,
    region: region?.code ?? null,
    parent: parent?.id ?? null,
    years,
  };
};
