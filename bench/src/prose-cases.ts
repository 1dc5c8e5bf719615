import { textLayouts } from './layouts/text-layouts.ts';
import { buildPage } from './page/build-page.ts';
import {
  furtherDistractors,
  furtherNoneWordings,
  furtherRateWordings,
  furtherWordings,
} from './prose/further-wordings.ts';
import {
  heldOutDistractors,
  heldOutNoneWordings,
  heldOutRateWordings,
  heldOutWordings,
} from './prose/held-out-wordings.ts';
import { moreDistractors, moreNoneWordings, moreRateWordings, moreWordings } from './prose/more-wordings.ts';
import { scopedDistractors, scopedWordings } from './prose/scoped-wordings.ts';
import { readFigures } from './prose/slots.ts';
import { distractors, noneWordings, rateWordings, type Topic, wordings } from './prose/wordings.ts';
import { listFaults, type ProseFault, printFullWidth, writeWording } from './prose/write-wording.ts';
import { createRandom, type Random } from './random.ts';
import type { Scale } from './truth/draw-applications.ts';
import { drawTruth } from './truth/draw-truth.ts';
import { printValue, type ReportTruth } from './truth/printed.ts';

/** A made-up report whose prose states figures of its tables, rightly or with one fault. */
export interface ProseCase {
  readonly name: string;
  /** Whether its wordings are of the half that was not looked at when the rules were tuned. */
  readonly heldOut: boolean;
  /** What is wrong; null: nothing, and no rule about prose may fail. */
  readonly fault: ProseFault | 'none stated, some there' | 'all concluded, some carried out' | null;
  /** Rules of which at least one must fail; empty where nothing is wrong. */
  readonly rules: readonly string[];
  /** The sentence with the fault, or the one that was looked for a place. */
  readonly sentence: string;
  readonly truth: ReportTruth;
  readonly bytes: Uint8Array;
}

const topics: readonly Topic[] = ['disclosure', 'applications', 'disputes'];
const headings: Readonly<Record<Topic, string>> = {
  disclosure: '(一)主动公开情况',
  applications: '(二)依申请公开情况',
  disputes: '(三)监督保障和政府信息公开争议情况',
};
const layout = textLayouts.find(({ name }) => name === 'pipe-rows-blanks-kept')!;
const scales: readonly Scale[] = ['middle', 'rich', 'sparse'];

type ByTopic = Readonly<Record<Topic, readonly string[]>>;
const together = (...all: readonly ByTopic[]): ByTopic => ({
  applications: all.flatMap(({ applications }) => applications),
  disputes: all.flatMap(({ disputes }) => disputes),
  disclosure: all.flatMap(({ disclosure }) => disclosure),
});
const tunedSet = {
  wordings: together(wordings, moreWordings, furtherWordings, scopedWordings),
  none: [...noneWordings, ...moreNoneWordings, ...furtherNoneWordings],
  rates: [...rateWordings, ...moreRateWordings, ...furtherRateWordings],
  distractors: together(distractors, moreDistractors, furtherDistractors, scopedDistractors),
};
const heldOutSet = {
  wordings: heldOutWordings,
  none: heldOutNoneWordings,
  rates: heldOutRateWordings,
  distractors: heldOutDistractors,
};
const setOf = (heldOut: boolean) => (heldOut ? heldOutSet : tunedSet);

const needs2021 = /\{(?:DF|DR|DID|FEE)\}/;

const writeReport = (truth: ReportTruth, paragraphs: Readonly<Record<Topic, readonly string[]>>): Uint8Array => {
  const page = buildPage(truth);
  const prose = topics.flatMap((topic) => [
    headings[topic],
    `本年度此项工作平稳,以下为示例文字。${paragraphs[topic].join('')}`,
  ]);
  const at = page.items.findIndex(
    (item) => item.kind === 'paragraph' && item.role === 'prose' && item.text.includes('示例'),
  );
  const items = [
    ...page.items.slice(0, at),
    ...prose.map((text) => ({ kind: 'paragraph' as const, text: printFullWidth(text), role: 'prose' as const })),
    ...page.items.slice(at + 1),
  ];
  return new TextEncoder().encode(layout.write({ items }));
};

const pick = (random: Random, topic: Topic, heldOut: boolean): string => random.pick(setOf(heldOut).wordings[topic]);

const emptied = (truth: ReportTruth, of: string): ReportTruth => {
  const concerned =
    of === 'requests'
      ? /^\/applications\//
      : of === 'disputes'
        ? /^\/disputes\//
        : of === 'reconsideration'
          ? /^\/disputes\/reconsideration/
          : of === 'litigation'
            ? /^\/disputes\/litigation/
            : /^$/;
  const printed = new Map(
    [...truth.printed].map(([path, cell]) => [path, concerned.test(path) ? printValue(0) : cell]),
  );
  return { ...truth, printed };
};

// Nothing carried out: what was is granted.
const concluded = (truth: ReportTruth): ReportTruth => {
  const printed = new Map(truth.printed);
  const value = (path: string): number => {
    const cell = printed.get(path);
    return cell?.kind === 'value' ? cell.value : 0;
  };
  for (const path of [...printed.keys()].filter((key) => key.startsWith('/applications/carriedOut/'))) {
    const column = path.split('/').at(-1)!;
    const moved = value(path);
    for (const row of ['granted', 'totalProcessed'])
      printed.set(`/applications/${row}/${column}`, printValue(value(`/applications/${row}/${column}`) + moved));
    printed.set(path, printValue(0));
  }
  return { ...truth, printed };
};

const total = (truth: ReportTruth, of: string): number => {
  const { at } = readFigures(truth);
  if (of === 'requests') return at('/applications/newReceived/total');
  const remedies =
    of === 'reconsideration'
      ? ['reconsideration']
      : of === 'litigation'
        ? ['litigationDirect', 'litigationAfterReconsideration']
        : ['reconsideration', 'litigationDirect', 'litigationAfterReconsideration'];
  return remedies.reduce((sum, remedy) => sum + at(`/disputes/${remedy}/total`), 0);
};

const surround = (random: Random, topic: Topic, heldOut: boolean, truth: ReportTruth, sentence: string): string[] => {
  const scene = { figures: readFigures(truth), year: truth.year, random };
  const about = [random.pick(setOf(heldOut).distractors[topic])].map(
    (template) => writeWording(template, scene, null).text,
  );
  if (random.chance(0.5)) return [sentence];
  return random.chance(0.5) ? [...about, sentence] : [sentence, ...about];
};

const buildProseCase = (name: string, heldOut: boolean, seeded: boolean): ProseCase => {
  const random = createRandom(name);
  const kind = random.int(0, 9);
  const topic: Topic = kind < 5 ? 'applications' : kind < 7 ? 'disclosure' : 'disputes';
  const base = drawTruth('2021', random.pick(scales), random);
  const scene = (truth: ReportTruth) => ({ figures: readFigures(truth), year: truth.year, random });
  const finish = (
    truth: ReportTruth,
    sentence: string,
    at: Topic,
    fault: ProseCase['fault'],
    rules: readonly string[],
  ): ProseCase => {
    const paragraphs = { disclosure: [] as string[], applications: [] as string[], disputes: [] as string[] };
    for (const each of topics) {
      const right = each === at ? sentence : writeWording(pick(random, each, heldOut), scene(truth), null).text;
      paragraphs[each] = surround(random, each, heldOut, truth, right);
    }
    return { name, heldOut, fault, rules, sentence, truth, bytes: writeReport(truth, paragraphs) };
  };
  const special = random.int(0, 9);
  if (special === 0) {
    const { text, of } = random.pick(setOf(heldOut).none);
    const at = of === 'requests' ? 'applications' : 'disputes';
    const truth = seeded ? base : emptied(base, of);
    const sentence = writeWording(text, scene(truth), null).text;
    if (!seeded || total(truth, of) > 0) {
      const rule =
        of === 'requests' ? 'prose-no-requests-mismatch prose-received-mismatch' : 'prose-no-disputes-mismatch';
      return finish(truth, sentence, at, seeded ? 'none stated, some there' : null, seeded ? rule.split(' ') : []);
    }
  }
  if (special === 1) {
    const truth = seeded ? base : concluded(base);
    const sentence = writeWording(random.pick(setOf(heldOut).rates), scene(truth), null).text;
    if (!seeded || readFigures(truth).at('/applications/carriedOut/total') > 0)
      return finish(
        truth,
        sentence,
        'applications',
        seeded ? 'all concluded, some carried out' : null,
        seeded ? ['prose-completion-rate-mismatch'] : [],
      );
  }
  const template = pick(random, topic, heldOut);
  const truth =
    !needs2021.test(template) && random.chance(0.12) ? drawTruth('2019', random.pick(scales), random) : base;
  const figures = readFigures(truth);
  const possible = seeded ? listFaults(template, figures) : [];
  const fault = possible.length === 0 ? null : random.pick(possible);
  const { text, rules } = writeWording(template, scene(truth), fault);
  return finish(truth, text, topic, fault, fault === null ? [] : rules);
};

/**
 * Made-up reports whose prose states figures, `count` of them, every second one with a fault; the same list each time.
 * Example: `for (const { bytes, rules } of listProseCases(500, 'held out')) …`
 */
export function* listProseCases(count: number, wordingHalf: 'tuned' | 'held out', seed = '1'): Generator<ProseCase> {
  const heldOut = wordingHalf === 'held out';
  for (let index = 0; index < count; index += 1)
    yield buildProseCase(`prose ${wordingHalf} ${seed} ${index}`, heldOut, index % 2 === 0);
}
