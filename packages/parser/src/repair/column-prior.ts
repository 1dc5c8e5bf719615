// How often each kind of applicant is the one whose column is used, where only some columns are. Odds from generated
// reports of known truth (mean 6 requests), project notes on damaged text; natural persons dominate by far. Applied once
// per document: rows of one report use the same columns (applying it per row gave false certainty, p = 1.000).
export const columnOdds: Readonly<Record<string, number>> = {
  naturalPerson: 9,
  commercialEnterprise: 0.33,
  researchInstitution: 0.03,
  publicWelfareOrganization: 0.05,
  legalServiceInstitution: 0.03,
  otherOrganization: 0.14,
  total: 1,
};

/** Below this probability nothing is chosen: the cell is ambiguous (contract). */
export const inferenceThreshold = 0.9;
