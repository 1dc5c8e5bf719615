import type { Migration } from 'kysely/migration';
import type { SqlDialect } from '../sql-dialect.ts';
import { initial } from './0001-initial.ts';
import { passCounts } from './0002-pass-counts.ts';
import { factsDocumentsSearch } from './0003-facts-documents-search.ts';
import { listsAndReleases } from './0004-lists-and-releases.ts';
import { access } from './0005-access.ts';
import { provenance } from './0008-provenance.ts';
import { keptAsIs } from './0009-kept-as-is.ts';
import { listsByPlace } from './0010-lists-by-place.ts';
import { agencyLife } from './0011-agency-life.ts';
import { explanations } from './0012-explanations.ts';
import { sourcesElsewhere } from './0014-sources-elsewhere.ts';
import { markedNames } from './0015-marked-names.ts';
import { searchUpkeep } from './0016-search-upkeep.ts';
import { bulkUpkeep } from './0017-bulk-upkeep.ts';
import { arrivals } from './0018-arrivals.ts';
import { toJudge } from './0019-to-judge.ts';
import { privacy } from './0020-privacy.ts';

/**
 * Every migration by name, in order. Forward only: a released one is never changed, a new one gets the next number.
 * Example: `Object.keys(listMigrations(sqliteDialect))` → ["0001-initial", "0002-pass-counts", …]
 */
export const listMigrations = (dialect: SqlDialect): Record<string, Migration> => ({
  '0001-initial': { up: (db) => initial(db, dialect) },
  '0002-pass-counts': { up: passCounts },
  '0003-facts-documents-search': { up: (db) => factsDocumentsSearch(db, dialect) },
  '0004-lists-and-releases': { up: (db) => listsAndReleases(db, dialect) },
  '0005-access': { up: (db) => access(db, dialect) },
  '0008-provenance': { up: provenance },
  '0009-kept-as-is': { up: (db) => keptAsIs(db, dialect) },
  '0010-lists-by-place': { up: listsByPlace },
  '0011-agency-life': { up: (db) => agencyLife(db, dialect) },
  '0012-explanations': { up: (db) => explanations(db, dialect) },
  '0014-sources-elsewhere': { up: (db) => sourcesElsewhere(db, dialect) },
  '0015-marked-names': { up: (db) => markedNames(db, dialect) },
  '0016-search-upkeep': { up: (db) => searchUpkeep(db, dialect) },
  '0017-bulk-upkeep': { up: (db) => bulkUpkeep(db, dialect) },
  '0018-arrivals': { up: (db) => arrivals(db, dialect) },
  '0019-to-judge': { up: toJudge },
  '0020-privacy': { up: privacy },
});
