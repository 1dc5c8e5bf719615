import { runChecks } from '@nianbao/checks';
import { parseReport } from '@nianbao/parser';
import { listProseCases, type ProseCase } from '../prose-cases.ts';

/** Faults of one kind: how many were seeded, how many noticed. */
export interface Noticed {
  readonly seeded: number;
  readonly noticed: number;
}

/** Findings of one rule that failed: how many, how many of them for a fault that was there. */
export interface Called {
  readonly called: number;
  readonly right: number;
}

/** How well the rules about prose do. */
export interface ProseScore {
  readonly faults: ReadonlyMap<string, Noticed>;
  /** By the first rule that must notice. */
  readonly byRule: ReadonlyMap<string, Noticed>;
  readonly rules: ReadonlyMap<string, Called>;
  readonly cleanDocuments: number;
  readonly alarmedDocuments: number;
}

const aboutProse = /^(?:prose-|fee-(?:collected|overdue)|other-matters-none)/;
// Section six of these reports is 「无」: what it leaves open is true of them.
const trueOfThese = new Set(['fee-table-section-none']);

const count = <T>(map: Map<string, T>, key: string, next: (old: T | undefined) => T): void => {
  map.set(key, next(map.get(key)));
};

// What one wrong figure makes wrong beside its own rule.
const follows: Readonly<Record<string, readonly string[]>> = {
  'figure changed': ['prose-self-contradiction', 'prose-percentage-mismatch', 'prose-request-channel-sum-mismatch'],
  'carry-in forgotten': ['prose-answered-mismatch', 'prose-self-contradiction', 'prose-percentage-mismatch'],
  contradiction: ['prose-percentage-mismatch', 'prose-request-channel-sum-mismatch'],
};

const judge = async ({ bytes, name }: ProseCase) => {
  const result = await parseReport(bytes, { path: `${name}.txt` });
  return runChecks(result).filter(
    ({ rule, verdict }) => verdict === 'fail' && aboutProse.test(rule) && !trueOfThese.has(rule),
  );
};

/** Parses and checks made-up reports, and counts what is noticed and what is called wrong without cause. */
export const scoreProse = async (
  documents: number,
  half: 'tuned' | 'held out',
  onFlaw: (flaw: string) => void = () => {},
): Promise<ProseScore> => {
  const faults = new Map<string, Noticed>();
  const byRule = new Map<string, Noticed>();
  const rules = new Map<string, Called>();
  let cleanDocuments = 0;
  let alarmedDocuments = 0;
  for (const each of listProseCases(documents, half)) {
    const found = await judge(each);
    const allowed = new Set([...each.rules, ...(follows[each.fault ?? ''] ?? [])]);
    const noticed = found.some(({ rule }) => each.rules.includes(rule));
    for (const { rule, message } of found) {
      const right = each.fault !== null && allowed.has(rule);
      count(rules, rule, (old) => ({ called: (old?.called ?? 0) + 1, right: (old?.right ?? 0) + (right ? 1 : 0) }));
      if (!right) onFlaw(`false ${rule}: ${message.zh} [${each.fault ?? 'clean'}] ${each.sentence}`);
    }
    if (each.fault === null) {
      cleanDocuments += 1;
      if (found.length > 0) alarmedDocuments += 1;
      continue;
    }
    const next = (old: Noticed | undefined): Noticed => ({
      seeded: (old?.seeded ?? 0) + 1,
      noticed: (old?.noticed ?? 0) + (noticed ? 1 : 0),
    });
    count(faults, each.fault, next);
    count(byRule, each.rules[0]!, next);
    if (!noticed) onFlaw(`missed ${each.rules.join('|')} [${each.fault}] ${each.sentence}`);
  }
  return { faults, byRule, rules, cleanDocuments, alarmedDocuments };
};
