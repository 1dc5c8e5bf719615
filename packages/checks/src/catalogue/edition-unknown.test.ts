import { testCheck } from '../../test/test-check.ts';
import { editionUnknown } from './edition-unknown.ts';

testCheck(editionUnknown, {
  passes: [
    { name: 'the 2021 edition', change: {} },
    { name: 'the 2019 edition', change: { edition: '2019' } },
    { name: 'a report before the national form', change: { edition: 'pre2019' } },
  ],
  finds: [
    {
      name: 'labels that do not decide',
      change: { edition: null },
      finds: [
        {
          verdict: 'fail',
          zh: '各行各列的标签不能确定用的是哪一版表式',
          en: 'The labels of rows and columns do not tell which edition of the form was used',
          paths: ['/edition'],
          operands: {},
        },
      ],
    },
  ],
});
