/** From when until when an agency existed, the last day included, as "2018", "2018-03" or "2018-03-31"; null: not known. */
export interface KnownLife {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/**
 * Whether an agency may have existed in a year, even for a day of it; one of which nothing is known may have.
 * Example: `mayExistIn({ validFrom: null, validTo: '2021-06' }, 2022)` → false
 */
export const mayExistIn = (life: KnownLife | undefined, year: number): boolean => {
  const [from, to] = [life?.validFrom, life?.validTo].map((date) => (date ? Number(date.slice(0, 4)) : null));
  return (from ?? year) <= year && (to ?? year) >= year;
};
