import type { Finding, ParseResult } from '@nianbao/schema';
import { readPointer } from '@nianbao/schema';
import { buildOutcomeFinding } from './build-finding.ts';
import type { Edition, ReportCheck } from './check.ts';
import { readCell } from './read-cell.ts';
import { softenInferred } from './soften-inferred.ts';

/** Assesses a report rule. What it reads is held to what it declared: any other path throws. */
export const assessReport = (check: ReportCheck, result: ParseResult, edition: Edition): readonly Finding[] => {
  const declared = (path: string): string => {
    if (check.reads.some((prefix) => path === prefix || path.startsWith(`${prefix}/`))) return path;
    throw new Error(`${check.id} reads ${path}, but declares only ${check.reads.join(', ')}`);
  };
  return check
    .run({
      edition,
      value: (path) => readPointer(result.report, declared(path)),
      cell: (path) => readCell(result, declared(path)),
      diagnostics: result.diagnostics,
    })
    .map((outcome) =>
      softenInferred(check, result, buildOutcomeFinding(check, result, outcome, { paths: check.reads })),
    );
};
