import type { Agency, AnnualReport, Contact, Diagnostic, Field, Publication } from '@nianbao/schema';
import { buildDiagnostic } from '../diagnostics/build-diagnostic.ts';
import type { Zones } from '../metadata/find-zones.ts';
import type { Found } from '../metadata/found.ts';
import { buildPassage } from '../metadata/passage.ts';
import { fitsPronouns, type ReadAgency, readAgency } from '../metadata/read-agency.ts';
import { readClosingDate } from '../metadata/read-closing-date.ts';
import { readContact } from '../metadata/read-contact.ts';
import { readPageTitle } from '../metadata/read-page-title.ts';
import { readPeriod } from '../metadata/read-period.ts';
import { readPublication } from '../metadata/read-publication.ts';
import { readWebsite } from '../metadata/read-website.ts';
import { readYearFromText } from '../metadata/read-year.ts';
import type { MatchedTitle } from '../metadata/title-pattern.ts';

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

interface Decided<T> {
  readonly value: T | null;
  readonly found: Found<unknown> | null;
  readonly diagnostic: Diagnostic | null;
}

const yearFrom = (
  year: number,
  found: Found<unknown> | null,
  evidence: string,
  evidenceEn: string,
): Decided<number> => ({
  value: year,
  found,
  diagnostic: buildDiagnostic(
    'year-inferred',
    { year, evidence, evidenceEn },
    { path: '/year', ...(found ? { place: found.place } : {}) },
  ),
});

const decideYear = (
  zones: Zones,
  page: MatchedTitle | null,
  period: ReturnType<typeof readPeriod>,
): Decided<number> => {
  const titled = zones.title?.year;
  if (titled) return { value: titled.value, found: titled, diagnostic: null };
  const stated = period?.value.from ?? period?.value.to;
  if (stated) return yearFrom(Number(stated.slice(0, 4)), period, '统计期限', 'statistical period');
  if (page?.year != null) return yearFrom(page.year, null, '网页标题', 'title of the page');
  const text = readYearFromText(zones.preambleText) ?? readYearFromText(zones.bodyText);
  if (text) return yearFrom(text.value, text, '正文', 'text');
  return { value: null, found: null, diagnostic: buildDiagnostic('year-unknown', {}, { path: '/year' }) };
};

const evidenceNames: Readonly<Record<ReadAgency['evidence'] | 'page', readonly [string, string]>> = {
  compiler: ['首段「由…编制」', 'preamble (“compiled by …”)'],
  contact: ['联系方式', 'contact'],
  signature: ['落款', 'signature'],
  publisher: ['发布机构(正文亦提及)', 'publisher, whom the text names too'],
  page: ['网页标题', 'title of the page'],
};

const decideAgency = (zones: Zones, page: MatchedTitle | null, publisher: Found | undefined): Decided<string> => {
  const spoken = `${zones.preambleText.text}\n${zones.bodyText.text}`;
  const titled = zones.title?.agency;
  if (titled && (!zones.title?.joined || fitsPronouns(titled.value, spoken)))
    return { value: titled.value, found: titled, diagnostic: null };
  const inferred = (agency: string, found: Found | null, kind: keyof typeof evidenceNames): Decided<string> => {
    const [evidence, evidenceEn] = evidenceNames[kind];
    const at = { path: '/agency/name', ...(found ? { place: found.place } : {}) };
    return {
      value: agency,
      found,
      diagnostic: buildDiagnostic('agency-inferred', { agency, evidence, evidenceEn }, at),
    };
  };
  const read = readAgency({ preamble: zones.preambleText, prose: zones.bodyText, publisher });
  if (read?.evidence === 'compiler') return inferred(read.agency.value, read.agency, 'compiler');
  if (page && page.agency !== '' && fitsPronouns(page.agency, spoken)) return inferred(page.agency, null, 'page');
  if (read) return inferred(read.agency.value, read.agency, read.evidence);
  return { value: null, found: null, diagnostic: buildDiagnostic('agency-unknown', {}, { path: '/agency/name' }) };
};

// Contact in the text after section one is the report's only where it speaks of the report.
const speaksOfReport =
  /(?:本|年度)报告.{0,60}(?:疑问|联系|咨询|下载)|如有(?:任何)?疑问|联系(?:地址|方式|电话)[:\uff1a]/;

/** Reads title, year, period, agency, publication and contact; what is not there stays absent and is said. */
export const readMetadata = (zones: Zones, pageTitle: string | null): ReadMetadata => {
  const fields: Record<string, Field> = {};
  const diagnostics: Diagnostic[] = [];
  const note = (pointer: string, found: Found<unknown> | null | undefined): void => {
    if (found) fields[pointer] = { raw: found.raw, place: found.place };
  };
  const page = readPageTitle(pageTitle);
  if (zones.title) note('/title', zones.title.title);
  else diagnostics.push(buildDiagnostic('title-missing', {}, { path: '/title' }));
  const titleYear = zones.title?.year?.value ?? null;
  const period = readPeriod(zones.preambleText, titleYear) ?? readPeriod(zones.bodyText, titleYear);
  note('/period', period);
  const year = decideYear(zones, page, period);
  note('/year', year.found);
  if (year.diagnostic) diagnostics.push(year.diagnostic);
  const titled = zones.title?.year?.value;
  if (page?.year != null && titled !== undefined && page.year !== titled)
    diagnostics.push(
      buildDiagnostic('page-title-differs', { of: 'year', page: page.year, own: titled }, { path: '/year' }),
    );
  const published = readPublication(zones.surroundings);
  const agency = decideAgency(zones, page, published.publisher);
  note('/agency/name', agency.found);
  if (agency.diagnostic) diagnostics.push(agency.diagnostic);
  const dated = published.documentDate ? null : readClosingDate(zones.closing, agency.value);
  const closing = buildPassage(zones.body.slice(-40).filter((block) => speaksOfReport.test(block.text)));
  const website = readWebsite(zones.preambleText) ?? readWebsite(closing);
  const publication = pick<Publication>(
    { ...published, ...(dated ? { documentDate: dated } : {}), ...(website ? { website } : {}) },
    '/publication',
    fields,
  );
  const contact = pick<Contact>({ ...readContact(closing), ...readContact(zones.preambleText) }, '/contact', fields);
  return {
    year: year.value,
    title: zones.title?.title.value ?? null,
    period: { from: period?.value.from ?? null, to: period?.value.to ?? null },
    agency: { name: agency.value },
    publication,
    contact,
    fields,
    diagnostics,
  };
};
