// A report as it may be shown: personal data of private people covered in everything it says.
import { maskPersonalData } from '@nianbao/checks';
import type { Finding } from '@nianbao/schema';
import type { ReportDocument } from '@nianbao/store';
import { maskText } from './mask-text.ts';
import { readReport } from './read-documents.ts';

const maskFinding = (finding: Finding): Finding => {
  const { zh, en } = finding.message;
  const message = { zh: maskText(zh), en: maskText(en) };
  return message.zh === zh && message.en === en ? finding : { ...finding, message };
};

/** The current version of a report for its page. */
export const readPublicReport = async (agencyId: string, key: string): Promise<ReportDocument> => {
  const document = await readReport(agencyId, key);
  const { result } = maskPersonalData(document.result);
  return { ...document, result, findings: document.findings.map(maskFinding) };
};
