import type { APIRoute } from 'astro';
import { noHits, readRuleHits } from '../../data/read-rule-hits.ts';
import { readRules } from '../../data/read-rules.ts';
import { answerCsv } from '../../data/write-csv.ts';

/** How often each rule failed, was open, passed: in reports. */
export const GET: APIRoute = async () => {
  const hits = await readRuleHits();
  const rows = (await readRules()).map(({ id, severity }) => {
    const { failed, open, passed } = hits.get(id) ?? noHits;
    return [id, severity, failed.length, open.length, passed];
  });
  return answerCsv(['rule', 'severity', 'failed', 'open', 'passed'], rows);
};
