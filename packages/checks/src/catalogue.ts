// Every rule, sorted by id. A new rule is a file under catalogue/ and a line here (a test names what is forgotten).
import { agencyUnknown } from './catalogue/agency-unknown.ts';
import { applicationsBalance } from './catalogue/applications-balance.ts';
import { applicationsCarryOutExceedsIntake } from './catalogue/applications-carry-out-exceeds-intake.ts';
import { applicationsOutcomeSum } from './catalogue/applications-outcome-sum.ts';
import { applicationsOutcomesExceedIntake } from './catalogue/applications-outcomes-exceed-intake.ts';
import { applicationsOutcomesWithoutIntake } from './catalogue/applications-outcomes-without-intake.ts';
import { applicationsRowTotal } from './catalogue/applications-row-total.ts';
import { cellBlank } from './catalogue/cell-blank.ts';
import { cellMissing } from './catalogue/cell-missing.ts';
import { cellPlaceholder } from './catalogue/cell-placeholder.ts';
import { cellText } from './catalogue/cell-text.ts';
import { columnMissing } from './catalogue/column-missing.ts';
import { disputesRowTotal } from './catalogue/disputes-row-total.ts';
import { documentsDisclosedExceedsTotal } from './catalogue/documents-disclosed-exceeds-total.ts';
import { documentsInForceTooLow } from './catalogue/documents-in-force-too-low.ts';
import { editionUnknown } from './catalogue/edition-unknown.ts';
import { editionYearMismatch } from './catalogue/edition-year-mismatch.ts';
import { figureNegative } from './catalogue/figure-negative.ts';
import { figureNotInteger } from './catalogue/figure-not-integer.ts';
import { identityBlankOnly } from './catalogue/identity-blank-only.ts';
import { itemsRemainingNegative } from './catalogue/items-remaining-negative.ts';
import { procurementPairMismatch } from './catalogue/procurement-pair-mismatch.ts';
import { rowMissing } from './catalogue/row-missing.ts';
import { sectionMissing } from './catalogue/section-missing.ts';
import { tableMissing } from './catalogue/table-missing.ts';
import { titleMissing } from './catalogue/title-missing.ts';
import { yearUnknown } from './catalogue/year-unknown.ts';
import type { Check } from './engine/check.ts';

/** The catalogue, sorted by id. */
export const checks: readonly Check[] = [
  agencyUnknown,
  applicationsBalance,
  applicationsCarryOutExceedsIntake,
  applicationsOutcomeSum,
  applicationsOutcomesExceedIntake,
  applicationsOutcomesWithoutIntake,
  applicationsRowTotal,
  cellBlank,
  cellMissing,
  cellPlaceholder,
  cellText,
  columnMissing,
  disputesRowTotal,
  documentsDisclosedExceedsTotal,
  documentsInForceTooLow,
  editionUnknown,
  editionYearMismatch,
  figureNegative,
  figureNotInteger,
  identityBlankOnly,
  itemsRemainingNegative,
  procurementPairMismatch,
  rowMissing,
  sectionMissing,
  tableMissing,
  titleMissing,
  yearUnknown,
];
