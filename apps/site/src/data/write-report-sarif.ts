import { describeChecked, renderSarif } from '@nianbao/render';
import { maskSource } from './mask-source.ts';
import { readReport, readReportBytes } from './read-documents.ts';
import { readRules } from './read-rules.ts';

/** The findings of a report as a SARIF log, with the rule pages of this site. */
export const writeReportSarif = async (agencyId: string, key: string, origin: URL | undefined): Promise<string> => {
  const [{ result, findings, version }, bytes, rules] = await Promise.all([
    readReport(agencyId, key),
    readReportBytes(agencyId, key),
    readRules(),
  ]);
  const label = result.source.path?.split('/').at(-1) ?? `${agencyId}-${key}`;
  const { log } = renderSarif([describeChecked({ label, result, findings, bytes }, { all: false, hide: maskSource })], {
    rules,
    version: version.checksVersion,
    rulePages: origin ? new URL('/rules/', origin).href : '/rules/',
    grave: ['error'],
    unread: [],
  });
  return `${JSON.stringify(log)}\n`;
};
