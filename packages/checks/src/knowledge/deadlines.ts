/** The last day for publication, month and day of the following year, by the kind of body (Article 49). */
export const statutoryDeadlines: Readonly<Record<string, string>> = {
  department: '01-31',
  generalOffice: '01-31',
  government: '03-31',
};

/** A general office also publishes the government's report: for it the later date is what is certain. */
export const latestForGeneralOffice = '03-31';
