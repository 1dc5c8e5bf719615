// Where a partition's files stand, as DuckDB, Spark, Trino and ClickHouse know it: year=2024/province=320000/part-0.parquet

// What these engines read as null.
const unknown = '__HIVE_DEFAULT_PARTITION__';

/** A partition of an exported table. */
export interface Partition {
  readonly year: number | null;
  readonly province: string | null;
}

/** The path of a partition's file within a table's folder. Example: "year=2024/province=320000/part-0.parquet" */
export const nameFigureFile = ({ year, province }: Partition): string =>
  `year=${year ?? unknown}/province=${province ?? unknown}/part-0.parquet`;

/** The path of a year's file of reports, which are few. Example: "year=2024/part-0.parquet" */
export const nameReportFile = ({ year }: Partition): string => `year=${year ?? unknown}/part-0.parquet`;
