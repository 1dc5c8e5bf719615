import { listReportFigures } from '@nianbao/schema';
import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { isFigure } from '../engine/read-cell.ts';

// Bodies that license or punish in the ordinary course, by the ending of their names. Townships, centres and offices may
// well have nothing to report.
const busy =
  /(?:公安|市场监督管理|住房和城乡建设|交通运输|自然资源|自然资源和规划|生态环境|卫生健康|应急管理|农业农村|城市管理|综合行政执法|水利|水务|行政审批|行政审批服务|税务)(?:局|厅|委员会|委|总局)$/;
const busyGovernments = ['province', 'prefecture', 'county'];

/** All three tables: not one figure above 0, in the report of a body that normally licenses or punishes. */
export const figuresAllZero = defineCheck({
  kind: 'report',
  id: 'figures-all-zero',
  severity: 'info',
  editions: formEditions,
  title: { zh: '三张表的数全部为 0', en: 'Every figure of the three tables is 0' },
  legalBasis: {
    zh: '由职能推得,供复核:县级以上政府和有许可、处罚职能的部门,一年中很少一件都没有。',
    en: 'Derived, for review: governments from the county up and bodies that license or punish rarely have nothing at all in a year.',
  },
  reads: ['/agency', '/proactiveDisclosure', '/applications', '/disputes'],
  messages: {
    some: { zh: '表中有不为 0 的数', en: 'Some figure is not 0' },
    usual: { zh: '各数都是 0;本机关不一定有许可、处罚', en: 'Every figure is 0; this body need not license or punish' },
    found: {
      zh: '{count} 个数全部为 0,而{agency}通常有许可、处罚或申请,宜复核是否漏填',
      en: 'All {count} figures are 0, but {agency} normally licenses, punishes or receives applications: perhaps nothing was filled in',
    },
    unknown: { zh: '{count} 个数全部为 0;机关不明,不能核对', en: 'All {count} figures are 0; the agency is unknown' },
    none: { zh: '没有读到表中的数,不能核对', en: 'No figure was read, so this cannot be judged' },
  },
  run: ({ edition, value, cell }) => {
    const figures = listReportFigures(edition);
    if (figures.some(({ pointer }) => cell(pointer).value)) return [{ verdict: 'pass', message: 'some' }];
    const cells = figures.map(({ pointer }) => cell(pointer));
    // What could not be read may not be 0.
    const hidden = cells.some(({ state }) => state === 'ambiguous' || state === 'unreadable' || state === 'missing');
    if (hidden || !cells.some(isFigure)) {
      const paths = cells.filter((read) => !isFigure(read)).map(({ path }) => path);
      return [{ verdict: 'not-assessable', message: 'none', paths, wantsCells: true }];
    }
    const params = { count: cells.filter(isFigure).length, agency: String(value('/agency/name') ?? '') };
    if (params.agency === '') return [{ verdict: 'not-assessable', message: 'unknown', params }];
    const government =
      value('/agency/kind') === 'government' && busyGovernments.includes(String(value('/agency/level')));
    if (!government && !busy.test(params.agency)) return [{ verdict: 'pass', message: 'usual', params }];
    return [{ verdict: 'fail', message: 'found', params }];
  },
});
