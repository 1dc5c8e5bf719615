// Sentences of the prose that contradict the tables. All sentences are made up.
import type { Random } from '../../random.ts';
import { figureAt, type Pair, type PrintedReport } from '../clean/printed-report.ts';
import type { Fault } from './fault.ts';

/** A quantity that prose tells, where the tables print it, and ways to say it. */
interface Told {
  readonly name: string;
  readonly paths: readonly string[];
  readonly say: readonly ((count: number) => string)[];
}

const total = (row: string): string => `/applications/${row}/total`;

const told: readonly Told[] = [
  {
    name: 'received',
    paths: [total('newReceived')],
    say: [
      (n) => `本年度新收政府信息公开申请${n}件。`,
      (n) => `全年新收到政府信息公开申请${n}件,均已登记。`,
      (n) => `今年新收政府信息公开申请共计${n}件。`,
    ],
  },
  {
    name: 'carried in',
    paths: [total('carriedIn')],
    say: [(n) => `上年结转政府信息公开申请${n}件。`, (n) => `上年度结转的政府信息公开申请有${n}件。`],
  },
  {
    name: 'carried out',
    paths: [total('carriedOut')],
    say: [(n) => `结转下年度继续办理的政府信息公开申请${n}件。`, (n) => `政府信息公开申请结转下年度继续办理${n}件。`],
  },
  {
    name: 'processed',
    paths: [total('totalProcessed')],
    say: [(n) => `本年度办结政府信息公开申请${n}件。`, (n) => `全年共办结政府信息公开申请${n}件。`],
  },
  {
    name: 'granted',
    paths: [total('granted')],
    say: [(n) => `政府信息公开申请办理结果中,予以公开${n}件。`, (n) => `办理政府信息公开申请,其中予以公开的${n}件。`],
  },
  {
    name: 'reconsideration',
    paths: ['/disputes/reconsideration/total'],
    say: [(n) => `因政府信息公开工作被申请行政复议${n}件。`, (n) => `本年度发生政府信息公开行政复议案件${n}件。`],
  },
  {
    name: 'litigation',
    paths: ['/disputes/litigationDirect/total', '/disputes/litigationAfterReconsideration/total'],
    say: [(n) => `因政府信息公开工作被提起行政诉讼${n}件。`, (n) => `本年度发生政府信息公开行政诉讼案件${n}件。`],
  },
];

const retell = (report: PrintedReport, sentence: string): PrintedReport => {
  const { overview, requests } = report.prose;
  const retold = overview.replace(requests, () => sentence);
  return { ...report, prose: { ...report.prose, overview: retold, requests: sentence } };
};

const countOf = (pair: Pair, paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + figureAt(pair.report, path), 0);

const contradict = (pair: Pair, wrong: string, right: string) => ({
  ...pair,
  report: retell(pair.report, wrong),
  before: retell(pair.report, right),
  changes: [],
});

const tellWrong =
  ({ paths, say }: Told) =>
  (pair: Pair, random: Random) => {
    const right = countOf(pair, paths);
    const wrong = right > 3 && random.chance(0.5) ? right - random.int(1, 3) : right + random.int(1, 9);
    // What may be said with and without the carry-over is not wrong.
    const [received, carriedIn, carriedOut] = ['newReceived', 'carriedIn', 'carriedOut'].map((row) =>
      figureAt(pair.report, total(row)),
    );
    if ([received! + carriedIn!, received! + carriedIn! - carriedOut!].includes(wrong)) return null;
    const sentence = random.pick(say);
    return contradict(pair, sentence(wrong), sentence(right));
  };

const prose = (name: string, seed: Fault['seed']): Fault => ({ name, family: 'prose', rules: ['prose-'], seed });

/** Contradictions between prose and tables. */
export const proseFaults: readonly Fault[] = [
  ...told.map((each) => prose(`prose: ${each.name}`, tellWrong(each))),
  prose('prose: none received, but some', (pair) => {
    const received = countOf(pair, [total('newReceived')]);
    return received === 0
      ? null
      : contradict(pair, '本年度未收到政府信息公开申请。', `本年度新收政府信息公开申请${received}件。`);
  }),
  prose('prose: no disputes, but some', (pair) => {
    const reconsideration = countOf(pair, ['/disputes/reconsideration/total']);
    return reconsideration === 0
      ? null
      : contradict(
          pair,
          '本年度未发生因政府信息公开引起的行政复议、行政诉讼。',
          `因政府信息公开工作被申请行政复议${reconsideration}件。`,
        );
  }),
];
