import { testCheck } from '../../test/test-check.ts';
import { disputesWithoutApplications } from './disputes-without-applications.ts';

const reconsideration = '/disputes/reconsideration/total';
const direct = '/disputes/litigationDirect/total';
const after = '/disputes/litigationAfterReconsideration/total';
const received = '/applications/newReceived/total';
const carriedIn = '/applications/carriedIn/total';
const paths = [reconsideration, direct, after, received, carriedIn];
const operands = { [reconsideration]: 2, [direct]: 0, [after]: 0, [received]: 0, [carriedIn]: 0 };

// The report of 2020 without any application, and that of the year before.
const disputed = { [reconsideration]: 2 };
const lastYear = (set: Record<string, unknown> = {}) => ({ edition: '2019' as const, set: { '/year': 2019, ...set } });

testCheck(disputesWithoutApplications, {
  passes: [
    { name: 'applications this year', change: {} },
    { name: 'neither disputes nor applications', change: { edition: '2019' } },
    {
      name: 'applications last year',
      change: { edition: '2019', set: disputed, earlier: [lastYear({ [received]: 1 })] },
    },
  ],
  finds: [
    {
      name: 'none this year or last',
      change: { edition: '2019', set: disputed, earlier: [lastYear()] },
      finds: [
        {
          verdict: 'fail',
          zh: '复议、诉讼 2 件,而本年与上年都没有收到或结转的申请',
          paths,
          operands: { ...operands, [`2019 ${received}`]: 0, [`2019 ${carriedIn}`]: 0 },
          expected: 0,
          actual: 2,
        },
      ],
    },
    {
      name: 'last year left blank',
      change: { edition: '2019', set: disputed, earlier: [lastYear({ [received]: null })] },
      finds: [
        {
          verdict: 'unclear',
          zh: '复议、诉讼 2 件;申请件数有空白,不知有无申请',
          paths,
          operands: { ...operands, [`2019 ${received}`]: 'blank', [`2019 ${carriedIn}`]: 0 },
        },
      ],
    },
    {
      name: 'last year not given',
      change: { edition: '2019', set: disputed },
      finds: [
        {
          verdict: 'not-assessable',
          zh: '本年 2 件;没有上年的报告,不知是否由上年而来,不能核对',
          paths,
          operands,
        },
      ],
    },
  ],
});
