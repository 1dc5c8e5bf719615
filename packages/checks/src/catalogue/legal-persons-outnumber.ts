import { figurePointer } from '@nianbao/schema';
import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { modeOf, sumCells } from '../engine/evaluate-relation.ts';
import { oneRelation } from '../engine/list-relations.ts';
import { isBlank } from '../engine/read-cell.ts';

// Below this number of applications either kind of applicant may prevail by chance.
const tellingFrom = 20;

const received = (column: string): string => figurePointer('applications', 'newReceived', column);

/** Table 3: more applications from legal persons than from natural persons. */
export const legalPersonsOutnumber = defineCheck({
  kind: 'relation',
  id: 'legal-persons-outnumber',
  severity: 'info',
  editions: formEditions,
  title: {
    zh: '申请情况表:法人或其他组织的申请多于自然人',
    en: 'Applications: more from legal persons than from natural persons',
  },
  legalBasis: {
    zh: '由所见报告归纳,供复核:申请人多为自然人,相反时或是填错了列;不是规定。',
    en: 'From published reports, for review: most applicants are natural persons; the opposite may be a slip of columns. Not law.',
  },
  reads: oneRelation('newReceived', {
    left: [
      'commercialEnterprise',
      'researchInstitution',
      'publicWelfareOrganization',
      'legalServiceInstitution',
      'otherOrganization',
    ].map(received),
    right: [received('naturalPerson')],
  }),
  messages: {
    low: {
      zh: '新收:自然人 {natural} 件,法人或其他组织 {legal} 件',
      en: 'Received: {natural} from natural persons, {legal} from legal persons',
    },
    few: {
      zh: '新收 {all} 件,不足 {from} 件,不比较申请人',
      en: '{all} received, fewer than {from}: applicants are not compared',
    },
    high: {
      zh: '新收:法人或其他组织 {legal} 件,多于自然人 {natural} 件',
      en: 'Received: {legal} from legal persons, more than the {natural} from natural persons',
    },
    unclear: {
      zh: '新收:法人或其他组织 {legal} 件,自然人一格留空,不能比较',
      en: 'Received: {legal} from legal persons; the cell of natural persons is blank',
    },
  },
  run: ({ left, right }) => {
    const legal = sumCells(left);
    const natural = sumCells(right);
    const mode = modeOf([...left, ...right]);
    const params = { legal, natural, all: legal + natural, from: tellingFrom };
    if (params.all < tellingFrom) return { verdict: 'pass', message: 'few', mode, params };
    if (legal <= natural) return { verdict: 'pass', message: 'low', mode, params };
    if (right.some(isBlank)) return { verdict: 'unclear', message: 'unclear', mode, params };
    return { verdict: 'fail', message: 'high', mode, expected: `≤ ${natural}`, actual: legal, params };
  },
});
