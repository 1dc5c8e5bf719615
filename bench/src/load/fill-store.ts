// A store of many reports for load tests: real shapes of reports under invented names, figures that differ.
import { createHash } from 'node:crypto';
import { checksVersion, runChecks } from '@nianbao/checks';
import { parseReport, parserVersion } from '@nianbao/parser';
import type { Agency, AnnualReport, Finding, ParseResult } from '@nianbao/schema';
import type { Store, Submission } from '@nianbao/store';
import { listSampleDocuments } from '../speed/sample-documents.ts';

const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025] as const;
const levels = ['province', 'prefecture', 'county', 'county', 'county', 'township'] as const;
const kinds = ['government', 'department', 'department', 'department', 'authorizedInstitution'] as const;
const provinces = ['11', '13', '21', '32', '33', '36', '41', '44', '51', '62'] as const;
const atOnce = 200;

interface Sample {
  readonly bytes: Uint8Array;
  readonly result: ParseResult;
  readonly report: AnnualReport;
  readonly findings: readonly Finding[];
}

const readSamples = async (): Promise<Sample[]> => {
  const samples: Sample[] = [];
  for (const { bytes } of listSampleDocuments()) {
    const result = await parseReport(bytes);
    if (result.report) samples.push({ bytes, result, report: result.report, findings: runChecks(result) });
  }
  if (samples.length === 0) throw new Error('no sample document');
  return samples;
};

const inventAgency = (number: number): Agency => {
  const code = `${provinces[number % provinces.length]}${String((number % 13) + 1).padStart(2, '0')}${String(number % 20).padStart(2, '0')}`;
  return {
    name: `第${number}号机关`,
    level: levels[number % levels.length]!,
    kind: kinds[number % kinds.length]!,
    region: { code, name: `${code}区`, path: [`${code.slice(0, 2)}省`, `${code.slice(0, 4)}市`] },
  };
};

// Every second report has figures of its own: what is compared is not the same everywhere.
const changeFigures = (report: AnnualReport, number: number): AnnualReport => {
  const { applications } = report as unknown as { applications?: Record<string, Record<string, number | null>> };
  if (!applications) return report;
  const granted = { ...applications.granted, total: number % 40 };
  const totalProcessed = { ...applications.totalProcessed, total: 40 + (number % 7) };
  return { ...report, applications: { ...applications, granted, totalProcessed } } as unknown as AnnualReport;
};

const buildSubmission = (samples: readonly Sample[], index: number): Submission => {
  const sample = samples[index % samples.length]!;
  const bytes = Buffer.concat([Buffer.from(`${index}\n`), sample.bytes]);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const agency = inventAgency(Math.floor(index / years.length));
  const report = { ...changeFigures(sample.report, index), year: years[index % years.length]!, agency };
  const result = { ...sample.result, source: { ...sample.result.source, sha256, bytes: bytes.length }, report };
  return { result, findings: sample.findings, masked: [], bytes, parserVersion, checksVersion };
};

/** Fills a store with so many reports, seven years an agency, and makes a release of them. */
export const fillStore = async (store: Store, reports: number): Promise<void> => {
  const samples = await readSamples();
  for (let from = 0; from < reports; from += atOnce) {
    const length = Math.min(atOnce, reports - from);
    await store.ingestAll(Array.from({ length }, (_, offset) => buildSubmission(samples, from + offset)));
    if (from % 10_000 === 0 && from > 0) process.stderr.write(`${from} reports kept\n`);
  }
  await store.makeRelease({ date: '2026-03-31' });
};
