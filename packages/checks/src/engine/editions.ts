/** The editions that have the statutory tables. */
export const formEditions = ['2019', '2021'] as const;

/** Every edition, also the reports before the national form. */
export const allEditions = ['pre2019', '2019', '2021'] as const;

/** The three statutory tables. */
export const allTables = ['proactiveDisclosure', 'applications', 'disputes'] as const;
