import type { Db, PgBoss } from 'pg-boss';

/** Runs statements in one transaction of pg-boss's own pool. */
export const withinTransaction = async <T>(boss: PgBoss, act: (db: Db) => Promise<T>): Promise<T> => {
  const transaction = await boss.getDb().beginTransaction!();
  try {
    const result = await act(transaction.db);
    await transaction.commit();
    return result;
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
};
