import { sql } from 'kysely';
import type { SearchHit, SearchRequest, SearchResults } from '../../port/search.ts';
import { buildExcerpts } from '../../search/build-excerpts.ts';
import { readQuery } from '../../search/read-query.ts';
import { StoreError } from '../../store-error.ts';
import type { Queries } from '../database.ts';
import { resolveAgency } from '../resolve-agency.ts';
import type { SqlDialect } from '../sql-dialect.ts';
import { type Found, orderFound } from './order-found.ts';
import { type KnownTexts, readTexts } from './read-texts.ts';
import type { SearchMatch } from './search-dialect.ts';

// So many hits are ordered and counted, no more: a phrase of every report's heading costs no more than a rare one.
const limit = 1000;
const largestPage = 100;

const checkPage = ({ page, pageSize }: SearchRequest): void => {
  const good = Number.isSafeInteger(page) && page >= 1 && Number.isInteger(pageSize) && pageSize >= 1;
  if (!good || pageSize > largestPage) throw new StoreError('bad-page', { page, pageSize });
};

/** The reports of a page, in its order, with excerpts. */
const buildHits = async (
  db: Queries,
  dialect: SqlDialect,
  page: readonly Found[],
  words: readonly string[],
  known: KnownTexts,
): Promise<SearchHit[]> => {
  if (page.length === 0) return [];
  const rows = await db
    .selectFrom('report')
    .innerJoin('version', 'version.id', 'report.current_version_id')
    .innerJoin('agency', 'agency.id', 'report.agency_id')
    .select(['report.id', 'version.id as version_id', 'agency.name', 'version.title'])
    .where(sql<boolean>`report.id in ${dialect.idSet(page.map(({ id }) => id))}`)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const versionIds = rows.map((row) => row.version_id);
  const texts = await readTexts(db, dialect, versionIds, known);
  return page.flatMap(({ id, agency_id: agencyId, key, year }): SearchHit[] => {
    const row = byId.get(id);
    const sections = row && texts.get(row.version_id);
    if (!sections) return [];
    const { name: agencyName, title } = row;
    return [{ agencyId, agencyName, key, year, title, excerpts: buildExcerpts(sections, words) }];
  });
};

/** Reports of one agency, by row id; null where there is no such agency. */
const findAmong = async (db: Queries, agencyId: string | undefined): Promise<readonly number[] | undefined | null> => {
  if (agencyId === undefined) return undefined;
  const id = await resolveAgency(db, agencyId);
  if (id === null) return null;
  return (await db.selectFrom('report').select('id').where('agency_id', '=', id).execute()).map((row) => row.id);
};

/** A page of what is found: those found by their names first. Each list in its own order. */
const orderPage = async (
  db: Queries,
  dialect: SqlDialect,
  [named, others]: readonly [readonly number[], readonly number[]],
  { page, pageSize }: SearchRequest,
): Promise<Found[]> => {
  const offset = (page - 1) * pageSize;
  const first = await orderFound(db, dialect, named, { offset, limit: pageSize });
  const rest = { offset: Math.max(0, offset - named.length), limit: pageSize - first.length };
  return [...first, ...(await orderFound(db, dialect, others, rest))];
};

/** A page of what a query finds among the current reports (port/search.ts); texts that are `known` are not read again. */
export const searchReports = async (
  db: Queries,
  dialect: SqlDialect,
  request: SearchRequest,
  known: KnownTexts,
): Promise<SearchResults> => {
  checkPage(request);
  const { page, pageSize, year, agencyId } = request;
  const words = readQuery(request.query);
  const shown = words.map((word) => word.trim().replaceAll(/(?<![a-z0-9]) | (?![a-z0-9])/gu, ''));
  const among = words.length === 0 ? null : await findAmong(db, agencyId);
  if (among === null) return { items: [], page, pages: 0, pageSize, total: 0, capped: false, words: shown };

  const asked: Omit<SearchMatch, 'within'> = {
    words,
    limit: limit + 1,
    ...(year === undefined ? {} : { year }),
    ...(among === undefined ? {} : { among }),
  };
  const anywhere = await dialect.search.match(db, { ...asked, within: 'anywhere' });
  const capped = anywhere.length > limit;
  const named = anywhere.length === 0 ? [] : await dialect.search.match(db, { ...asked, within: 'name', limit });
  const inName = new Set(named);
  const others = anywhere.filter((id) => !inName.has(id)).slice(0, limit - named.length);
  const found = await orderPage(db, dialect, [named, others], request);
  const items = await buildHits(db, dialect, found, words, known);
  const total = named.length + others.length;
  return { items, page, pages: Math.ceil(total / pageSize), pageSize, total, capped, words: shown };
};
