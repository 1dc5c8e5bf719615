import type { Finding } from '@nianbao/schema';

/** A finding with those that follow from it. */
export interface FindingGroup {
  readonly root: Finding;
  readonly followers: readonly Finding[];
}

const rank = ({ verdict, severity }: Finding): number => {
  if (verdict === 'fail') return { error: 0, warning: 1, info: 2 }[severity];
  return { unclear: 3, 'not-assessable': 4, pass: 5 }[verdict];
};

/**
 * Groups one report's findings by root cause: failures first, the worst before the others, each with what follows from
 * it. A follower whose root is not among the findings stands for itself.
 */
export const groupFindings = (findings: readonly Finding[]): FindingGroup[] => {
  const keys = new Set(findings.map(({ key }) => key));
  const followers = Map.groupBy(
    findings.filter(({ foldedUnder }) => foldedUnder && keys.has(foldedUnder.key)),
    ({ foldedUnder }) => foldedUnder!.key,
  );
  return findings
    .filter(({ foldedUnder }) => !(foldedUnder && keys.has(foldedUnder.key)))
    .map((root) => ({ root, followers: followers.get(root.key) ?? [] }))
    .sort((a, b) => rank(a.root) - rank(b.root));
};
