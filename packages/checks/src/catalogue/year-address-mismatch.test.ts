import { testCheck } from '../../test/test-check.ts';
import { yearAddressMismatch } from './year-address-mismatch.ts';

const url = '/publication/url';
const website = '/publication/website';
const passes = (address: string) => ({ name: address, change: { set: { [url]: address } } });

testCheck(yearAddressMismatch, {
  passes: [
    passes('https://www.example.gov.cn/zfxxgknb/2023/'),
    passes('https://www.example.gov.cn/art/2024/1/15/art_1_2.html'),
    passes('http://www.example.gov.cn/202401/t20240115_7.html'),
    { name: 'an address without a year', change: { set: { [website]: 'www.example2019.gov.cn' } } },
    {
      name: 'a number that is no year',
      change: { set: { [url]: 'http://www.example.gov.cn/a/120192.html' } },
    },
    {
      name: 'a page dated 1970',
      change: { set: { [url]: 'http://www.example.gov.cn/1970/01/a.html' } },
    },
    {
      name: 'an unknown year',
      change: { set: { '/year': null, [url]: 'http://www.example.gov.cn/2019/' } },
    },
  ],
  finds: [
    {
      name: 'the column of the year before',
      change: { set: { [website]: 'http://www.example.gov.cn/zfxxgknb/2022/' } },
      finds: [
        {
          verdict: 'fail',
          zh: '报告为 2023 年度,网址「http://www.example.gov.cn/zfxxgknb/2022/」中却是 2022 年',
          paths: [website],
          operands: {},
          expected: '≥ 2023',
          actual: 2022,
        },
      ],
    },
  ],
});
