const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

const dayNumber = (date: string): number => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const past = month > 2 ? year : year - 1;
  const leaps = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  return year * 365 + leaps + (daysBeforeMonth[month - 1] ?? 0) + day;
};

/** Days from one date (ISO 8601) to another. Example: `countDays('2024-01-31', '2024-03-01')` → 30 */
export const countDays = (from: string, to: string): number => dayNumber(to) - dayNumber(from);
