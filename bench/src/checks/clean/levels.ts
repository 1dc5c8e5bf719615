/** Who reports, from a city down to a town. */
export const levels = ['city', 'county', 'department', 'town'] as const;
export type Level = (typeof levels)[number];
