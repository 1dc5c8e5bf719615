import { displayWidth, padEnd } from '../layouts/display-width.ts';
import type { TypedCase } from './cases.ts';
import { type Floors, findFallen, measureFloor } from './floors.ts';
import type { Flaw } from './judge.ts';
import { countFigures, type Tally } from './tally.ts';

export const legend =
  'docs 文件数;perfect 全部读对;right % 读对;said 未读而已说明;flagged 读错而标为存疑;silent 读错而无标记(应为 0);floor 下限(right、silent)';

const heads = ['docs', 'perfect', 'right %', 'said', 'flagged', 'silent', 'floor'];
const right = (text: string, columns: number): string => ' '.repeat(Math.max(1, columns - displayWidth(text))) + text;
const line = (name: string, cells: readonly string[]): string =>
  `${padEnd(name, 56)} ${cells.map((cell, at) => right(cell, heads[at]!.length + 3)).join('')}`;

const row = (name: string, tally: Tally, floor: string): string => {
  const { said, flagged, silent } = tally.figures;
  const share = ((100 * tally.figures.right) / Math.max(1, countFigures(tally))).toFixed(2);
  return line(name, [
    ...[tally.documents, tally.perfect].map(String),
    share,
    ...[said, flagged, silent].map(String),
    floor,
  ]);
};

const describeFloor = (kind: string, tally: Tally, floors: Floors | undefined): string => {
  if (!floors) return '';
  const fallen = findFallen(measureFloor(tally), floors[kind]);
  return fallen.length > 0 ? ` ▼ ${fallen.join(', ')}` : ` ✓ ${floors[kind]!.right} ${floors[kind]!.silent}`;
};

/** One line a kind: families, then the twists in which something is not right (all, if `whole`). */
export const formatTallies = (
  families: ReadonlyMap<string, Tally>,
  kinds: ReadonlyMap<string, Tally>,
  floors: Floors | undefined,
  whole: boolean,
): string =>
  [
    line('families', heads.slice(0, -1)),
    ...[...families].map(([name, tally]) => row(name, tally, '')),
    '',
    line(whole ? 'twists' : 'twists not wholly right (--all: every one)', heads),
    ...[...kinds]
      .filter(
        ([kind, tally]) => whole || tally.perfect < tally.documents || describeFloor(kind, tally, floors).includes('▼'),
      )
      .map(([name, tally]) => row(name, tally, describeFloor(name, tally, floors))),
  ].join('\n');

/** All in one line. */
export const formatSum = (tallies: readonly Tally[], kinds: number, silentDocuments: number): string => {
  const sum = (of: (tally: Tally) => number): number => tallies.reduce((all, each) => all + of(each), 0);
  return (
    `${sum(({ documents }) => documents)} documents of ${kinds} kinds, ${sum(countFigures)} figures: ` +
    `${sum(({ figures }) => figures.right)} right, ${sum(({ figures }) => figures.said)} said, ` +
    `${sum(({ figures }) => figures.flagged)} flagged, ${sum(({ figures }) => figures.silent)} silent in ${silentDocuments} documents`
  );
};

/** A document and what was wrong with it. */
export interface Judged {
  readonly case: TypedCase;
  readonly judged: readonly Flaw[];
}

const silentOf = ({ judged }: Judged): number => judged.filter(({ verdict }) => verdict === 'silent').length;

/** The worst documents, one of each kind, and how to make them again. */
export const formatWorst = (all: readonly Judged[], most: number): string => {
  const kinds = new Map<string, Judged>();
  for (const each of [...all].sort((a, b) => silentOf(b) - silentOf(a)))
    if (silentOf(each) > 0 && !kinds.has(each.case.kind)) kinds.set(each.case.kind, each);
  return [...kinds.values()]
    .slice(0, most)
    .map((each) => {
      const first = each.judged.find(({ verdict }) => verdict === 'silent')!;
      return `${silentOf(each)} silent: --only '${each.case.name}' --seed ${each.case.seed} --show 8\n    ${first.pointer}: ${first.wanted} → ${first.got}`;
    })
    .join('\n');
};

/** What was not right in one document, silent figures first. */
export const formatFlaws = ({ case: { name }, judged }: Judged, most: number): string => {
  const order = ['silent', 'flagged', 'said'];
  const flaws = judged
    .filter(({ verdict }) => verdict !== 'right')
    .sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
  return [
    name,
    ...flaws.slice(0, most).map(({ pointer, verdict, wanted, got }) => `    ${verdict} ${pointer}: ${wanted} → ${got}`),
  ].join('\n');
};
