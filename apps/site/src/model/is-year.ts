/** Whether a report's key is its year; otherwise its year is not known. Example: `isYear('unknown-04ef6c21')` → false */
export const isYear = (key: string): boolean => /^\d{4}$/.test(key);
