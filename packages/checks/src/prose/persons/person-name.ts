// How a person's name is written: a surname and one or two characters, none of which makes another word of it.
import { notInNames, placesLikeNames, titles, wordsLikeNames } from '../../knowledge/no-person-names.ts';
import {
  compoundSurnames,
  fartherSurnames,
  surnames,
  traditionalSurnames,
  wordSurnames,
} from '../../knowledge/surnames.ts';

const notGiven = `(?![${notInNames}]|${titles})`;
const given = `${notGiven}\\p{Script=Han}(?:(?![${notInNames}])\\p{Script=Han})?`;
const sure = `${surnames}${traditionalSurnames}`;

const build = (single: string): string => `(?:(?:${compoundSurnames.join('|')}|[${single}])${given})`;

/**
 * Names as patterns, by how much has to stand beside them: `sure` with a surname that is no other word; `likely` also with
 * one that seldom begins another word; `labelled` with any, also with a blank in it. What matches is asked of `isName`.
 */
export const namePatterns = {
  sure: build(sure),
  likely: build(`${sure}${fartherSurnames}`),
  labelled: `(?:${build(`${sure}${fartherSurnames}${wordSurnames}`)}|[${sure}${fartherSurnames}][\\u0020\\u3000]{1,2}${notGiven}\\p{Script=Han}|\\p{Script=Han}{2,8}[·•‧]\\p{Script=Han}{2,10})`,
} as const;

const words: ReadonlySet<string> = new Set([...wordsLikeNames, ...placesLikeNames]);

/**
 * Whether what is written like a name is none but another word. Behind a label only the whole is looked at: a person may
 * be named 周全明. Example: `isName('陈述', false)` → false
 */
export const isName = (written: string, isLabelled: boolean): boolean =>
  !words.has(isLabelled && !wordSurnames.includes(written[0]!) ? written : written.slice(0, 2));
