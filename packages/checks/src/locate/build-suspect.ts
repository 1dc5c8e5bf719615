import type { BilingualText, FigureChange, Suspect, SuspectCandidate } from '@nianbao/schema';
import { describeFigure } from '@nianbao/schema';
import type { Edition } from '../engine/check.ts';
import { joinNames } from '../engine/name-cells.ts';
import { renderMessage } from '../engine/render-message.ts';
import { stateNames } from '../engine/wording.ts';
import type { Explanation } from './explanation.ts';
import type { Fault } from './locate-faults.ts';
import { locateWording, slipNames } from './locate-wording.ts';

/** At most this many ways are listed; `count` says how many there are. */
const listedAtMost = 8;

const listChanges = ({ system }: Fault, { replacements }: Explanation): FigureChange[] =>
  replacements.map(({ cell, value }) => {
    const place = system.frame.cells[cell];
    return {
      path: place?.path ?? '',
      printed: system.cells[cell]?.printed ?? null,
      suggested: value,
      ...(place?.previous ? { report: 'previous' as const } : {}),
    };
  });

const describeChange = ({ path, printed, suggested, report }: FigureChange, edition: Edition): BilingualText =>
  renderMessage(report === 'previous' ? locateWording.previousChange : locateWording.change, {
    cell: describeFigure(path, edition),
    printed: printed === null ? stateNames.blank : printed,
    suggested,
  });

const buildCandidate = (fault: Fault, explanation: Explanation, edition: Edition): SuspectCandidate => {
  const changes = listChanges(fault, explanation);
  const named = joinNames(changes.map((change) => describeChange(change, edition)));
  const why = renderMessage(locateWording.way, { changes: named, slip: slipNames[explanation.slip] });
  return { slip: explanation.slip, changes, why };
};

const makeSuspect = (fault: Fault, edition: Edition): Suspect | null => {
  const { verdict, explanations, complete } = fault;
  const [likeliest] = explanations;
  const count = explanations.length;
  const candidates = explanations.slice(0, listedAtMost).map((each) => buildCandidate(fault, each, edition));
  const first = likeliest && candidates[0];
  const change = first?.changes[0];
  if (!first || !change) return null;
  const more = count === 1 ? 'oneSum' : complete ? 'several' : 'atLeast';
  const wording = verdict === 'unique' ? 'unique' : more;
  return {
    path: change.path,
    suggested: change.suggested,
    why: renderMessage(locateWording[wording], { way: first.why, count }),
    slip: first.slip,
    certainty: verdict === 'unique' ? 'unique' : 'one-of-several',
    candidates,
    count,
  };
};

const known = new WeakMap<Fault, Suspect | null>();

/**
 * Says what may be wrong as a finding's `suspect`: the likeliest change first, how certain it is, and the other ways.
 * Null where no explanation was found.
 */
export const buildSuspect = (fault: Fault, edition: Edition): Suspect | null => {
  const made = known.get(fault);
  if (made !== undefined) return made;
  const suspect = makeSuspect(fault, edition);
  known.set(fault, suspect);
  return suspect;
};
