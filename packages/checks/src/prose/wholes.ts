import type { BilingualText } from '@nianbao/schema';
import type { Edition } from '../engine/check.ts';
import { groupTotals, rowTotal, type Target } from './target.ts';

const text = (zh: string, en: string): BilingualText => ({ zh, en });
const fixed =
  (name: BilingualText, ...cells: readonly string[]) =>
  (): Target => ({ name, cells });
const group =
  (name: BilingualText, prefix: 'denied' | 'unable' | 'notProcessed' | 'other') =>
  (edition: Edition): Target => ({ name, cells: groupTotals(prefix, edition) });
const documents = '/proactiveDisclosure/normativeDocuments';

// What a quantity of the prose counts in the tables, all of it.
const wholes: Readonly<Record<string, (edition: Edition) => Target>> = {
  processed: fixed(text('办理结果总计', 'total processed'), rowTotal('totalProcessed')),
  granted: fixed(text('予以公开', 'granted'), rowTotal('granted')),
  partiallyGranted: fixed(text('部分公开', 'granted in part'), rowTotal('partiallyGranted')),
  denied: group(text('不予公开各项之和', 'denied'), 'denied'),
  unable: group(text('无法提供各项之和', 'unable to provide'), 'unable'),
  notProcessed: group(text('不予处理各项之和', 'not processed'), 'notProcessed'),
  other: group(text('其他处理各项之和', 'other handling'), 'other'),
  reconsiderationTotal: fixed(text('行政复议总计', 'reconsiderations, total'), '/disputes/reconsideration/total'),
  litigationTotal: fixed(
    text('行政诉讼总计', 'lawsuits, total'),
    '/disputes/litigationDirect/total',
    '/disputes/litigationAfterReconsideration/total',
  ),
  litigationDirect: fixed(
    text('未经复议直接起诉总计', 'lawsuits without reconsideration'),
    '/disputes/litigationDirect/total',
  ),
  litigationAfterReconsideration: fixed(
    text('复议后起诉总计', 'lawsuits after reconsideration'),
    '/disputes/litigationAfterReconsideration/total',
  ),
  normativeDocumentsIssued: (edition) => ({
    name:
      edition === '2019'
        ? text('规范性文件本年新制作数量', 'normative documents newly made')
        : text('行政规范性文件本年制发件数', 'normative documents issued'),
    cells: edition === '2021' ? [`${documents}/issued`] : edition === '2019' ? [`${documents}/newlyMade`] : [],
  }),
  normativeDocumentsRepealed: (edition) => ({
    name: text('行政规范性文件本年废止件数', 'normative documents repealed'),
    cells: edition === '2021' ? [`${documents}/repealed`] : [],
  }),
};

/**
 * What a quantity counts in the tables, or the sum of what several joined by `+` do. Null where the edition does not
 * tell, or the quantity is none of a whole. Example: `findWhole('granted+partiallyGranted', '2021')?.cells` → both totals
 */
export const findWhole = (quantity: string, edition: Edition): Target | null => {
  const found = quantity.split('+').map((one) => wholes[one]?.(edition) ?? null);
  const targets = found.filter((target) => target !== null && target.cells.length > 0) as Target[];
  const [first] = targets;
  if (!first || targets.length < found.length) return null;
  if (targets.length === 1) return first;
  return {
    name: text(
      `${targets.map(({ name }) => name.zh.replace(/各项之和$/, '')).join('、')}之和`,
      `${targets.map(({ name }) => name.en).join(' + ')}`,
    ),
    cells: targets.flatMap(({ cells }) => cells),
  };
};
