import type { BilingualText } from '@nianbao/schema';
import type { Outcome, ReportReading } from '../engine/check.ts';
import { findDoubt } from './find-doubt.ts';
import { judgeTextGrowth, type textGrowthWording } from './judge-text-growth.ts';
import { listStated, quoteClause, type StatedFigure } from './stated-figure.ts';
import { readTarget, rowTotal } from './target.ts';

/** What the rule about shares says. */
export const shareWording = {
  recomputes: { zh: '正文「{quote}」,按 {whole} 计相符', en: 'The text says “{quote}”; it recomputes from {whole}' },
  differs: {
    zh: '正文「{quote}」,按 {whole} 计应为 {expected}%',
    en: 'The text says “{quote}”; of {whole} it would be {expected}%',
  },
} as const satisfies Record<string, BilingualText>;

// 「予以公开9件,占办结总数的14.3%」
const share =
  /(?<words>[^,;:。、()\d]{0,16}(?<n>\d[\d,]*)(?:件|宗|条|份|起|个)(?:[,(]?(?:约)?(?:占|(?:所占)?比例(?=为|约|是|达))(?<of>[^,;。\d%]{0,20}?)|\()(?:约|达|到|为|是|的)*(?<percent>\d+(?:\.\d+)?)%)/g;

const whole: BilingualText = { zh: '', en: '' };
const rows = (...ids: readonly string[]) => ({ name: whole, cells: ids.map(rowTotal) });
const received = [rows('newReceived'), rows('newReceived', 'carriedIn')];
const processed = [rows('totalProcessed')];
const applications =
  /^(?:received|newlyReceived|accepted|processed|answered|carried|granted|partially|denied|not|unable|other)/;

// Of what the share is: null where it is said, and is nothing that the table or the sentence gives.
const findWholes = (of: string): readonly (typeof processed)[number][] | null => {
  if (/收|受理/.test(of)) return received;
  if (/办|答复|处理|结/.test(of)) return processed;
  if (
    /^(?:比|比例|总数|总量|总件数|全部|总|全年|(?:全部|所有)申请)?(?:的)?$/.test(of) ||
    /申请(?:总|量|数|件)/.test(of)
  )
    return [...processed, ...received];
  return null;
};

const round = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;

/** A share as the text says it: so many of what, so many percent. */
interface Share {
  readonly words: string;
  readonly n: string;
  readonly of: string;
  readonly percent: string;
}

// 「予以公开9件、部分公开3件,分别占办结总数的60%和20%」
const zipped =
  /分别占(?<of>[^,;。\d%]{0,20}?)(?:约|达|到|为|的)*(?<percents>\d+(?:\.\d+)?%(?:(?:、|,|和|及)\d+(?:\.\d+)?%)+)/g;

const readZipped = (sentence: string): Share[] =>
  [...sentence.matchAll(zipped)].flatMap(({ index, groups }) => {
    const percents = groups!.percents!.match(/\d+(?:\.\d+)?/g)!;
    const before = sentence.slice(0, index);
    const counts = [...before.matchAll(/[^,;:。、()\d]{0,16}(\d[\d,]*)(?:件|宗|条|份|起|个)/g)].slice(-percents.length);
    if (counts.length !== percents.length) return [];
    return percents.map((percent, at) => ({
      words: `${counts[at]![0]},占${groups!.of}${percent}%`,
      n: counts[at]![1]!,
      of: groups!.of!,
      percent,
    }));
  });

const readShares = (sentence: string): Share[] => [
  ...[...sentence.matchAll(share)].map(({ groups }): Share => {
    const { words = '', n = '', of = '', percent = '' } = groups ?? {};
    return { words, n, of, percent };
  }),
  ...readZipped(sentence),
];

const judgeSentence = (
  figures: readonly StatedFigure[],
  reading: ReportReading,
): Outcome<keyof typeof shareWording>[] =>
  readShares(figures[0]!.sentence).flatMap(({ words, n, of, percent }): Outcome<keyof typeof shareWording>[] => {
    const count = Number(n.replaceAll(',', ''));
    const figure = figures.find(({ value, scope }) => value === count && scope === null);
    const wholes = findWholes(of);
    if (!figure || !applications.test(figure.quantity) || wholes === null) return [];
    const decimals = percent.split('.')[1]?.length ?? 0;
    const told = figures.filter(({ before, value }) => before.length < figure.before.length && value >= count);
    const candidates = [
      ...told
        .filter(({ quantity }) => /^(?:received|newlyReceived|processed|answered)$/.test(quantity))
        .map(({ value }) => value),
      ...wholes
        .map((target) => readTarget(target, reading))
        .flatMap(({ value, unusable }) => (unusable.length > 0 ? [] : [value])),
    ].filter((value) => value > 0);
    const [first] = candidates;
    if (first === undefined) return [];
    const stated = Number(percent);
    // Rounded or cut off: within one of the last digit.
    const fits = candidates.find((value) => Math.abs((100 * count) / value - stated) < 10 ** -decimals);
    const expected = round((100 * count) / (fits ?? first), decimals);
    const base = {
      paths: [figure.path],
      actual: stated,
      expected,
      params: { quote: words, whole: fits ?? first, expected },
    };
    return fits === undefined
      ? [{ ...base, verdict: 'fail', message: 'differs', delta: round(stated - expected, decimals) }]
      : [{ ...base, verdict: 'pass', message: 'recomputes' }];
  });

const persons = (row: string) => ({ name: whole, cells: [`/applications/${row}/naturalPerson`] });

// 「自然人占比86.2%」: of those that came in, with or without those carried in.
const judgeApplicants = (figure: StatedFigure, reading: ReportReading): Outcome<keyof typeof shareWording>[] => {
  if (figure.scope !== 'share' || findDoubt(figure, reading) !== null) return [];
  const [fresh, carried] = ['newReceived', 'carriedIn'].map((row) =>
    [persons(row), rows(row)].map((target) => readTarget(target, reading)),
  );
  const used = [...fresh!, ...carried!];
  if (used.some(({ unusable, blank }) => unusable.length > 0 || blank)) return [];
  const [part, all] = [fresh![0]!.value, fresh![1]!.value];
  const counts = [
    [part, all],
    [part + carried![0]!.value, all + carried![1]!.value],
  ] as const;
  if (all === 0) return [];
  const decimals = String(figure.value).split('.')[1]?.length ?? 0;
  const fits = counts.find(([n, of]) => Math.abs((100 * n) / of - figure.value) < 10 ** -decimals);
  const expected = round((100 * part) / all, decimals);
  const base = {
    paths: [figure.path, '/applications/newReceived/naturalPerson', rowTotal('newReceived')],
    actual: figure.value,
    expected,
    params: { quote: quoteClause(figure), whole: fits?.[1] ?? all, expected },
  };
  return fits
    ? [{ ...base, verdict: 'pass', message: 'recomputes' }]
    : [{ ...base, verdict: 'fail', message: 'differs', delta: round(figure.value - expected, decimals) }];
};

/**
 * The `run` of the rule about percentages, once a sentence: every 「n 件,占 x%」 of a figure of applications, and every growth
 * between two counts that it gives.
 */
export const judgeShares = (
  reading: ReportReading,
): readonly Outcome<keyof typeof shareWording | keyof typeof textGrowthWording>[] =>
  [...Map.groupBy(listStated(reading), ({ sentence }) => sentence).entries()].flatMap(([sentence, figures]) => [
    ...(/占|比例|\(\d[\d.]*%\)/.test(sentence) && sentence.includes('%') ? judgeSentence(figures, reading) : []),
    ...figures.flatMap((figure) => judgeApplicants(figure, reading)),
    ...judgeTextGrowth(figures[0]!),
  ]);
