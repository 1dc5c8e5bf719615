import { keepRevision } from '../sql/keep-revision.ts';
import type { RevisionReader } from '../sql/revision-reader.ts';
import type { OpenFile } from './open-file.ts';

/**
 * Names the state of a SQLite file: what other connections committed (`data_version`) and what this one wrote. A rise
 * without a change costs a cache its contents, never the other way round.
 */
export const buildSqliteRevision = ({ database, checkUnchanged }: OpenFile): RevisionReader => {
  // Prepared when first asked for: by then the structure stands.
  let read: (() => string) | undefined;
  return keepRevision(async () => {
    checkUnchanged?.();
    if (!read) {
      const others = database.prepare('pragma data_version');
      const own = database.prepare('select total_changes() as changes');
      read = () => `${others.get()?.data_version}.${own.get()?.changes}`;
    }
    return read();
  });
};
