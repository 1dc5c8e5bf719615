import type { ColumnDataType, ColumnDefinitionBuilder, RawBuilder } from 'kysely';
import type { StoreError } from '../store-error.ts';

/** All in which one database differs from another; the rest of this folder is the same for each. */
export interface SqlDialect {
  /** Column type of texts that are sorted or compared: by code unit, in every database alike. */
  readonly keyText: ColumnDataType | RawBuilder<unknown>;
  readonly identity: ColumnDataType;
  readonly buildIdentity: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;
  readonly blob: ColumnDataType;
  /** Ends the definition of a table that is kept in the order of its primary key. */
  readonly keyedTable: RawBuilder<unknown>;
  /** What an error of the driver means. */
  readonly readError: (error: unknown) => StoreError;
}
