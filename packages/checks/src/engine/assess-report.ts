import { buildOutcomeFinding } from './build-finding.ts';
import { buildReading, type Subject } from './build-reading.ts';
import type { ReportCheck } from './check.ts';
import { type PlacedFinding, placeFinding } from './placed-finding.ts';
import { softenInferred } from './soften-inferred.ts';

/** Assesses a report rule on what it declared. */
export const assessReport = (check: ReportCheck, subject: Subject): readonly PlacedFinding[] =>
  check.run(buildReading(subject, check)).map((outcome) => {
    const finding = buildOutcomeFinding(check, subject.view, outcome, { paths: check.reads });
    return placeFinding(check, softenInferred(check, subject.view, finding, outcome.operands), outcome.wantsCells);
  });
