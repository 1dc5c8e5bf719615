// Quotas run by the calendar day of China, which has one time zone and no summer time.
const offset = 8 * 3_600_000;
const day = 24 * 3_600_000;

/** The day as "2026-03-01", and the seconds until the next one begins. */
export const readUploadDay = (now: Date): { readonly day: string; readonly secondsLeft: number } => {
  const local = now.getTime() + offset;
  return { day: new Date(local).toISOString().slice(0, 10), secondsLeft: Math.ceil((day - (local % day)) / 1000) };
};
