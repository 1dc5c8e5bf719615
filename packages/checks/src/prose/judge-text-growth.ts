import type { Outcome } from '../engine/check.ts';
import type { StatedFigure } from './stated-figure.ts';

/** What the rule about shares says of a growth between two counts of the text. */
export const textGrowthWording = {
  grows: {
    zh: '正文「{quote}」,由 {before} 到 {now} 相符',
    en: 'The text says “{quote}”; it recomputes from {before} to {now}',
  },
  growsOtherwise: {
    zh: '正文「{quote}」,由 {before} 到 {now} 应为 {expected}',
    en: 'The text says “{quote}”; from {before} to {now} it would be {expected}',
  },
} as const;

const lastYear = '(?:去年|上年度?|上一年度?|20\\d{2}年度?)(?:同期)?';
const units = '件次|条次|人次|件|条|份|篇|个|宗|起|次|期|场|项';
const number = '\\d[\\d,]*';
const rise = '(?:增长|增加|上升|提高|多|下降|减少|降低|少)';
// 「86件,比2022年的74件增长16.2%」; a second growth may follow: 「多12件,增长16.2%」.
const compared = new RegExp(
  `(?<now>${number})(?<unit>${units})[,(]?(?:较|比|与)${lastYear}的?(?<before>${number})\\k<unit>(?:相比)?,?(?<sign>${rise})了?(?<by>\\d+(?:\\.\\d+)?)(?<of>%|\\k<unit>)(?:,?(?<sign2>${rise})了?(?<by2>\\d+(?:\\.\\d+)?)%)?`,
  'g',
);
// 「由74件增加到86件,增长16.2%」
const grown = new RegExp(
  `[由从](?:${lastYear}的?)?(?<before>${number})(?<unit>${units})(?:增加|增长|上升|提高|下降|减少|降低)(?:到|至)了?(?:${lastYear}的?|今年的?|本年度?的?)?(?<now>${number})\\k<unit>,(?<sign>增长|增加|增幅(?:为|达)?|上升|提高|下降|减少|降低|降幅(?:为|达)?)了?(?<by>\\d+(?:\\.\\d+)?)(?<of>%|\\k<unit>)`,
  'g',
);

const read = (printed: string): number => Number(printed.replaceAll(',', ''));
const round = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;

interface Growth {
  readonly sign: string;
  readonly by: string;
  readonly of: string;
}

const isRight = ({ sign, by, of }: Growth, now: number, before: number): boolean => {
  const signed = /^[增上提多]/.test(sign) ? Number(by) : -Number(by);
  if (of !== '%') return now - before === signed;
  // Rounded or cut off: within one of the last digit.
  return before > 0 && Math.abs((now / before - 1) * 100 - signed) < 10 ** -(by.split('.')[1]?.length ?? 0);
};

/** Judges every growth in a sentence that gives both counts: it follows from them, or from another count before it. */
export const judgeTextGrowth = (figure: StatedFigure): Outcome<keyof typeof textGrowthWording>[] => {
  const { sentence, path } = figure;
  if (!/[较比与由从]/.test(sentence)) return [];
  return [compared, grown].flatMap((pattern) =>
    [...sentence.matchAll(pattern)].flatMap(
      ({ 0: quote, groups, index }): Outcome<keyof typeof textGrowthWording>[] => {
        const { now = '', before = '', unit = '', sign = '', by = '', of = '', sign2, by2 } = groups!;
        const [current, last] = [read(now), read(before)];
        if (last === 0) return [];
        // The count that grew may stand before another one: 「86件,其中网络52件,比上年的74件增长16.2%」.
        const counts = [
          ...sentence.slice(0, index + now.length + unit.length).matchAll(/\d[\d,]*(?=[件条份篇个宗起次期场项])/g),
        ].map(([printed]) => read(printed));
        const told: Growth[] = [{ sign, by, of }, ...(by2 === undefined ? [] : [{ sign: sign2!, by: by2, of: '%' }])];
        const wrong = told.find((growth) => ![current, ...counts].some((count) => isRight(growth, count, last)));
        const params = { quote, now: current, before: last };
        if (!wrong) return [{ paths: [path], verdict: 'pass', message: 'grows', params }];
        const exact = wrong.of === '%' ? (current / last - 1) * 100 : current - last;
        const expected = round(exact, wrong.by.split('.')[1]?.length ?? 0);
        const shown = `${expected > 0 ? '+' : ''}${expected}${wrong.of}`;
        const actual = /^[增上提多]/.test(wrong.sign) ? Number(wrong.by) : -Number(wrong.by);
        return [
          {
            paths: [path],
            verdict: 'fail',
            message: 'growsOtherwise',
            params: { ...params, expected: shown },
            expected,
            actual,
          },
        ];
      },
    ),
  );
};
