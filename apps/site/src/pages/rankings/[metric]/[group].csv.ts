import type { APIRoute } from 'astro';
import { findRanking, listRankingPaths } from '../../../data/read-rankings.ts';
import { answerCsv } from '../../../data/write-csv.ts';

export const getStaticPaths = listRankingPaths;

const heading = [
  'agencyId',
  'agencyName',
  'year',
  'metric',
  'numerator',
  'denominator',
  'rate',
  'low',
  'high',
  'firstPlace',
  'lastPlace',
];
const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** A ranking as a list, whole. */
export const GET: APIRoute = async ({ params }) => {
  const { metric, year, ranked } = await findRanking(params.metric!, params.group!);
  const rows = ranked.map(({ subject, numerator, denominator, rate, low, high, first, last }) => [
    subject.id,
    subject.name,
    year,
    metric,
    numerator,
    denominator,
    round(rate),
    round(low),
    round(high),
    first,
    last,
  ]);
  return answerCsv(heading, rows);
};
