// The two programs that are killed: one that ingests, and a worker.
import { join } from 'node:path';
import { checksVersion } from '@nianbao/checks';
import { parserVersion } from '@nianbao/parser';
import type { Queue } from '@nianbao/queue';
import type { KillSubject } from './kill-rounds.ts';
import { buildNumberedDocument } from './numbered-document.ts';

/** The versions under which the command line queues. */
export const programs = `${parserVersion}/${checksVersion}`;

const ingestProgram = join(import.meta.dirname, 'ingest-program.ts');
const commandLine = join(import.meta.dirname, '../../../apps/cli/dist/bundle/main.js');

// So many are a run's work; more than that are never waiting.
const someDocuments = 20;

/** How many reports a program ingests at once, and in a run. */
export interface IngestWork {
  readonly atOnce: number;
  readonly documents: number;
}

/** A few at a time: each is written by itself. */
export const few: IngestWork = { atOnce: 5, documents: someDocuments };
/** So many at a time that they are written together, by a thread of the store. */
export const many: IngestWork = { atOnce: 80, documents: 160 };

/** A program that ingests: what the killed ones left, and some more. */
export const createIngestSubject = (url: string, { atOnce, documents }: IngestWork): KillSubject => {
  let count = 0;
  let from = 0;
  return {
    url,
    ready: 'ready',
    prepare: async (stage, said) => {
      while (from < count && said.has(buildNumberedDocument(from).sha256)) from += 1;
      // The last run goes over everything: what is kept already must stay as it is.
      if (stage === 'last') return [ingestProgram, url, '0', String(count), String(atOnce)];
      count = Math.max(count, from + documents);
      return [ingestProgram, url, String(from), String(count - from), String(atOnce)];
    },
    readKept: (line) => (/^[0-9a-f]{64}$/.test(line) ? line : null),
    documents: () => count,
    examineEnd: async () => [],
  };
};

/** `nianbao worker` itself, over a queue that always has work. */
export const createWorkerSubject = (url: string, queue: Queue): KillSubject => {
  const hashes: string[] = [];
  const enqueue = async (): Promise<void> => {
    const documents = Array.from({ length: someDocuments }, (_, index) => buildNumberedDocument(hashes.length + index));
    await queue.enqueue(documents.map((document) => ({ ...document, place: { kind: 'kept' } })));
    hashes.push(...documents.map(({ sha256 }) => sha256));
  };
  const byLabel = (label: string): string | null => hashes[Number.parseInt(label, 10)] ?? null;
  return {
    url,
    ready: 'worker ready',
    prepare: async (stage) => {
      if (stage !== 'last' && (await queue.readStatus()).waiting < someDocuments) await enqueue();
      const args = [commandLine, 'worker', '--db', url, '--batch', '5', '--jobs', '1'];
      return stage === 'round' ? args : [...args, '--until-empty'];
    },
    readKept: (line) => byLabel((JSON.parse(line) as { source: string }).source),
    documents: () => hashes.length,
    examineEnd: async () => {
      const { waiting, active, done, failed, kept } = await queue.readStatus();
      const left = waiting + active + failed + kept.sources;
      const failures = failed > 0 ? JSON.stringify(await queue.listFailed(5)) : '';
      return left === 0 && done === hashes.length
        ? []
        : [
            `queue: ${waiting} waiting, ${active} active, ${done} of ${hashes.length} done, ${failed} failed, ${kept.sources} kept ${failures}`,
          ];
    },
  };
};
