// What a report says of itself: period, dates, numbers, contact. Only what the source has.
import type { ReportDocument } from '../data/stored.ts';
import type { Locale } from '../text/locale.ts';
import { speak, type TextKey } from '../text/say.ts';

/** A fact with its label. */
export interface Fact {
  readonly label: string;
  readonly value: string | null | undefined;
  readonly href?: string;
  readonly lang?: string;
}

const httpOnly = /^https?:\/\//;

/** A printed address, as a link where it is one of the web. Example: "www.example.gov.cn" stays words. */
export const linkFact = (label: string, value: string | undefined): Fact => ({
  label,
  value,
  ...(value && httpOnly.test(value) ? { href: value } : {}),
});

/** The facts of a report in reading order; absent ones have no value. */
export const listFacts = (document: ReportDocument, locale: Locale): readonly Fact[] => {
  const t = speak(locale);
  const report = document.result.report;
  if (!report) return [];
  const { period, publication, contact, edition } = report;
  // Published words: they stay as they are in every language of the site.
  const han = { lang: report.script === 'hant' ? 'zh-Hant' : 'zh-Hans' };
  const printed = (key: TextKey, value: string | undefined): Fact => ({ label: t(key), value, ...han });
  return [
    printed('report.printedTitle', report.title ?? undefined),
    { label: t('facts.edition'), value: t(`edition.${edition}` as TextKey) },
    { label: t('facts.period'), value: period.from && period.to ? `${period.from} – ${period.to}` : null },
    { label: t('facts.publishedOn'), value: publication.publishedOn },
    { label: t('facts.documentDate'), value: publication.documentDate },
    printed('facts.indexNumber', publication.indexNumber),
    printed('facts.documentNumber', publication.documentNumber),
    printed('facts.publisher', publication.publisher),
    { ...printed('facts.website', publication.website), ...linkFact(t('facts.website'), publication.website) },
    { ...printed('facts.url', publication.url), ...linkFact(t('facts.url'), publication.url) },
    printed('facts.office', contact.office),
    printed('facts.address', contact.address),
    printed('facts.postalCode', contact.postalCode),
    printed('facts.phone', contact.phone),
    printed('facts.fax', contact.fax),
    printed('facts.email', contact.email),
  ];
};
