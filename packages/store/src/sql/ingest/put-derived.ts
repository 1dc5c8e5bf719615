import type { Writing } from '../database.ts';
import { type FactLayout, orderFacts } from '../facts/order-facts.ts';
import type { PreparedSubmission } from './prepare-submission.ts';

/** Writes what is made from a version's document: its facts, and its findings for questions by rule. */
export const putDerived = async (
  writing: Writing,
  layout: FactLayout,
  versionId: number,
  prepared: Pick<PreparedSubmission, 'facts' | 'findings'>,
): Promise<void> => {
  const { inferred } = prepared.facts;
  const { values, marks } = orderFacts(prepared.facts, layout);
  const figures = Object.fromEntries(layout.columns.map((column, index) => [column, values[index]]));
  await writing
    .insertInto('fact')
    .values({ version_id: versionId, marks, inferred, ...figures })
    .execute();
  const findings = prepared.findings.map((finding) => ({ version_id: versionId, ...finding }));
  if (findings.length > 0) await writing.insertInto('finding').values(findings).execute();
};
