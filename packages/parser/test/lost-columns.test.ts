import type { ParseResult } from '@nianbao/schema';
import { expect, test } from 'vitest';
import { usedColumns } from '../src/generated/used-columns.ts';
import { parseReport } from '../src/index.ts';
import { clean } from './sample.ts';

const parse = (rows: Record<string, (number | string)[]>): Promise<ParseResult> =>
  parseReport(new TextEncoder().encode(clean({ rows })));

const everyRow = (row: (id: string) => (number | string)[]): Record<string, (number | string)[]> => {
  const ids =
    'newReceived carriedIn granted partiallyGranted deniedStateSecret deniedProhibitedByLaw deniedSecurityAndStability deniedThirdPartyRights deniedInternalAffairs deniedProcessInformation deniedEnforcementFile deniedAdministrativeInquiry unableNotHeld unableRequiresCreation unableStillUnclear notProcessedPetition notProcessedDuplicate notProcessedPublication notProcessedExcessive notProcessedConfirmOrReissue otherSupplementOverdue otherFeeOverdue otherMiscellaneous totalProcessed carriedOut'.split(
      ' ',
    );
  return Object.fromEntries(ids.map((id) => [id, row(id)]));
};

// The share of one kind of applicant among reports of up to ten requests that come from a single kind.
const alone = (kind: number): number => {
  const single = Array.from({ length: 6 }, (_, column) => usedColumns[0]!.shares[1 << column]!);
  return single[kind]! / single.reduce((sum, share) => sum + share, 0);
};

const six: Record<string, number> = { newReceived: 6, granted: 1, deniedInternalAffairs: 5, totalProcessed: 6 };

test('two figures a row: the total is entailed, the natural person inferred with its probability, the rest blank', async () => {
  const { cells, report } = await parse(everyRow((id) => [six[id] ?? 0, `${six[id] ?? 0} |||||`]));
  expect(cells['/applications/newReceived/total']).toMatchObject({ state: 'value', method: 'entailed', confidence: 1 });
  expect(cells['/applications/newReceived/naturalPerson']).toMatchObject({
    method: 'inferred',
    alternatives: [null],
    raw: '6',
  });
  expect(cells['/applications/newReceived/naturalPerson']?.confidence).toBeCloseTo(alone(0), 3);
  expect(cells['/applications/newReceived/researchInstitution']).toMatchObject({ state: 'blank', alternatives: [6] });
  expect(cells['/applications/newReceived/researchInstitution']).not.toHaveProperty('method');
  expect(report?.applications?.newReceived.researchInstitution).toBeNull();
});

test('three figures a row: what is likely enough is inferred, what is not is ambiguous, nothing in between', async () => {
  // Columns 自然人 + one other + 总计. 自然人 is in 98 % of the weight of all choices; which the other is stays below 0.9.
  const three = (id: string): (number | string)[] => (id in six ? [six[id]!, 0, `${six[id]} ||||`] : [0, 0, '0 ||||']);
  const { cells, report } = await parse(everyRow(three));
  expect(cells['/applications/newReceived/total']).toMatchObject({ method: 'entailed', raw: '6' });
  expect(cells['/applications/newReceived/naturalPerson']).toMatchObject({ method: 'inferred', raw: '6' });
  expect(cells['/applications/newReceived/commercialEnterprise']).toMatchObject({ state: 'ambiguous' });
  expect(report?.applications?.newReceived).toMatchObject({ naturalPerson: 6, commercialEnterprise: null, total: 6 });
  for (const [pointer, cell] of Object.entries(cells))
    if (cell.method === 'inferred') expect(cell.confidence, pointer).toBeGreaterThanOrEqual(0.9);
});

test('figures that no placement explains stay without a value, with a diagnostic', async () => {
  const { cells, status, diagnostics } = await parse(
    everyRow((id) => (id === 'newReceived' ? [6, '7 |||||'] : [0, '0 |||||'])),
  );
  expect(cells['/applications/newReceived/total']).toMatchObject({ state: 'ambiguous', raw: '6 7' });
  expect(status).toBe('partial');
  expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain('columns-conflict');
});
