import type { APIRoute } from 'astro';
import { answerQualityCsv } from '../../data/answer-quality-csv.ts';
import { readQualityPlaces } from '../../data/read-quality.ts';

/** Agencies by year, whole. */
export const GET: APIRoute = async () => answerQualityCsv(await readQualityPlaces());
