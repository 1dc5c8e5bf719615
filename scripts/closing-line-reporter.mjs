// A vitest reporter that ends the run with the ten slowest files and one plain line ("N passed, N failed, N skipped"), so
// that any log reader, human or program, finds the outcome without knowing vitest's own layout.
import { relative } from 'node:path';

const slowest = 10;
const fewFiles = 20;

const count = (modules) => {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  for (const module of modules) {
    for (const test of module.children.allTests()) totals[test.result().state] = (totals[test.result().state] ?? 0) + 1;
    if (module.errors().length > 0) totals.failed += 1;
  }
  return totals;
};

/** Wall time of a file, in milliseconds, with what it imports and sets up. */
const measure = (module) => {
  const { collectDuration, duration, environmentSetupDuration, prepareDuration, setupDuration } = module.diagnostic();
  return collectDuration + duration + environmentSetupDuration + prepareDuration + setupDuration;
};

const listSlowest = (modules) =>
  modules
    .map((module) => ({ module, time: measure(module) }))
    .sort((one, other) => other.time - one.time)
    .slice(0, slowest)
    .map(({ module, time }) => {
      const name = `${module.project.name}: ${relative(module.project.vitest.config.root, module.moduleId)}`;
      return `${(time / 1000).toFixed(1).padStart(7)} s  ${name}`;
    });

export default class ClosingLineReporter {
  onTestRunEnd(modules, unhandledErrors) {
    if (modules.length > fewFiles) process.stdout.write(`\nslowest files:\n${listSlowest(modules).join('\n')}\n`);
    const { passed, failed, skipped } = count(modules);
    process.stdout.write(`\n${passed} passed, ${failed + unhandledErrors.length} failed, ${skipped} skipped\n`);
  }
}
