// The settings of one `check`: flags first, then the configuration, then the defaults.
import { dirname, resolve } from 'node:path';
import type { PublicationFacts } from '@nianbao/checks';
import type { Severity } from '@nianbao/schema';
import type { Checking } from '../checking/checking.ts';
import { loadConfig } from '../config/load-config.ts';
import type { WholeFormat } from '../formats/findings-formats.ts';

/** The flags as commander gives them. */
export interface CheckOptions {
  readonly format: WholeFormat | 'json' | 'ndjson';
  readonly inputFormat?: 'document' | 'ndjson';
  readonly failOn?: Severity | 'never';
  readonly only?: string[];
  readonly rule?: Record<string, Severity | 'off'>;
  readonly previous?: string[];
  readonly store?: string;
  readonly together?: boolean;
  readonly roster?: string;
  readonly explained?: string;
  readonly config?: string;
  readonly all?: boolean;
  readonly out?: string;
  readonly jobs?: number;
  readonly timeLimit?: number;
}

/** What a check goes by. */
export interface CheckSettings {
  readonly format: CheckOptions['format'];
  readonly failOn: Severity | 'never';
  readonly checking: Checking;
  readonly previous: readonly string[];
  readonly store: string | null;
  readonly together: boolean;
  readonly roster: string | null;
  /** What is read beside the reports: configuration, roster, explanations. */
  readonly files: readonly string[];
  readonly publication: PublicationFacts | null;
  /** Whether anything is compared across reports, so that all must be read first. */
  readonly comparesReports: boolean;
  readonly rulePages: string | null;
  readonly all: boolean;
  readonly out: string | undefined;
  readonly jobs: number | undefined;
  readonly seconds: number | undefined;
}

const explain = async (path: string) => (await import('../checking/read-explanations.ts')).readExplanations(path);

/** Settles the flags with the configuration. Rejects with a CommandError where either is wrong. */
export const settleOptions = async (options: CheckOptions): Promise<CheckSettings> => {
  const { config, path } = await loadConfig(options.config);
  const beside = (file: string | undefined): string | undefined =>
    file === undefined || path === null ? file : resolve(dirname(path), file);
  const explained = options.explained ?? beside(config.explained);
  const roster = options.roster ?? beside(config.roster) ?? null;
  const publication = config.localDeadline === undefined ? null : { localDeadline: config.localDeadline };
  const { previous = [], store = null, together = false } = options;
  return {
    format: options.format,
    failOn: options.failOn ?? config.failOn ?? 'error',
    checking: {
      selection: { only: options.only ?? config.only ?? null, severities: { ...config.rules, ...options.rule } },
      explanations: explained === undefined ? [] : await explain(explained),
    },
    previous,
    store,
    together,
    roster,
    files: [path, roster, explained].filter((file) => typeof file === 'string'),
    publication,
    comparesReports: previous.length > 0 || store !== null || together || roster !== null || publication !== null,
    rulePages: config.rulePages ?? null,
    all: options.all ?? false,
    out: options.out,
    jobs: options.jobs,
    seconds: options.timeLimit,
  };
};
