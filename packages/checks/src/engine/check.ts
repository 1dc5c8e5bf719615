// What a rule declares. Three kinds, by what a rule looks at: a relation between figures, a table, the whole report.
import type { AnnualReport, BilingualText, Diagnostic, Finding, FormTable, Severity, TableId } from '@nianbao/schema';
import type { ReadCell, TableCell } from './read-cell.ts';

/** The edition of a report; null: its labels do not decide. */
export type Edition = AnnualReport['edition'];

/** A rule's wordings by key; `{name}` is replaced by the outcome's parameter of that name. */
export type Messages = Readonly<Record<string, BilingualText>>;

/** Parameters of a finding. Only numbers, strings and bilingual texts may be named in a wording. */
export type Params = Readonly<Record<string, unknown>>;

/** What a rule says about one thing it looked at. The engine makes a `Finding` of it. */
export interface Outcome<K extends string = string> {
  readonly verdict: Finding['verdict'];
  readonly message: K;
  readonly params?: Params;
  /** The cells concerned; what the rule read, where absent. */
  readonly paths?: readonly string[];
  readonly expected?: Finding['expected'];
  readonly actual?: Finding['actual'];
  readonly delta?: number | null;
  readonly mode?: Finding['mode'];
}

/** One application of a relation: these figures on the left, those on the right. `at`: the row or column id. */
export interface Relation {
  readonly at: string;
  readonly name: BilingualText;
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** What the `run` of a relation rule sees: every cell holds a figure or is blank (the engine saw to that). */
export interface RelationReading {
  readonly at: string;
  readonly name: BilingualText;
  readonly left: readonly ReadCell[];
  readonly right: readonly ReadCell[];
}

/** What the `run` of a table rule sees: the table's cells in form order, whatever their state. */
export interface TableReading {
  readonly table: FormTable;
  readonly name: BilingualText;
  readonly cells: readonly TableCell[];
  readonly edition: Edition;
}

/** What the `run` of a report rule sees: only paths below those it declared in `reads`. */
export interface ReportReading {
  readonly edition: Edition;
  readonly value: (path: string) => unknown;
  readonly cell: (path: string) => ReadCell;
  readonly diagnostics: readonly Diagnostic[];
}

interface Declaration<M extends Messages> {
  /** kebab-case, subject then predicate; the same in code, test, doc and URL. */
  readonly id: string;
  readonly severity: Severity;
  readonly editions: readonly Exclude<Edition, null>[];
  readonly title: BilingualText;
  /** What the rule rests on; only what was read in the text itself is put in quotation marks. */
  readonly legalBasis: BilingualText;
  readonly messages: M;
}

/** Compares figures. Missing, ambiguous, unreadable or text cells make the instance not-assessable before `run`. */
export interface RelationCheck<M extends Messages = Messages> extends Declaration<M> {
  readonly kind: 'relation';
  readonly reads: (edition: Edition) => readonly Relation[];
  /** Id of a rule that says more: where it fails at the same place, this one is silent. */
  readonly foldedUnder?: string;
  readonly run: (reading: RelationReading) => Outcome<keyof M & string>;
}

/** Looks at a table. An absent table is not-assessable before `run`, unless the rule is about absence. */
export interface TableCheck<M extends Messages = Messages> extends Declaration<M> {
  readonly kind: 'table';
  readonly reads: readonly TableId[];
  readonly judgesAbsence?: true;
  readonly run: (reading: TableReading) => readonly Outcome<keyof M & string>[];
}

/** Looks at metadata, diagnostics or several tables at once. */
export interface ReportCheck<M extends Messages = Messages> extends Declaration<M> {
  readonly kind: 'report';
  readonly reads: readonly string[];
  readonly run: (reading: ReportReading) => readonly Outcome<keyof M & string>[];
}

/** One rule of the catalogue. */
export type Check<M extends Messages = Messages> = RelationCheck<M> | TableCheck<M> | ReportCheck<M>;
