import type { AnnualReport } from '@nianbao/schema';
import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { judgeUsable, unusableWording } from '../engine/judge-usable.ts';
import { nameCells } from '../engine/name-cells.ts';

// What counts as making rules; the 2019 edition's totals of disclosed rules may be other bodies' rules.
const columns = { '2019': ['newlyMade'], '2021': ['issued', 'inForce'] } as const;

// Null: the name does not tell enough. Cities without districts are let pass, since a few of them have the power.
const mayMakeRules = ({ level, kind }: AnnualReport['agency']): boolean | null => {
  if (level === 'central') return true;
  if (level === 'county' || level === 'township') return false;
  if (kind === 'government' || kind === 'generalOffice') return level === undefined ? null : true;
  return level === undefined || kind === undefined ? null : false;
};

/** Table 2: rules (规章) in the report of a body that cannot make any. */
export const governmentRulesWithoutAuthority = defineCheck({
  kind: 'report',
  id: 'government-rules-without-authority',
  severity: 'warning',
  editions: formEditions,
  title: {
    zh: '主动公开表:无权制定规章的机关填有规章',
    en: 'Proactive disclosure: rules in the report of a body that cannot make them',
  },
  legalBasis: {
    zh: '规章由国务院部门和省、自治区、直辖市、设区的市、自治州的人民政府制定(《立法法》;未逐条核对原文)。',
    en: 'Rules are made by departments of the State Council and by governments of provinces, cities with districts and autonomous prefectures (Legislation Law; not compared with its text).',
  },
  reads: ['/agency', '/proactiveDisclosure/governmentRules'],
  messages: {
    none: { zh: '没有填报规章', en: 'No rules are reported' },
    allowed: { zh: '本机关可以制定规章', en: 'This body can make rules' },
    found: {
      zh: '{cells}有数,而县级以下政府和国务院部门以外的部门无权制定规章;或是规范性文件误填',
      en: '{cells} above 0, but governments of counties and towns and departments below the centre cannot make rules; perhaps normative documents in the wrong row',
    },
    unknown: {
      zh: '{cells}有数,但机关的层级或类别不明,不能核对',
      en: '{cells} above 0, but level or kind of the agency is unknown, so this cannot be judged',
    },
    unusable: unusableWording,
  },
  run: ({ edition, value, cell }) => {
    const names = edition === '2019' || edition === '2021' ? columns[edition] : [];
    const cells = names.map((column) => cell(`/proactiveDisclosure/governmentRules/${column}`));
    const made = cells.filter((read) => (read.value ?? 0) > 0);
    const params = { cells: nameCells(made, edition) };
    const paths = made.map(({ path }) => path);
    if (made.length === 0) return [judgeUsable(cells, edition) ?? { verdict: 'pass', message: 'none' }];
    const may = mayMakeRules(value('/agency') as AnnualReport['agency']);
    if (may === null) return [{ verdict: 'not-assessable', message: 'unknown', paths, params }];
    return [
      may ? { verdict: 'pass', message: 'allowed', paths } : { verdict: 'fail', message: 'found', paths, params },
    ];
  },
});
