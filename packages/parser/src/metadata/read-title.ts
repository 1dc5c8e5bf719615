import { foldText } from '../align/fold-text.ts';
import type { Block } from '../segment/document.ts';
import { isBodyName, isShortForm } from './body-name.ts';
import { chooseTitle, type TitleCandidate, type TitleHints } from './choose-title.ts';
import { type Found, placeAcross } from './found.ts';
import { readGluedTitle } from './read-glued-title.ts';
import { readTitleLine, type TitleLine } from './title-line.ts';
import { matchTitle } from './title-pattern.ts';

/** The title and what it names. */
export interface ReadTitle {
  readonly title: Found;
  readonly agency: Found | null;
  readonly year: Found<number> | null;
  /** The block after the title. */
  readonly next: number;
  /** The body's name stood on a line of its own above; it may be the site's. */
  readonly joined: boolean;
}

interface Candidate extends TitleCandidate {
  readonly size: number;
  readonly joined: boolean;
  /** The body's name, where it stands on the line below the title. */
  readonly below?: string;
}

// Lines are read when a window first needs them: most blocks of a page are never near a title.
interface Lines {
  readonly at: (index: number) => TitleLine | null;
}

const readLine = (blocks: readonly Block[], cache: Map<number, TitleLine | null>, index: number): TitleLine | null => {
  let line = cache.get(index);
  if (line === undefined) {
    line = readTitleLine(blocks[index]!);
    cache.set(index, line);
  }
  return line;
};

const longest = 110;
const region = /^\p{Script=Han}{1,10}(?:省|自治区|市|州|盟|县|区|旗)$/u;

const candidateAt = (lines: Lines, from: number, size: number): Candidate | null => {
  let printed = '';
  let folded = '';
  for (let index = from; index < from + size; index += 1) {
    const line = lines.at(index);
    // Only a line of its own is joined with others; an item or a crumb is whole.
    if (!line || (size > 1 && (line.listed || line.mentioned))) return null;
    printed += line.printed;
    folded += line.folded;
  }
  if (folded.length > longest) return null;
  const match = matchTitle(folded);
  if (!match || (match.year === null && match.agency === '')) return null;
  const line = lines.at(from)!;
  return { from, size, printed, match, weak: line.listed || line.mentioned, joined: false };
};

// A title that names no body, or one that goes on from a bare division name, takes the line above it into it.
const extendUp = (lines: Lines, candidate: Candidate): Candidate => {
  const above = lines.at(candidate.from - 1);
  if (!above || above.listed || above.mentioned || candidate.weak) return candidate;
  const { agency } = candidate.match;
  const isName = agency === '' && (isBodyName(above.folded) || region.test(above.folded));
  const opensWithRegion = /^\p{Script=Han}{1,8}?(?:省|市|州|县|区|旗)/u.test(agency);
  const goesOn = agency !== '' && !isShortForm(agency) && region.test(above.folded) && !opensWithRegion;
  // 白石 | 县水利局2023年…: the break is inside the name.
  const isCut = isShortForm(agency) && /^\p{Script=Han}{1,12}$/u.test(above.folded) && !isBodyName(above.folded);
  if (!isName && !goesOn && !isCut) return candidate;
  const longer = candidateAt(lines, candidate.from - 1, candidate.size + 1);
  return longer?.match.agency ? { ...longer, joined: isName } : candidate;
};

// The year stands on a line of its own, above or below.
const extendToYear = (lines: Lines, candidate: Candidate): Candidate => {
  if (candidate.match.year !== null || candidate.weak) return candidate;
  for (const from of [candidate.from, candidate.from - 1]) {
    const longer = candidateAt(lines, from, candidate.size + 1);
    if (longer && longer.match.year !== null && longer.match.agency !== '') return longer;
  }
  return candidate;
};

// 政府信息公开工作年度报告 | 2023年 | 云溪区统计局: the body's full name on the line below.
const extendDown = (lines: Lines, candidate: Candidate): Candidate => {
  const below = lines.at(candidate.from + candidate.size);
  if (candidate.match.agency !== '' || candidate.weak || !below || below.listed || below.mentioned) return candidate;
  if (!isBodyName(below.folded) || isShortForm(below.folded)) return candidate;
  return { ...candidate, match: { ...candidate.match, agency: below.folded }, below: below.printed, joined: true };
};

const agencyOf = (printed: string, name: string): string => {
  const folded = [...printed].map((character) => foldText(character)).join('');
  const at = folded.indexOf(name);
  return at === -1 ? name : printed.slice(at, at + name.length);
};

const build = (blocks: readonly Block[], candidate: Candidate): ReadTitle => {
  const [first, last] = [blocks[candidate.from]!, blocks[candidate.from + candidate.size - 1]!];
  const place = placeAcross(first.place, last.place);
  const raw = blocks
    .slice(candidate.from, candidate.from + candidate.size)
    .map((block) => block.text)
    .join('\n');
  const { agency, year } = candidate.match;
  const name = candidate.below ?? (agency === '' ? null : agencyOf(candidate.printed, agency));
  const under = candidate.below === undefined ? place : blocks[candidate.from + candidate.size]!.place;
  return {
    title: { value: candidate.printed, raw, place },
    agency: name === null ? null : { value: name, raw: name, place: under },
    year: year === null ? null : { value: year, raw: String(year), place },
    next: candidate.from + candidate.size + (candidate.below === undefined ? 0 : 1),
    joined: candidate.joined,
  };
};

/**
 * Reads the title `<机关>YYYY年政府信息公开工作年度报告` among the first `limit` blocks: over one to four lines, year first,
 * last or in brackets, 年报 for 年度报告, notes and file endings allowed, the body's name on a line above. Only whole lines
 * count, so that prose that names a report is no title. Where several titles stand there, `hints` tells which is the
 * report's own; where that stays open, the answer is null.
 */
export const readTitle = (blocks: readonly Block[], limit: number, hints: TitleHints): ReadTitle | null => {
  const end = Math.min(blocks.length, limit);
  const lines: Lines = { at: (index) => (index < 0 || index >= end ? null : readLine(blocks, cache, index)) };
  const cache = new Map<number, TitleLine | null>();
  const found: Candidate[] = [];
  const taken = new Set<number>();
  // A title ends in 报告 or 年报, or in a year on the line below: only windows that end there are looked at, the shortest first.
  const ends: number[] = [];
  for (let index = 0; index < end; index += 1) if (/[报報]/.test(blocks[index]!.text)) ends.push(index);
  for (const last of [...ends]) {
    const below = lines.at(last + 1)?.folded ?? '';
    if (/^\(?20\d\d年?度?\)?$/.test(below)) ends.push(last + 1);
  }
  for (let size = 1; size <= 4; size += 1) {
    for (const last of ends) {
      const from = last - size + 1;
      if (from < 0 || taken.has(from) || taken.has(last)) continue;
      const candidate = candidateAt(lines, from, size);
      if (!candidate) continue;
      for (let index = from; index <= last; index += 1) taken.add(index);
      found.push(extendDown(lines, extendUp(lines, extendToYear(lines, candidate))));
    }
  }
  if (found.length === 0) return readGluedTitle(blocks, limit);
  const chosen = chooseTitle(found, limit, hints);
  if (chosen === 'undecided') return null;
  return chosen ? build(blocks, chosen) : readGluedTitle(blocks, limit);
};
