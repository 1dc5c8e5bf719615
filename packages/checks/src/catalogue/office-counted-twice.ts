import { deltaOf, listParts, sumChildren } from '../comparison/sum-children.ts';
import type { Outcome, ReportReading } from '../engine/check.ts';
import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import type { ChildView } from '../engine/view-surroundings.ts';

const isOffice = ({ name, view }: ChildView): boolean =>
  view?.report?.agency.kind === 'generalOffice' || /人民政府办公[室厅]$|^政府办公[室厅]$/.test(name);

type Key = 'twice' | 'leftOut' | 'otherwise' | 'noOffice';

const judgeTable = (table: 'proactiveDisclosure' | 'applications', reading: ReportReading): Outcome<Key> => {
  const { edition, cell, children } = reading;
  const parts = listParts(children);
  const office = parts.find(isOffice);
  const at = { at: table };
  if (!office?.view || parts.some(({ view }) => view === null))
    return { verdict: 'not-assessable', message: 'noOffice', params: at, paths: [] };
  const off = sumChildren(table, edition, cell, parts).filter((sum) => sum.whole && deltaOf(sum) !== 0);
  const own = (path: string): number => office.view?.cell(path).value ?? 0;
  const twice = off.length > 0 && off.every((sum) => deltaOf(sum) === own(sum.parent.path));
  const leftOut = off.length > 0 && off.every((sum) => deltaOf(sum) === -own(sum.parent.path));
  if (!twice && !leftOut) return { verdict: 'pass', message: 'otherwise', params: at, paths: [] };
  const paths = off.map(({ parent }) => parent.path);
  const params = { ...at, office: office.name, count: off.length };
  return {
    verdict: 'fail',
    message: twice ? 'twice' : 'leftOut',
    paths,
    operands: paths.map(office.view.cell),
    params,
  };
};

/** Where a consolidated report differs from its parts by just the general office's own figures. */
export const officeCountedTwice = defineCheck({
  kind: 'report',
  id: 'office-counted-twice',
  severity: 'info',
  editions: formEditions,
  title: { zh: '汇总差额等于办公室本身的数', en: "A consolidated report is off by the general office's own figures" },
  legalBasis: {
    zh: '由数据推得:差额处处等于政府办公室本身的数,多半是把它计了两次或漏计。',
    en: 'Derived from the data: where every difference is the figure of the general office itself, it was mostly counted twice or left out.',
  },
  foldedUnder: 'children-sum-mismatch',
  reads: ['/proactiveDisclosure', '/applications'],
  needs: ['children'],
  messages: {
    twice: {
      zh: '{count} 格多出的数都等于{office}本身的数,可能计了两次',
      en: 'In {count} cells the surplus is the figure of {office} itself: it may have been counted twice',
    },
    leftOut: {
      zh: '{count} 格少掉的数都等于{office}本身的数,可能漏计',
      en: 'In {count} cells what is short is the figure of {office} itself: it may have been left out',
    },
    otherwise: { zh: '没有只差办公室本身之数的情形', en: 'No difference is that of the general office alone' },
    noOffice: {
      zh: '名单中没有政府办公室,或下级报告不齐,不能核对',
      en: 'No general office is listed, or reports are missing, so this cannot be judged',
    },
  },
  run: (reading) => [judgeTable('proactiveDisclosure', reading), judgeTable('applications', reading)],
});
