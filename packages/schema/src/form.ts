// The official form as data: what forms/2019.json and forms/2021.json hold.
import type { BilingualText } from './generated/types.ts';

/** The editions that have an official form with tables. */
export type FormEdition = '2019' | '2021';

/** The three statutory tables, by their key in a report. */
export type TableId = 'proactiveDisclosure' | 'applications' | 'disputes';

/** One numbered section of the report. `ordinal` is the printed number ("一"). */
export interface FormSection {
  readonly id: string;
  readonly ordinal: string;
  readonly label: BilingualText;
  readonly aliases: readonly string[];
}

/** A group heading over columns or rows; has no figure of its own. */
export interface FormGroup {
  readonly id: string;
  readonly parent?: string;
  readonly numbering?: string;
  readonly label: BilingualText;
  readonly aliases: readonly string[];
}

/** count: non-negative integer; signed: integer; amount: non-negative decimal. */
export type NumberKind = 'count' | 'signed' | 'amount';

/** A column of a block, for example 本年制发件数. */
export interface FormColumn {
  readonly id: string;
  readonly group?: string;
  readonly label: BilingualText;
  readonly aliases: readonly string[];
  readonly number: NumberKind;
  readonly unit: BilingualText;
}

/** A row of a block, for example 行政许可. `numbering` is what the form prints before the label ("1."). */
export interface FormRow {
  readonly id: string;
  readonly group?: string;
  readonly numbering?: string;
  readonly label: BilingualText;
  readonly aliases: readonly string[];
}

/** A part of a table with its own column headings. `printed: across` = its rows stand side by side (table 4). */
export interface FormBlock {
  readonly id: string;
  readonly label: BilingualText;
  readonly printed: 'down' | 'across';
  readonly columnGroups: readonly FormGroup[];
  readonly columns: readonly FormColumn[];
  readonly rowGroups: readonly FormGroup[];
  readonly rows: readonly FormRow[];
}

/** One of the statutory tables 2, 3, 4. */
export interface FormTable {
  readonly id: TableId;
  readonly number: number;
  readonly section: string;
  readonly label: BilingualText;
  readonly blocks: readonly FormBlock[];
}

/** A family of sums: Σ left = Σ right, in each row (ids are columns) or in each column (ids are rows) of a table. */
export interface FormEquationFamily {
  readonly rule: string;
  readonly table: TableId;
  readonly each: 'row' | 'column';
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly reason: BilingualText;
}

/** An edition of the official form. `figures`: how many numbers it asks for. */
export interface Form {
  readonly edition: FormEdition;
  readonly source: string;
  readonly reportYears: { readonly from: number; readonly to: number | null };
  readonly figures: number;
  readonly sections: readonly FormSection[];
  readonly tables: readonly FormTable[];
  readonly equations: readonly FormEquationFamily[];
}
