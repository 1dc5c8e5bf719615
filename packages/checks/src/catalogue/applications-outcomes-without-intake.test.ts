import { operandsOf, sumPaths } from '../../test/operands.ts';
import { testCheck } from '../../test/test-check.ts';
import { applicationsOutcomesWithoutIntake } from './applications-outcomes-without-intake.ts';

const received = '/applications/newReceived/researchInstitution';
const carriedIn = '/applications/carriedIn/researchInstitution';
const granted = '/applications/granted/researchInstitution';
const carriedOut = '/applications/carriedOut/researchInstitution';
const paths = [received, carriedIn, ...sumPaths('applications-outcome-sum', 'researchInstitution')];

testCheck(applicationsOutcomesWithoutIntake, {
  passes: [
    { name: 'published figures, with a column of zeros', change: {} },
    { name: 'published figures of the 2019 edition', change: { edition: '2019' } },
    {
      name: 'folded: the balance fails and says more',
      change: { set: { '/applications/totalProcessed/researchInstitution': 2, [granted]: 2 } },
    },
  ],
  finds: [
    {
      name: 'an outcome where nothing came in, though the printed totals balance',
      change: { set: { [granted]: 2 } },
      finds: [
        {
          verdict: 'fail',
          zh: '科研机构:新收与上年结转都为 0,办理结果却有 2',
          en: 'Research institutions: nothing received or carried in, but outcomes of 2',
          paths,
          operands: operandsOf(paths, { [granted]: 2 }),
          expected: 0,
          actual: 2,
          delta: 2,
        },
      ],
    },
    {
      name: 'a blank that could hold what came in',
      change: { set: { [granted]: 2, [received]: null }, remove: [carriedOut] },
      finds: [
        {
          verdict: 'unclear',
          zh: '科研机构:新收与上年结转没有印数或为 0,办理结果有 2;空白处若有数,可能相容',
          paths,
          operands: operandsOf(paths, { [granted]: 2, [received]: 'blank' }),
          mode: 'blank-as-zero',
        },
      ],
    },
  ],
});
