import { countFindings } from '@nianbao/checks';
import type { Finding, Severity } from '@nianbao/schema';
import { exitCodes } from '../exit-codes.ts';
import { type CheckedInput, type CheckItem, describeChecked, selectFindings } from '../formats/check-item.ts';
import { writeJsonArray, writeNdjson, writeSingleJson } from '../formats/json-writer.ts';
import { showFindings } from '../formats/pretty-findings.ts';
import { findInputs } from '../inputs/find-inputs.ts';
import { type Output, writeOutput } from '../output/open-output.ts';
import { isComplete, readAll } from '../reading/read-all.ts';
import type { Reading } from '../reading/reading.ts';

interface CheckOptions {
  readonly format: 'pretty' | 'json' | 'ndjson';
  readonly failOn: Severity | 'never';
  readonly all?: boolean;
  readonly out?: string;
  readonly jobs?: number;
}

const grave: Record<CheckOptions['failOn'], readonly Severity[]> = {
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
  never: [],
};

const isGrave = (findings: readonly Finding[], failOn: CheckOptions['failOn']): boolean => {
  const counts = countFindings(findings);
  return grave[failOn].some((severity) => counts[severity] > 0);
};

interface ReadingWriter {
  readonly write: (reading: Reading) => Promise<void>;
  readonly end: (unread: number) => Promise<void>;
}

const writePretty = (output: Output, all: boolean): ReadingWriter => {
  const inputs: CheckedInput[] = [];
  return {
    write: async (reading) => void inputs.push(describeChecked(reading, all)),
    end: (unread) => output.write(showFindings(inputs, unread)),
  };
};

const writerFor = (format: CheckOptions['format'], single: boolean, all: boolean, output: Output): ReadingWriter => {
  if (format === 'pretty') return writePretty(output, all);
  const several = format === 'ndjson' ? writeNdjson<CheckItem> : writeJsonArray<CheckItem>;
  const items = single && format === 'json' ? writeSingleJson<CheckItem>(output) : several(output);
  return {
    write: ({ result: { source, status }, findings }) =>
      items.write({ source, status, findings: selectFindings(findings, all) }),
    end: () => items.end(),
  };
};

export const checkInputs = async (paths: string[], options: CheckOptions): Promise<void> => {
  const found = await findInputs(paths);
  let clean = true;
  await writeOutput(options.out, async (output) => {
    const writer = writerFor(options.format, found.single, options.all ?? false, output);
    const progress = options.format === 'pretty' || !output.terminal;
    const summary = await readAll({ found, check: true, jobs: options.jobs, progress }, async (reading) => {
      if (isGrave(reading.findings, options.failOn)) clean = false;
      await writer.write(reading);
    });
    await writer.end(summary.unread);
    if (!isComplete(summary)) clean = false;
  });
  process.exitCode = clean ? exitCodes.ok : exitCodes.findings;
};
