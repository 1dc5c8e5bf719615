import lighthouse from 'lighthouse';

/** The categories that are scored, in the order in which they are printed. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse says of a page: scores from 0 to 100, and what cost points. */
export interface Audit {
  readonly scores: Readonly<Record<(typeof categories)[number], number>>;
  readonly flaws: readonly string[];
}

/**
 * Audits a page on Lighthouse's own phone profile (slow 4G and a slow processor, both simulated).
 * Example: `(await auditPage('http://127.0.0.1:8080/', 9222)).scores.performance` → 100
 */
export const auditPage = async (address: string, port: number): Promise<Audit> => {
  const run = await lighthouse(address, { port, output: 'json', logLevel: 'error', onlyCategories: [...categories] });
  if (!run) throw new Error(`Lighthouse gave no result for ${address}.`);
  const { lhr } = run;
  if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  const scores = Object.fromEntries(
    categories.map((id) => [id, Math.round(100 * (lhr.categories[id]?.score ?? 0))]),
  ) as Audit['scores'];
  const flaws = categories.flatMap((id) =>
    (lhr.categories[id]?.auditRefs ?? [])
      .filter(({ id: audit, weight }) => weight > 0 && (lhr.audits[audit]?.score ?? 1) < 0.9)
      .map(({ id: audit }) => `${id}: ${audit} ${lhr.audits[audit]?.displayValue ?? ''}`.trim()),
  );
  return { scores, flaws };
};
