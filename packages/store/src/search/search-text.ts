import type { AnnualReport } from '@nianbao/schema';
import type { SearchSection } from '../port/search.ts';
import { joinTokens } from './tokenize.ts';

/** A piece of a report that is searched. */
export interface SearchedSection {
  readonly section: SearchSection;
  readonly text: string;
}

const narrative = ['preamble', 'overview', 'problemsAndImprovements', 'otherMatters'] as const;

/** What of a published report is searched, in the order of the report; sections without text are left out. */
export const listSections = (report: AnnualReport): SearchedSection[] => {
  const sections: { section: SearchSection; text: string | null }[] = [
    { section: 'agency', text: report.agency.name },
    { section: 'title', text: report.title },
    ...narrative.map((section) => ({ section, text: report.narrative[section] })),
    ...report.extensions.map(({ label, cells }) => ({
      section: 'extensions' as const,
      text: [label, ...cells.map(({ raw }) => raw)].join(' ').trim(),
    })),
  ];
  return sections.flatMap(({ section, text }) => (text === null || text === '' ? [] : [{ section, text }]));
};

/** What a report is found by, as it is written: its names (agency and title), and everything else, by section. */
export interface SearchText {
  readonly name: readonly string[];
  readonly text: readonly string[];
}

// A sign that no query holds: no word reaches from one section into the next.
const sectionEnd = '\u241e';

const isName = ({ section }: SearchedSection): boolean => section === 'agency' || section === 'title';

/** The tokens of several sections, in one text for an index. */
export const joinSections = (sections: readonly string[]): string =>
  sections
    .map(joinTokens)
    .filter((tokens) => tokens !== '')
    .join(sectionEnd);

/** What a published report is found by. Masked personal data is not in it: it is built from what is published. */
export const buildSearchText = (report: AnnualReport): SearchText => {
  const sections = listSections(report);
  const texts = (chosen: readonly SearchedSection[]): string[] => chosen.map(({ text }) => text);
  return {
    name: texts(sections.filter(isName)),
    text: texts(sections.filter((section) => !isName(section))),
  };
};
