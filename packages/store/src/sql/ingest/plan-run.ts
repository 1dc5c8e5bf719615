import { chooseShown, mayChange, readStated, type ShownAgency } from './choose-shown.ts';
import { firstSlug, type Known, type KnownAgency, nameKey, reportKey } from './look-up.ts';
import type { Identity, PreparedSubmission } from './prepare-submission.ts';

/** A reading that makes a new report, with the agency it goes to. */
export interface PlannedReport {
  readonly prepared: PreparedSubmission;
  readonly agencyId: string;
  readonly key: string;
}

/** What a run of new reports writes beside them. */
export interface PlannedRun {
  readonly reports: readonly PlannedReport[];
  /** New agencies, with what they show. */
  readonly agencies: readonly KnownAgency[];
  readonly names: readonly { readonly agencyId: string; readonly name: string; readonly regionCode: string }[];
  /** What each agency of the run shows, as far as it is known before its reports are added. */
  readonly shown: ReadonlyMap<string, ShownAgency>;
  /** Agencies that were there before and may show something else now. */
  readonly changed: ReadonlySet<string>;
  /** Agencies that have more than one report then. */
  readonly withOthers: ReadonlySet<string>;
}

const nothingShown: ShownAgency = { name: null, level: null, kind: null, region: null };

/**
 * The longest run of readings, from the first on, that each make a new report of an agency that is new or told without doubt
 * by its code or its name. Whatever needs more thought (other versions, codes found for names, namesakes, unknown
 * years) ends the run and is kept by itself (keep-report.ts); what both do is the same.
 */
export const planRun = (known: Known, readings: readonly PreparedSubmission[]): PlannedRun => {
  const sources = new Set(known.sources);
  const byName = new Map(known.byName);
  const byUscc = new Map(known.byUscc);
  const reportKeys = new Set(known.reports);
  const created = new Map<string, KnownAgency>();
  const reports: PlannedReport[] = [];
  const names: { agencyId: string; name: string; regionCode: string }[] = [];
  const shown = new Map<string, ShownAgency>();
  const changed = new Set<string>();

  const createAgency = (id: string, uscc: string | null): KnownAgency => {
    const agency = { id, uscc, ...nothingShown };
    created.set(id, agency);
    if (uscc !== null) byUscc.set(uscc, agency);
    return agency;
  };
  const findAgency = (identity: Identity): KnownAgency | null => {
    const { name, uscc } = identity;
    const namesakes = name === null ? [] : (byName.get(nameKey(identity)) ?? []);
    if (uscc !== null) {
      const owner = byUscc.get(uscc);
      const others = namesakes.filter(({ id }) => id !== owner?.id);
      if (others.length > 0 || known.taken.has(uscc)) return null;
      return owner ?? createAgency(uscc, uscc);
    }
    if (name === null || namesakes.length > 1) return null;
    if (namesakes[0]) return namesakes[0];
    const id = firstSlug(identity);
    return known.taken.has(id) || created.has(id) ? null : createAgency(id, null);
  };

  for (const prepared of readings) {
    const { identity } = prepared;
    if (identity.year === null || sources.has(identity.sha256)) break;
    const before = created.size;
    const agency = findAgency(identity);
    if (agency === null) break;
    const key = String(identity.year);
    if (created.size === before && reportKeys.has(reportKey(agency.id, key))) break;
    const isKnownByName = byName.get(nameKey(identity))?.some(({ id }) => id === agency.id) ?? false;
    if (identity.name !== null && !isKnownByName) {
      byName.set(nameKey(identity), [...(byName.get(nameKey(identity)) ?? []), agency]);
      names.push({ agencyId: agency.id, name: identity.name, regionCode: identity.regionCode ?? '' });
    }
    sources.add(identity.sha256);
    reportKeys.add(reportKey(agency.id, key));
    reports.push({ prepared, agencyId: agency.id, key });
    if (!created.has(agency.id)) {
      shown.set(agency.id, agency);
      if (mayChange(agency, readStated(prepared.version.agency))) changed.add(agency.id);
    }
  }

  const byAgency = Map.groupBy(reports, ({ agencyId }) => agencyId);
  const agencies = [...created.values()].flatMap((agency) => {
    const own = byAgency.get(agency.id);
    if (own === undefined) return [];
    const stated = own.map(({ prepared, key }) => ({
      agency: prepared.version.agency,
      year: prepared.identity.year,
      key,
    }));
    const complete = { ...agency, ...chooseShown(stated) };
    shown.set(agency.id, complete);
    return [complete];
  });
  const reportsOf = Map.groupBy(reportKeys, (text) => text.slice(0, text.indexOf('\n')));
  const withOthers = new Set([...reportsOf].flatMap(([id, own]) => (own.length > 1 ? [id] : [])));
  return { reports, agencies, names, shown, changed, withOthers };
};
