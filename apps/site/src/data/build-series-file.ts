// An agency's figures and rates over the years as one small file: what the comparison draws from.
import { buildDigest, digestPaths, digestReader, type ReportDigest } from '../model/digest.ts';
import { computeIndicator, indicatorIds, indicatorParts } from '../model/indicators.ts';
import type { AgencyYear, SeriesFile } from '../model/series-file.ts';
import { trustCells } from '../model/trust-cells.ts';
import type { Trust } from '../model/trust-of.ts';
import { readAgency, readReport } from './read-documents.ts';
import type { ReportDocument } from './stored.ts';

// A rate is as doubtful as the figures that it is made of.
const marksOf = ({ findings }: ReportDocument, { edition }: ReportDigest, quantities: AgencyYear['quantities']) => {
  const trustIn = trustCells(findings);
  const marks: Record<string, Exclude<Trust, 'ok'>> = {};
  for (const quantity of Object.keys(quantities)) {
    const { numerator, denominator, less } = quantity.startsWith('/')
      ? { numerator: [quantity], denominator: [], less: [] }
      : indicatorParts(quantity, edition);
    const trust = trustIn([...numerator, ...denominator, ...less]);
    if (trust !== 'ok') marks[quantity] = trust;
  }
  return Object.keys(marks).length > 0 ? { marks } : {};
};

const yearOf = (document: ReportDocument): AgencyYear[] => {
  const digest = buildDigest(document);
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
  const { year, key, edition } = digest;
  return [{ year, key, edition, quantities, ...marksOf(document, digest, quantities) }];
};

/** The file of an agency; years upwards, inferred figures left out. */
export const buildSeriesFile = async (id: string): Promise<SeriesFile> => {
  const agency = await readAgency(id);
  const documents = await Promise.all(agency.items.map(({ key }) => readReport(agency.id, key)));
  const { name, level, kind, region, parent } = agency;
  const years = documents.flatMap(yearOf).toSorted((a, b) => a.year - b.year);
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
