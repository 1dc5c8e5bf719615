// Which finding follows from which: one root cause is counted once, and what follows from it stays to be seen.
import type { Finding } from '@nianbao/schema';
import type { Check, Fold } from './check.ts';
import type { PlacedFinding } from './placed-finding.ts';
import { isBlank, isFigure } from './read-cell.ts';

/** A finding's key: the same at every run for the same fault. Example: "applications-balance@total@2024". */
const buildKey = ({ check, at }: PlacedFinding, year: number | null): string =>
  `${check.id}${at === null ? '' : `@${at}`}${year === null ? '' : `@${year}`}`;

// Two findings of a rule about the same thing: told apart by their first cell, at last by their order.
const buildKeysOfOne = (placed: readonly PlacedFinding[], year: number | null): readonly string[] => {
  const keys = placed.map((item) => buildKey(item, year));
  if (placed.length === 1 || new Set(placed.map(({ at }) => at)).size === placed.length) return keys;
  const taken = new Set<string>();
  return placed.map((item, index) => {
    const key = keys[index]!;
    const [first] = item.finding.paths;
    let unique = key;
    if (taken.has(unique) && first !== undefined) unique = `${key}@${first}`;
    for (let n = 2; taken.has(unique); n += 1) unique = `${key}@${n}`;
    taken.add(unique);
    return unique;
  });
};

// Findings stand rule by rule, and a key begins with its rule: only those of one rule can have the same.
const buildKeys = (placed: readonly PlacedFinding[], year: number | null): readonly string[] => {
  const keys: string[] = [];
  for (let from = 0, to = 1; from < placed.length; from = to, to += 1) {
    while (to < placed.length && placed[to]?.check === placed[from]?.check) to += 1;
    keys.push(...buildKeysOfOne(placed.slice(from, to), year));
  }
  return keys;
};

const listFolds = ({ foldedUnder }: Check): readonly Fold[] => {
  if (foldedUnder === undefined) return [];
  return typeof foldedUnder === 'string' ? [{ rule: foldedUnder, by: 'at' }] : foldedUnder;
};

const isOpen = ({ finding: { verdict } }: PlacedFinding): boolean => verdict === 'fail' || verdict === 'unclear';

const covers = (root: PlacedFinding, path: string): boolean =>
  root.finding.paths.some((prefix) => path === prefix || path.startsWith(`${prefix}/`));

const sharesCell = (root: PlacedFinding, { finding }: PlacedFinding): boolean =>
  finding.paths.some((path) => covers(root, path));

const holdsAll = (root: PlacedFinding, { finding }: PlacedFinding): boolean =>
  finding.paths.length > 0 && finding.paths.every((path) => covers(root, path));

const suspects = ({ finding: { suspect } }: PlacedFinding, { finding: { paths } }: PlacedFinding): boolean =>
  suspect?.certainty === 'unique' && paths.length === 1 && suspect.path === paths[0];

const standing: Readonly<Record<Fold['by'], (root: PlacedFinding, item: PlacedFinding) => boolean>> = {
  at: (root, item) => root.at === item.at,
  cell: sharesCell,
  cells: holdsAll,
  suspect: suspects,
  report: () => true,
};

const stands = (root: PlacedFinding, { by }: Fold, item: PlacedFinding): boolean => standing[by](root, item);

// The cells that hold no figure (those of other reports have no root here); the tables, where it names no cell.
const listWanted = ({ finding: { operands, paths } }: PlacedFinding): readonly string[] => {
  if (operands.length === 0) return paths;
  return operands
    .filter((operand) => !isFigure(operand) && !isBlank(operand))
    .map(({ path, year, agency }) => (year === undefined && agency === undefined ? path : ''));
};

/** Gives findings their keys, and marks each that follows from another one: in the findings themselves, made for it. */
export const foldFindings = (placed: readonly PlacedFinding[], year: number | null): Finding[] => {
  const keys = buildKeys(placed, year);
  const open = placed.filter(isOpen);
  const accounting = open.filter(({ check }) => check.accountsForCells);
  const findNext = (item: PlacedFinding): PlacedFinding | undefined => {
    if (item.follows) return item.follows;
    if (item.wantsCells && accounting.length > 0) {
      const paths = listWanted(item);
      const explained = paths.length > 0 && paths.every((path) => accounting.some((root) => covers(root, path)));
      return explained ? accounting.find((root) => covers(root, paths[0] ?? '')) : undefined;
    }
    if (!isOpen(item)) return undefined;
    for (const fold of listFolds(item.check)) {
      const root = open.find((candidate) => candidate.check.id === fold.rule && stands(candidate, fold, item));
      if (root) return root;
    }
    return undefined;
  };
  // What a finding follows from may itself follow from another: the last one stands for all.
  const findRoot = (item: PlacedFinding): PlacedFinding | undefined => {
    let root = findNext(item);
    for (let steps = placed.length; root && steps > 0; steps -= 1) {
      const next = findNext(root);
      if (!next || next === item) break;
      root = next;
    }
    return root;
  };
  return placed.map((item, index) => {
    const root = findRoot(item);
    const key = keys[index] ?? '';
    const { finding } = item;
    finding.key = key;
    if (root) finding.foldedUnder = { rule: root.check.id, at: root.at, key: keys[placed.indexOf(root)] ?? '' };
    return finding;
  });
};
