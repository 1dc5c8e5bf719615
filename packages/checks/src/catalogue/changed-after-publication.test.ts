import { testCheck } from '../../test/test-check.ts';
import { changedAfterPublication } from './changed-after-publication.ts';

const granted = '/applications/granted/total';

testCheck(changedAfterPublication, {
  passes: [
    { name: 'the same', change: { versions: [{ capturedOn: '2024-02-01' }] } },
    {
      name: 'lines broken otherwise',
      change: {
        narrative: { otherMatters: '没有收费,\n没有其他事项。' },
        versions: [{ capturedOn: '2024-02-01', narrative: { otherMatters: '没有收费,没有其他事项。' } }],
      },
    },
  ],
  finds: [
    {
      name: 'a figure',
      change: { set: { [granted]: 1190 }, versions: [{ capturedOn: '2024-02-01' }] },
      finds: [
        {
          verdict: 'fail',
          zh: '与 2024-02-01 的留存相比,1 个数有改动:(一)予以公开 · 总计 1191→1190',
          paths: [granted],
          operands: { [granted]: 1190 },
        },
      ],
    },
    {
      name: 'prose alone',
      change: {
        narrative: { otherMatters: '收费依照规定办理。' },
        versions: [{ capturedOn: '2024-02-01' }],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '与 2024-02-01 的留存相比,数字未变,正文有 1 部分有改动',
          paths: ['/narrative/otherMatters'],
          operands: {},
        },
      ],
    },
    {
      name: 'a figure that was not printed in its place is no evidence; another site is none either',
      change: {
        set: { [granted]: 1190 },
        versions: [
          { capturedOn: '2024-02-01', methods: { [granted]: 'inferred' } },
          { address: 'https://a.example/1' },
        ],
      },
      finds: [],
    },
    {
      name: 'a capture of another year',
      change: { versions: [{ capturedOn: '2024-02-01', base: 'suqian2024' }] },
      finds: [{ verdict: 'not-assessable', zh: '没有可比的留存', paths: [], operands: {} }],
    },
  ],
});
