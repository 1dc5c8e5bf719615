// A vitest reporter that ends the run with one plain line ("N passed, N failed, N skipped"), so that any log reader,
// human or program, finds the outcome without knowing vitest's own layout.
const count = (modules) => {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  for (const module of modules) {
    for (const test of module.children.allTests()) totals[test.result().state] = (totals[test.result().state] ?? 0) + 1;
    if (module.errors().length > 0) totals.failed += 1;
  }
  return totals;
};

export default class ClosingLineReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const { passed, failed, skipped } = count(modules);
    process.stdout.write(`\n${passed} passed, ${failed + unhandledErrors.length} failed, ${skipped} skipped\n`);
  }
}
