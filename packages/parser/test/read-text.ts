// Short made-up reports as text, read for what they say of themselves.
import type { AnnualReport } from '@nianbao/schema';
import { parseReport } from '../src/index.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The least that makes a report of a title. */
export const overview = '一、总体情况\n示例。';

export const parse = (text: string) => parseReport(bytes(text));

/** The report in a text; throws where there is none. */
export const parsed = async (text: string): Promise<AnnualReport> => {
  const { report } = await parse(text);
  if (!report) throw new Error(`no report: ${text}`);
  return report;
};

/** Codes of what the parser noticed. */
export const codes = async (text: string): Promise<string[]> => (await parse(text)).diagnostics.map(({ code }) => code);
