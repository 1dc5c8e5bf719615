// What the site shows of a rule. The rules come with the build: the site knows neither the catalogue nor its pages.
import type { BilingualText, Finding, Severity } from '@nianbao/schema';

/** An example of a rule: what differs from a sample report in which everything agrees, and the verdict then. */
export interface RuleExample {
  /** Null where the rule says nothing. */
  readonly verdict: Finding['verdict'] | null;
  readonly caption: BilingualText;
  readonly edition: '2019' | '2021' | 'pre2019' | null;
  /** Figures and other values by JSON pointer; null is a blank. */
  readonly set: Readonly<Record<string, unknown>>;
  /** Whatever else differs, as JSON; null where nothing does. */
  readonly rest: string | null;
}

/** A rule's page by its questions. A text is a list of paragraphs, each in both languages. */
export interface RuleText {
  readonly what: readonly BilingualText[];
  readonly why: readonly BilingualText[];
  readonly formula: string;
  readonly formulaNote: BilingualText | null;
  readonly examples: readonly RuleExample[];
  readonly causes: readonly BilingualText[];
  readonly correction: readonly BilingualText[];
  readonly exceptions: readonly BilingualText[];
}

/** A rule with its page; `text` is null where no page lies beside the program. */
export interface SiteRule {
  readonly id: string;
  readonly family: { readonly id: string; readonly name: BilingualText };
  readonly severity: Severity;
  readonly editions: readonly ('pre2019' | '2019' | '2021')[];
  readonly title: BilingualText;
  readonly legalBasis: BilingualText;
  readonly text: RuleText | null;
}
