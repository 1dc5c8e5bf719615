// Notes in the store and notes in a file are one: here the one becomes the other.
import type { KeptExplanation } from '@nianbao/store';
import type { AgencyExplanation } from './read-explanations.ts';

/** The key of the finding that a note of a file is about, in the report of a year. */
export const writeFindingKey = ({ rule, at }: AgencyExplanation, year: number | null): string =>
  [rule, at, year].filter((part) => part !== null).join('@');

/** A note of the store as a file has it. */
export const toExplanation = ({
  finding,
  year,
  agencyName,
  text,
  textEn,
  by,
  on,
}: KeptExplanation): AgencyExplanation => {
  const [rule = '', ...rest] = finding.split('@');
  if (year !== null && rest.at(-1) === String(year)) rest.pop();
  return {
    rule,
    at: rest.length === 0 ? null : rest.join('@'),
    ...(year === null ? {} : { year }),
    ...(agencyName === null ? {} : { agency: agencyName }),
    text,
    ...(textEn === null ? {} : { textEn }),
    ...(by === null ? {} : { by }),
    ...(on === null ? {} : { on }),
  };
};
