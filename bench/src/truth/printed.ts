import type { FormEdition } from '@nianbao/schema';

/** What a report prints in one cell of the form. `absent`: the cell itself is not printed (its row is missing). */
export type Printed =
  | { readonly kind: 'value'; readonly value: number; readonly text: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'mark'; readonly text: string }
  | { readonly kind: 'absent' };

/** A figure printed plainly. */
export const printValue = (value: number, text = String(value)): Printed => ({ kind: 'value', value, text });

/** A made-up report: who, when, and what each cell prints, by JSON pointer. */
export interface ReportTruth {
  readonly edition: FormEdition;
  readonly year: number;
  readonly agency: string;
  readonly printed: ReadonlyMap<string, Printed>;
}
