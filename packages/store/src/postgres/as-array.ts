import { sql } from 'kysely';

/** Numbers as one parameter. */
export const asArray = (numbers: Int32Array | readonly number[]) => sql`${`{${numbers.join(',')}}`}::integer[]`;
