import { createHash } from 'node:crypto';
import type { Queries } from '../database.ts';

const rowsAtOnce = 2000;
// Sums of hashes are kept within so many bits.
const bits = 256;

const hashRow = (row: readonly (string | number)[]): bigint =>
  BigInt(`0x${createHash('sha256').update(JSON.stringify(row)).digest('hex')}`);

/**
 * Names what the statistics are made from: which bytes, read by which parser, are the report of which agency and year. The
 * hashes of the reports are added up, so that neither their order nor the numbers that a database gives its rows take part:
 * the same contents have the same name in every store. Example: "391.5f0c9a…"
 */
export const nameContents = async (db: Queries): Promise<string> => {
  let count = 0;
  let sum = 0n;
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom('report')
      .innerJoin('version', 'version.id', 'report.current_version_id')
      .innerJoin('source', 'source.id', 'version.source_id')
      .select(['report.id', 'report.agency_id', 'report.key', 'source.sha256', 'version.parser_version'])
      .where('report.id', '>', after)
      .orderBy('report.id')
      .limit(rowsAtOnce)
      .execute();
    for (const row of rows)
      sum = BigInt.asUintN(bits, sum + hashRow([row.agency_id, row.key, row.sha256, row.parser_version]));
    count += rows.length;
    const last = rows.at(-1);
    if (!last) break;
    after = last.id;
  }
  return `${count}.${sum.toString(16).padStart(64, '0').slice(0, 24)}`;
};
