import { sql } from 'kysely';
import type { AgencyLifeChange, AgencyLifeOutcome, AgencyLifeRefusal } from '../port/agency-life.ts';
import type { Actor } from '../port/uploads.ts';
import { putAudit } from './audit.ts';
import type { Writing } from './database.ts';
import { resolveAgency } from './resolve-agency.ts';

/** Nothing of what was asked for is done. */
class RefusedLife extends Error {
  readonly reason: AgencyLifeRefusal;
  readonly found: string;

  constructor(reason: AgencyLifeRefusal, found: string) {
    super(reason);
    this.reason = reason;
    this.found = found;
  }
}

const datePattern = /^[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u;

// A year, a month of it, or a day that there is.
const isDate = (text: string): boolean =>
  datePattern.test(text) && (text.length < 10 || new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10) === text);

const requireDate = (date: string | null): string | null => {
  if (date !== null && !isDate(date)) throw new RefusedLife('wrong-date', date);
  return date;
};

// As far as both are known: something may begin and end in one year.
const isBefore = (end: string, begin: string): boolean => {
  const length = Math.min(end.length, begin.length);
  return end.slice(0, length) < begin.slice(0, length);
};

const requireNoCircle = async (writing: Writing, id: string, successor: string): Promise<void> => {
  const seen = [id];
  for (let next: string | null = successor; next !== null; ) {
    if (seen.includes(next)) throw new RefusedLife('circle', [...seen, next].join(' → '));
    seen.push(next);
    const life = await writing
      .selectFrom('agency_life')
      .select('successor_id')
      .where('agency_id', '=', next)
      .executeTakeFirst();
    next = life?.successor_id ?? null;
  }
};

const setLife = async (writing: Writing, change: AgencyLifeChange): Promise<string> => {
  const id = await resolveAgency(writing, change.id);
  if (id === null) throw new RefusedLife('unknown-agency', change.id);
  const known = await writing.selectFrom('agency_life').selectAll().where('agency_id', '=', id).executeTakeFirst();
  const from = requireDate(change.validFrom === undefined ? (known?.valid_from ?? null) : change.validFrom);
  const to = requireDate(change.validTo === undefined ? (known?.valid_to ?? null) : change.validTo);
  if (from !== null && to !== null && isBefore(to, from)) throw new RefusedLife('ends-before-begin', `${from} – ${to}`);
  let successor = known?.successor_id ?? null;
  if (change.successor !== undefined) {
    successor = change.successor === null ? null : await resolveAgency(writing, change.successor);
    if (change.successor !== null && successor === null) throw new RefusedLife('unknown-successor', change.successor);
  }
  if (successor !== null) await requireNoCircle(writing, id, successor);
  await writing.deleteFrom('agency_life').where('agency_id', '=', id).execute();
  if (from !== null || to !== null || successor !== null)
    await writing
      .insertInto('agency_life')
      .values({ agency_id: id, valid_from: from, valid_to: to, successor_id: successor })
      .execute();
  return id;
};

const logLife = (writing: Writing, actor: Actor, agencyId: string): Promise<void> =>
  putAudit(writing, {
    ...actor,
    action: 'agency-set',
    outcome: 'done',
    agencyId,
    key: null,
    version: null,
    sha256: null,
    bytes: null,
  });

/** Sets what is known of agencies: all that is asked for, or nothing of it. */
export const setAgencyLives = async (
  writing: Writing,
  changes: readonly AgencyLifeChange[],
  actor: Actor,
): Promise<AgencyLifeOutcome> => {
  const ids: string[] = [];
  await sql`savepoint lives`.execute(writing);
  try {
    for (const change of changes) {
      const id = await setLife(writing, change);
      await logLife(writing, actor, id);
      ids.push(id);
    }
  } catch (error) {
    if (!(error instanceof RefusedLife)) throw error;
    await sql`rollback to savepoint lives`.execute(writing);
    return { kind: 'refused', reason: error.reason, index: ids.length, found: error.found };
  }
  await sql`release savepoint lives`.execute(writing);
  return { kind: 'set', ids };
};
