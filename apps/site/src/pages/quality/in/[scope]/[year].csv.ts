import type { APIRoute } from 'astro';
import { answerQualityCsv } from '../../../../data/answer-quality-csv.ts';
import { listQualityPaths, readQualityList } from '../../../../data/read-quality-lists.ts';

export const getStaticPaths = listQualityPaths;

/** A year of a province, whole. */
export const GET: APIRoute = async ({ params }) => answerQualityCsv(await readQualityList(params.scope!, params.year!));
