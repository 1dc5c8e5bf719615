// What a rule declares. Four kinds, by what a rule looks at: a relation between figures, one between figures of two
// years, a table, the whole report with what stands around it.
import type {
  AnnualReport,
  BilingualText,
  Diagnostic,
  Finding,
  FormTable,
  NarrativeFigure,
  Need,
  Place,
  Severity,
  TableId,
} from '@nianbao/schema';
import type { ReadCell, TableCell } from './read-cell.ts';
import type { Neighbours } from './view-surroundings.ts';

/** The edition of a report; null: its labels do not decide. */
export type Edition = AnnualReport['edition'];

/** A need of other reports of the same agency. */
export type YearNeed = Extract<Need, 'last-year' | 'earlier'>;

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
  /** Figures of other reports that the outcome rests on: cells of last year's report, of a child, of a peer. */
  readonly operands?: readonly ReadCell[];
  /** Where this outcome weighs otherwise than the rule. */
  readonly severity?: Severity;
  /** Not assessable for want of figures in its cells: it follows from the finding that tells why they are not there. */
  readonly wantsCells?: true;
  /** Where it stands in the source; the first of the paths that has a place, where absent. */
  readonly place?: Place;
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

/** A figure of this report (0), or of the report of the year before (-1). */
export interface SeriesTerm {
  readonly year: 0 | -1;
  readonly path: string;
}

/** One application of a relation between the figures of two years. */
export interface SeriesRelation {
  readonly at: string;
  readonly name: BilingualText;
  readonly left: readonly SeriesTerm[];
  readonly right: readonly SeriesTerm[];
}

/** What the `run` of a series rule sees: every cell holds a figure or is blank; cells of last year have their year. */
export interface SeriesReading extends RelationReading {
  readonly year: number;
  readonly lastYear: number;
}

/** What the `run` of a table rule sees: the table's cells in form order, whatever their state. */
export interface TableReading {
  readonly table: FormTable;
  readonly name: BilingualText;
  readonly cells: readonly TableCell[];
  readonly edition: Edition;
}

/**
 * What the `run` of a report rule sees: of the report only paths below those it declared in `reads`; of what stands
 * around it, what it declared in `needs` is there, the rest may be (`lastYear` null, lists empty); years before only where
 * `needs` or `uses` name them.
 */
export interface ReportReading extends Omit<Neighbours, 'isGiven'> {
  readonly edition: Edition;
  readonly year: number | null;
  readonly value: (path: string) => unknown;
  readonly cell: (path: string) => ReadCell;
  /** Figures of the prose by quantity; the rule declares `/narrativeFigures`. */
  readonly stated: (quantity: string) => readonly NarrativeFigure[];
  /** Makes something of the report once for all rules, such as its masked text. */
  readonly once: <T>(key: string, make: () => T) => T;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Under which finding of another rule this rule's findings stand: at the same place, about a same cell, where it is about all
 * their cells, where it holds their one cell for what is wrong for certain, or any.
 */
export interface Fold {
  readonly rule: string;
  readonly by: 'at' | 'cell' | 'cells' | 'suspect' | 'report';
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
  /**
   * The rules that say more: where one of them fails (or is unclear), a finding of this rule follows from it and is
   * marked so, instead of counting by itself. An id alone means: at the same place.
   */
  readonly foldedUnder?: string | readonly Fold[];
  /** Its findings that fail or are unclear say why figures are not there: what could not be judged for want of them follows from it. */
  readonly accountsForCells?: true;
}

/** Compares figures. Missing, ambiguous, unreadable or text cells make the instance not-assessable before `run`. */
export interface RelationCheck<M extends Messages = Messages> extends Declaration<M> {
  readonly kind: 'relation';
  readonly reads: (edition: Edition) => readonly Relation[];
  readonly run: (reading: RelationReading) => Outcome<keyof M & string>;
}

/**
 * Compares figures with those of the year before. A relation that names a figure which the edition of its year does not
 * have is left out: across an edition break only what both forms print is compared.
 */
export interface SeriesCheck<M extends Messages = Messages> extends Declaration<M> {
  readonly kind: 'series';
  readonly reads: (edition: Edition) => readonly SeriesRelation[];
  /** What it can still say where a need was not given, such as the figure that is implied. */
  readonly without?: (reading: ReportReading) => Outcome<keyof M & string>;
  readonly run: (reading: SeriesReading) => Outcome<keyof M & string>;
}

/** Looks at a table. An absent table is not-assessable before `run`, unless the rule is about absence. */
export interface TableCheck<M extends Messages = Messages> extends Declaration<M> {
  readonly kind: 'table';
  readonly reads: readonly TableId[];
  readonly judgesAbsence?: true;
  readonly run: (reading: TableReading) => readonly Outcome<keyof M & string>[];
}

/**
 * Looks at metadata, prose, diagnostics, several tables at once, or at what stands around the report. Where something of
 * `needs` was not given, one not-assessable finding says so; what a rule can do without it reads without needing it.
 */
export interface ReportCheck<M extends Messages = Messages> extends Declaration<M> {
  readonly kind: 'report';
  /** Judges also a source in which no report was read: then every value is undefined, and diagnostics say why. */
  readonly judgesUnread?: true;
  readonly reads: readonly string[];
  readonly needs?: readonly Need[];
  /** Years before that it reads where they are there, without needing them. Held to it: undeclared, they throw. */
  readonly uses?: readonly YearNeed[];
  /** What it can still say where a need was not given, such as the figure that is implied. */
  readonly without?: (reading: ReportReading) => Outcome<keyof M & string>;
  readonly run: (reading: ReportReading) => readonly Outcome<keyof M & string>[];
}

/** One rule of the catalogue. */
export type Check<M extends Messages = Messages> = RelationCheck<M> | SeriesCheck<M> | TableCheck<M> | ReportCheck<M>;
