import type { BilingualText, Severity } from '@nianbao/schema';
import type { Outcome, ReportReading } from '../engine/check.ts';
import { explainDifference } from './explain-difference.ts';
import { type Doubt, doubtNames, findDoubt } from './find-doubt.ts';
import { listStated, quoteClause, type StatedFigure } from './stated-figure.ts';
import { nothing, type StatedMessage } from './stated-wording.ts';
import { readTarget, type Target, type TargetValue } from './target.ts';

/** A wrong reading that explains a figure: where it fits, its words are added to the message. */
export interface Slip {
  readonly target: Target;
  readonly words: BilingualText;
}

/** What a stated figure is held against. */
export interface Claim {
  /** The readings that are right, the plainest first. None: the edition has no such cells, and nothing is said. */
  readonly targets: readonly Target[];
  /** Readings that are usual enough not to be called wrong. */
  readonly tolerated?: readonly Target[];
  readonly slips?: readonly Slip[];
  /** The target is the very part of the table that the words single out: the figure is no part of it. */
  readonly isPart?: true;
  /** What makes the reading itself doubtful. */
  readonly doubt?: Doubt;
}

// An amount may have been rounded in the table as well as in the text.
const toleranceOf = ({ unit, tolerance }: StatedFigure, value: number): number =>
  unit.endsWith('元') && value !== 0
    ? Math.max(tolerance, 10 ** -(String(value).split('.')[1]?.length ?? 0) / 2)
    : tolerance;

// Beside a figure in 元 the difference would be read as one in 元: it is in the unit of the table.
const unitOfDifference = ({ unit }: StatedFigure): BilingualText =>
  unit.endsWith('元') ? { zh: ' 万元', en: ' × 10,000 yuan' } : nothing;

const agrees = (figure: StatedFigure, { value, unusable }: TargetValue): boolean =>
  unusable.length === 0 && Math.abs(figure.value - value) <= toleranceOf(figure, value) + 1e-9;

const findSlip = (figure: StatedFigure, claim: Claim, reading: ReportReading): BilingualText => {
  const slip = (claim.slips ?? []).find(({ target }) => {
    const read = readTarget(target, reading);
    return !read.blank && agrees(figure, read);
  });
  return slip?.words ?? nothing;
};

// Another figure of the same quantity, in a part introduced by 其中, is a part of the first.
const isPartOfEarlier = (figure: StatedFigure, all: readonly StatedFigure[]): boolean => {
  const since = figure.before.lastIndexOf('其中');
  if (since === -1) return false;
  return all.some(
    (other) =>
      other !== figure &&
      other.quantity === figure.quantity &&
      other.sentence === figure.sentence &&
      other.before.length < since &&
      other.value >= figure.value,
  );
};

/** Judges one stated figure against its claim. `severity`: of an error, a blank in the table is not conclusive. */
export const judgeStated = (
  figure: StatedFigure,
  claim: Claim,
  reading: ReportReading,
  severity: Severity,
): Outcome<StatedMessage> => {
  const read = claim.targets.map((target) => readTarget(target, reading));
  const first = read[0]!;
  const match = [...read, ...(claim.tolerated ?? []).map((target) => readTarget(target, reading))].find((one) =>
    agrees(figure, one),
  );
  const shown = match ?? first;
  const cells = [
    ...new Set([shown.target, ...claim.targets].flatMap((target) => [...target.cells, ...(target.minus ?? [])])),
  ];
  const delta = Math.round((figure.value - shown.value) * 1e6) / 1e6;
  const about = (name: TargetValue): BilingualText => ({
    zh: `「${name.target.name.zh}」`,
    en: `"${name.target.name.en}"`,
  });
  const base = {
    paths: [figure.path, ...cells],
    actual: figure.value,
    params: {
      quantity: figure.quantity,
      quote: quoteClause(figure),
      stated: figure.printed,
      name: about(shown),
      hint: nothing,
    },
  };
  const param = (more: Record<string, unknown>) => ({ ...base.params, ...more });
  if (shown.unusable.length > 0) return { ...base, verdict: 'not-assessable', message: 'unusable', wantsCells: true };
  const mode = shown.blank ? 'blank-as-zero' : 'strict';
  const expected = shown.printed || match ? shown.value : null;
  if (match)
    return {
      ...base,
      verdict: 'pass',
      message: 'agrees',
      mode,
      expected,
      delta: 0,
      params: param({ expected: shown.value }),
    };
  const part = isPartOfEarlier(figure, listStated(reading)) ? 'part' : null;
  const found = findDoubt(figure, reading);
  const doubt = (claim.isPart && found === 'part' ? null : found) ?? claim.doubt ?? (claim.isPart ? null : part);
  const compared = { ...base, mode, expected, delta: expected === null ? null : delta } as const;
  if (read.some(({ blank }) => blank) && (doubt === null || expected === null)) {
    const fails = severity !== 'error' && doubt === null && read.every(({ printed }) => !printed);
    return { ...compared, verdict: fails ? 'fail' : 'unclear', message: fails ? 'blank' : 'blankOpen' };
  }
  if (doubt !== null)
    return {
      ...compared,
      verdict: 'unclear',
      message: 'doubtful',
      params: param({ expected, doubt: doubtNames[doubt] }),
    };
  const slip = findSlip(figure, claim, reading);
  const hint = slip === nothing ? explainDifference(figure.value, shown.value) : slip;
  return {
    ...compared,
    verdict: 'fail',
    message: 'differs',
    params: param({ expected, difference: Math.abs(delta), unit: unitOfDifference(figure), hint }),
  };
};

/**
 * The `run` of a rule that holds figures of the prose against the tables: one outcome a stated figure. Where one of them
 * agrees with the table, others of the same quantity are not called wrong here; that they differ is another rule's.
 */
export const judgeEach =
  (
    quantities: readonly string[],
    severity: Severity,
    claimOf: (figure: StatedFigure, reading: ReportReading) => Claim | null,
  ) =>
  (reading: ReportReading): readonly Outcome<StatedMessage>[] => {
    const judged = listStated(reading).flatMap((figure) => {
      if (!quantities.includes(figure.quantity.split('+')[0]!) || /^(?:growth|share)$/.test(figure.scope ?? ''))
        return [];
      const claim = claimOf(figure, reading);
      return claim && claim.targets.length > 0
        ? [{ figure, claim, outcome: judgeStated(figure, claim, reading, severity) }]
        : [];
    });
    return judged.map(({ figure, claim, outcome }): Outcome<StatedMessage> => {
      const settled =
        outcome.verdict === 'fail' &&
        !claim.isPart &&
        judged.some(
          (other) =>
            !other.claim.isPart && other.figure.quantity === figure.quantity && other.outcome.verdict === 'pass',
        );
      if (!settled || outcome.message === 'blank') return outcome;
      const params = { ...outcome.params, doubt: doubtNames.part };
      return { ...outcome, verdict: 'unclear', message: 'doubtful', params };
    });
  };
