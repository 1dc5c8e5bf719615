import { parseReport } from '@nianbao/parser';
import { listCases, type Selection } from './cases.ts';
import type { Judged } from './format.ts';
import { judge } from './judge.ts';
import { Tallies } from './tally.ts';

/** What came of a run. */
export interface Run {
  readonly families: Tallies;
  readonly kinds: Tallies;
  /** Documents with silent figures. */
  readonly silent: readonly Judged[];
}

/** Makes, reads and judges. `onEach` sees every document as it comes. */
export const run = async (selection: Selection, onEach: (each: Judged) => void = () => {}): Promise<Run> => {
  const families = new Tallies();
  const kinds = new Tallies();
  const silent: Judged[] = [];
  for (const made of listCases(selection)) {
    const each: Judged = { case: made, judged: judge(made.doc, await parseReport(made.bytes)) };
    families.add(made.twist.family, each.judged);
    kinds.add(made.kind, each.judged);
    if (each.judged.some(({ verdict }) => verdict === 'silent')) silent.push(each);
    onEach(each);
  }
  return { families, kinds, silent };
};
