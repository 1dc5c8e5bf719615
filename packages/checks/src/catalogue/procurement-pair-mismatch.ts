import { defineCheck } from '../engine/define-check.ts';
import { modeOf } from '../engine/evaluate-relation.ts';
import { everyDisclosureRow } from '../engine/list-relations.ts';
import { showCell } from '../engine/name-cells.ts';
import { isBlank } from '../engine/read-cell.ts';

/** Table 2 (2019): projects = 0 exactly where the amount = 0. */
export const procurementPairMismatch = defineCheck({
  kind: 'relation',
  id: 'procurement-pair-mismatch',
  severity: 'warning',
  editions: ['2019'],
  title: {
    zh: '主动公开表(2019 年版):采购项目数量与采购总金额只有一个为 0',
    en: 'Proactive disclosure (2019): procurement projects without amount, or amount without projects',
  },
  legalBasis: {
    zh: '由表式推得:有采购项目即有金额,有金额即有项目。',
    en: 'Derived from the form: projects have an amount, and an amount has projects.',
  },
  reads: everyDisclosureRow({ left: ['projectCount'], right: ['totalAmount'] }),
  messages: {
    holds: {
      zh: '{name}:项目数量 {count},总金额 {amount},相容',
      en: '{name}: {count} projects and an amount of {amount} are compatible',
    },
    broken: {
      zh: '{name}:项目数量为 {count},总金额却为 {amount}',
      en: '{name}: {count} projects, but an amount of {amount}',
    },
    unclear: {
      zh: '{name}:项目数量 {count},总金额 {amount};空白处若有数,可能相容',
      en: '{name}: projects {count}, amount {amount}; a figure in the blank could explain it',
    },
  },
  run: ({ name, left: [projects], right: [amount] }) => {
    const cells = [projects, amount].filter((cell) => cell !== undefined);
    const params = { name, count: showCell(projects), amount: showCell(amount) };
    const mode = modeOf(cells);
    if (!projects?.value === !amount?.value) return { verdict: 'pass', message: 'holds', mode, params };
    if (cells.some(isBlank)) return { verdict: 'unclear', message: 'unclear', mode, params };
    return { verdict: 'fail', message: 'broken', mode, params };
  },
});
