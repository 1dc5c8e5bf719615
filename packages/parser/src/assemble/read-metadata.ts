import type { Agency, AnnualReport, Contact, Diagnostic, Field, Publication } from '@nianbao/schema';
import { buildDiagnostic } from '../diagnostics/build-diagnostic.ts';
import type { Found } from '../metadata/found.ts';
import { readAgency } from '../metadata/read-agency.ts';
import { readContact, readWebsite } from '../metadata/read-contact.ts';
import { readPeriod } from '../metadata/read-period.ts';
import { readPublication } from '../metadata/read-publication.ts';
import type { ReadTitle } from '../metadata/read-title.ts';
import { readYearFromText } from '../metadata/read-year.ts';
import type { Block } from '../segment/document.ts';

/** Everything about the report that is not a figure, with the place of each piece. */
export interface ReadMetadata {
  readonly year: number | null;
  readonly title: string | null;
  readonly period: AnnualReport['period'];
  readonly agency: Agency;
  readonly publication: Publication;
  readonly contact: Contact;
  readonly fields: Readonly<Record<string, Field>>;
  readonly diagnostics: readonly Diagnostic[];
}

interface Parts {
  readonly title: ReadTitle | null;
  /** Blocks outside the tables, where metadata may stand. */
  readonly surroundings: readonly Block[];
  readonly preamble: readonly Block[];
  readonly prose: readonly Block[];
}

const pick = <T extends object>(
  found: Partial<Record<keyof T & string, Found>>,
  prefix: string,
  fields: Record<string, Field>,
): T => {
  const values: Record<string, string> = {};
  for (const [field, item] of Object.entries(found) as [string, Found][]) {
    values[field] = item.value;
    fields[`${prefix}/${field}`] = { raw: item.raw, place: item.place };
  }
  return values as T;
};

interface YearEvidence {
  readonly year: number | null;
  readonly diagnostic: Diagnostic | null;
  readonly found: Found<unknown> | null;
}

const decideYear = (parts: Parts, period: ReturnType<typeof readPeriod>): YearEvidence => {
  if (parts.title) return { year: parts.title.year.value, diagnostic: null, found: parts.title.year };
  const fromPeriod = period?.value.from ? Number(period.value.from.slice(0, 4)) : null;
  if (fromPeriod !== null)
    return {
      year: fromPeriod,
      diagnostic: buildDiagnostic(
        'year-inferred',
        { year: fromPeriod, evidence: '统计期限', evidenceEn: 'statistical period' },
        { path: '/year' },
      ),
      found: period,
    };
  const text = readYearFromText([...parts.preamble, ...parts.prose]);
  if (text)
    return {
      year: text.value,
      diagnostic: buildDiagnostic(
        'year-inferred',
        { year: text.value, evidence: '正文', evidenceEn: 'text' },
        { path: '/year', place: text.place },
      ),
      found: text,
    };
  return { year: null, diagnostic: buildDiagnostic('year-unknown', {}, { path: '/year' }), found: null };
};

/** Reads title, year, period, agency, publication and contact; what is not there stays absent and is said. */
export const readMetadata = (parts: Parts): ReadMetadata => {
  const fields: Record<string, Field> = {};
  const diagnostics: Diagnostic[] = [];
  const note = (pointer: string, found: Found<unknown> | null | undefined): void => {
    if (found) fields[pointer] = { raw: found.raw, place: found.place };
  };
  if (parts.title) note('/title', parts.title.title);
  else diagnostics.push(buildDiagnostic('title-missing', {}, { path: '/title' }));
  const period = readPeriod([...parts.preamble, ...parts.prose]);
  note('/period', period);
  const year = decideYear(parts, period);
  note('/year', year.found);
  if (year.diagnostic) diagnostics.push(year.diagnostic);
  const read = parts.title?.agency ? null : readAgency(parts.preamble);
  const agency = parts.title?.agency ?? read?.agency ?? null;
  note('/agency/name', agency);
  if (read) {
    const evidence =
      read.evidence === 'compiler'
        ? { evidence: '首段「由…编制」', evidenceEn: 'preamble (“compiled by …”)' }
        : { evidence: '联系方式', evidenceEn: 'contact' };
    diagnostics.push(
      buildDiagnostic(
        'agency-inferred',
        { agency: read.agency.value, ...evidence },
        { path: '/agency/name', place: read.agency.place },
      ),
    );
  }
  if (!agency) diagnostics.push(buildDiagnostic('agency-unknown', {}, { path: '/agency/name' }));
  const website = readWebsite(parts.preamble);
  const publication = pick<Publication>(
    { ...readPublication(parts.surroundings), ...(website ? { website } : {}) },
    '/publication',
    fields,
  );
  const contact = pick<Contact>(readContact(parts.preamble), '/contact', fields);
  return {
    year: year.year,
    title: parts.title?.title.value ?? null,
    period: { from: period?.value.from ?? null, to: period?.value.to ?? null },
    agency: { name: agency?.value ?? null },
    publication,
    contact,
    fields,
    diagnostics,
  };
};
