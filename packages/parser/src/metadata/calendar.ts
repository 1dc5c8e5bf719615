const daysOfMonth = (year: number, month: number): number => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
};

/** Whether the calendar has the day. Example: `isCalendarDay(2024, 2, 30)` → false */
export const isCalendarDay = (year: number, month: number, day: number): boolean =>
  day >= 1 && day <= daysOfMonth(year, month);
