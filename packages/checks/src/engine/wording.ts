// What the engine itself says, and how states are called in any rule's message.
import type { BilingualText, CellState, Need } from '@nianbao/schema';

/** The engine's own messages, about rules that could not be judged. */
export const engineWording = {
  noReport: { zh: '没有读到报告,不能核对', en: 'No report was read, so this cannot be judged' },
  editionUndecided: {
    zh: '报告的表式版本不能确定,本规则不能核对',
    en: 'The edition of the form is undecided, so this rule cannot be judged',
  },
  cellsUnusable: {
    zh: '{name}:{cells}没有可用的数,不能核对',
    en: '{name}: no usable figure in {cells}, so this cannot be judged',
  },
  tableAbsent: {
    zh: '{table}没有读到,不能核对',
    en: '{table} was not read, so this cannot be judged',
  },
  needsMissing: {
    zh: '需要{needs},没有提供,不能核对',
    en: 'This needs {needs}, which was not given, so it cannot be judged',
  },
  yearUnknown: {
    zh: '报告年度不明,不能与往年核对',
    en: 'The year of the report is unknown, so it cannot be compared with other years',
  },
  editionBreak: {
    zh: '{lastYear} 年的报告用另一版表式,没有可比的项目,不能核对',
    en: 'The report for {lastYear} is on another edition of the form and has nothing to compare, so this cannot be judged',
  },
  crashed: {
    zh: '规则运行出错,没有得出结论:{reason}',
    en: 'The rule stopped with an error and reached no verdict: {reason}',
  },
  inferred: {
    zh: '{message}(所涉之数有 {inferred} 个是推断的,不作定论)',
    en: '{message} ({inferred} of the figures are inferred, so this is not conclusive)',
  },
} as const satisfies Record<string, BilingualText>;

/** Names of what a rule may need beside the report. */
export const needNames: Readonly<Record<Need, BilingualText>> = {
  'last-year': { zh: '上一年度的报告', en: 'the report of the year before' },
  earlier: { zh: '往年的报告', en: 'reports of earlier years' },
  children: { zh: '下级机关的报告', en: 'the reports of the bodies below' },
  peers: { zh: '同年其他机关的报告', en: 'reports of other agencies for the year' },
  versions: { zh: '本报告的其他版本', en: 'other captures of the report' },
  publication: { zh: '发布情况', en: 'facts about publication' },
};

/** Names of the states of cells. */
export const stateNames: Readonly<Record<CellState, BilingualText>> = {
  value: { zh: '有数', en: 'a figure' },
  zero: { zh: '零', en: 'zero' },
  blank: { zh: '空白', en: 'blank' },
  dash: { zh: '短横', en: 'a dash' },
  slash: { zh: '斜线', en: 'a slash' },
  none: { zh: '“无”', en: '"none"' },
  text: { zh: '文字', en: 'text' },
  ambiguous: { zh: '多种读法', en: 'ambiguous' },
  unreadable: { zh: '不可辨认', en: 'unreadable' },
  missing: { zh: '缺失', en: 'missing' },
};
