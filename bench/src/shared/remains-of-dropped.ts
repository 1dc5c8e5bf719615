import { type FormEdition, figurePointer, forms } from '@nianbao/schema';
import type { RemainsByRow } from '../oracle/judge-determinable.ts';
import type { Printed } from '../truth/printed.ts';

/** What is left of table 3 in a document that lost its empty cells. */
export const remainsOfDropped = (edition: FormEdition, printed: ReadonlyMap<string, Printed>): RemainsByRow => {
  const block = forms[edition].tables.find((table) => table.id === 'applications')!.blocks[0]!;
  return new Map(
    block.rows.map((row) => [
      `applications/${row.id}`,
      {
        kind: 'dropped',
        figures: block.columns.flatMap((column) => {
          const cell = printed.get(figurePointer('applications', row.id, column.id));
          return cell?.kind === 'value' ? [cell.value] : [];
        }),
      },
    ]),
  );
};
