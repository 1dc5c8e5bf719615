import type { Check } from '@nianbao/checks';
import { checks as catalogue, checksVersion, countFindings } from '@nianbao/checks';
import { type CheckedReport, describeChecked, placeWords, type RenderContext, selectFindings } from '@nianbao/render';
import type { BilingualText, Finding, Severity } from '@nianbao/schema';
import { checkResult } from '../checking/checking.ts';
import { collectSurroundings } from '../checking/collect-surroundings.ts';
import { readPrevious } from '../checking/read-previous.ts';
import { readRoster } from '../checking/read-roster.ts';
import { selectChecks } from '../checking/select-checks.ts';
import { CommandError } from '../command-error.ts';
import { exitCodes } from '../exit-codes.ts';
import type { CheckItem } from '../formats/check-item.ts';
import { isBinary, needsPasses, renderers, type WholeFormat } from '../formats/findings-formats.ts';
import { writeJsonArray, writeNdjson, writeSingleJson } from '../formats/json-writer.ts';
import { type FoundInputs, findInputs } from '../inputs/find-inputs.ts';
import { type Output, tellWritten, writeOutput } from '../output/open-output.ts';
import { isComplete, readAll } from '../reading/read-all.ts';
import type { Reading } from '../reading/reading.ts';
import { bulkWording } from '../wording/bulk-wording.ts';
import { wording } from '../wording.ts';
import { type CheckOptions, type CheckSettings, settleOptions } from './settle-check-options.ts';

const grave: Record<CheckSettings['failOn'], readonly Severity[]> = {
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
  never: [],
};

type Checked = Omit<Reading, 'input'> & { readonly label: string };

interface CheckedWriter {
  readonly write: (checked: Checked) => Promise<void>;
  readonly end: (unread: readonly BilingualText[]) => Promise<void>;
}

const writeWhole = (
  format: WholeFormat,
  context: Omit<RenderContext, 'unread'>,
  all: boolean,
  output: Output,
): CheckedWriter => {
  const reports: CheckedReport[] = [];
  return {
    write: async (checked) => void reports.push(describeChecked(checked, { all: all || needsPasses(format) })),
    end: async (unread) => output.write(await renderers[format](reports, { ...context, unread }, output.standard)),
  };
};

const writeItems = (format: 'json' | 'ndjson', single: boolean, all: boolean, output: Output): CheckedWriter => {
  const several = format === 'ndjson' ? writeNdjson<CheckItem> : writeJsonArray<CheckItem>;
  const items = single && format === 'json' ? writeSingleJson<CheckItem>(output) : several(output);
  return {
    write: ({ result, findings, bytes }) => {
      const { source, status } = result;
      return items.write({ source, status, findings: placeWords(selectFindings(findings, all), result, bytes) });
    },
    end: () => items.end(),
  };
};

// A rule whose severity was changed is described as it was judged.
const describeRules = (selected: readonly Check[]): RenderContext['rules'] => {
  const changed = new Map(selected.map((check) => [check.id, check]));
  return catalogue.flatMap(({ id }) => changed.get(id) ?? []);
};

// Reports that are compared with others can only be checked when all have been read.
const checkTogether = async (readings: readonly Reading[], settings: CheckSettings, previous: FoundInputs) => {
  const results = readings.map(({ result }) => result).filter(({ report }) => report !== null);
  const { store, checking, jobs, seconds, together, roster, publication } = settings;
  const given = await readPrevious(previous, { jobs, seconds });
  const earlier = [...given.results];
  let { explanations } = checking;
  if (store !== null) {
    // Loaded where it is asked for: most checks open no store.
    const { readStored } = await import('../checking/read-stored.ts');
    const stored = await readStored(store, results);
    for (const result of stored.results) earlier.push(result);
    // What is said on the command line comes first.
    explanations = [...explanations, ...stored.explanations];
  }
  const listed = roster === null ? null : await readRoster(roster);
  const surround = collectSurroundings({ results, earlier, together, roster: listed, publication });
  const check = async ({ result }: Reading): Promise<readonly Finding[]> =>
    checkResult(result, { ...checking, explanations }, surround(result));
  return { check, complete: given.complete };
};

// NDJSON in gives NDJSON out; "pretty" is only what nobody asked otherwise.
const checkLines = async (paths: string[], options: CheckOptions, settings: CheckSettings): Promise<void> => {
  const { format, comparesReports, checking, all, failOn, files } = settings;
  if (format !== 'ndjson' && format !== 'pretty') throw new CommandError(bulkWording.onlyNdjson(format));
  if (comparesReports) throw new CommandError(bulkWording.noComparison());
  selectChecks(checking.selection);
  const { checkBulk } = await import('./bulk-documents.ts');
  await checkBulk(paths, { ...options, check: checking, all, files, grave: grave[failOn] });
};

export const checkInputs = async (paths: string[], options: CheckOptions): Promise<void> => {
  const settings = await settleOptions(options);
  if (options.inputFormat === 'ndjson') return checkLines(paths, options, settings);
  const { format, all, checking } = settings;
  const rules = describeRules(selectChecks(checking.selection));
  const found = await findInputs(paths);
  const previous = await findInputs(settings.previous);
  const read = { inputs: [...found.inputs, ...previous.inputs], files: settings.files, db: settings.store };
  let clean = true;
  await writeOutput(
    settings.out,
    async (output) => {
      if (isBinary(format) && output.terminal) throw new CommandError(wording.binaryToTerminal(format));
      const context = { rules, version: checksVersion, rulePages: settings.rulePages, grave: grave[settings.failOn] };
      const writer =
        format === 'json' || format === 'ndjson'
          ? writeItems(format, found.single, all, output)
          : writeWhole(format, context, all, output);
      const visit = async (reading: Reading, findings: readonly Finding[]): Promise<void> => {
        const counts = countFindings(findings);
        if (grave[settings.failOn].some((severity) => counts[severity] > 0)) clean = false;
        await writer.write({ ...reading, label: reading.input.label, findings });
      };
      const progress = format !== 'json' && format !== 'ndjson' ? true : !output.terminal;
      const kept: Reading[] = [];
      const compare = settings.comparesReports;
      const { jobs, seconds } = settings;
      const request = { found, check: compare ? null : checking, jobs, seconds, progress };
      const summary = await readAll(request, async (reading) =>
        compare ? void kept.push(reading) : visit(reading, reading.findings),
      );
      if (compare) {
        const { check, complete } = await checkTogether(kept, settings, previous);
        if (!complete) clean = false;
        for (const reading of kept) await visit(reading, await check(reading));
      }
      await writer.end(summary.problems);
      if (!isComplete(summary)) clean = false;
    },
    read,
  );
  await tellWritten(settings.out);
  process.exitCode = clean ? exitCodes.ok : exitCodes.findings;
};
