import { testCheck } from '../../test/test-check.ts';
import { platformsDiffer } from './platforms-differ.ts';

const granted = '/applications/granted/total';

testCheck(platformsDiffer, {
  passes: [{ name: 'the same on both', change: { versions: [{ address: 'https://b.example/1' }] } }],
  finds: [
    {
      name: 'a figure',
      change: {
        set: { [granted]: 1190, '/publication/url': 'https://a.example/1' },
        versions: [{ address: 'https://b.example/1' }, { address: 'https://a.example/2' }],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '与 https://b.example/1 的版本相比,1 个数不同:(一)予以公开 · 总计 1191→1190',
          paths: [granted],
          operands: { [granted]: 1190 },
        },
      ],
    },
    {
      name: 'prose alone: not conclusive',
      change: { versions: [{ address: 'https://b.example/1', narrative: { overview: '示例文字。' } }] },
      finds: [
        {
          verdict: 'unclear',
          zh: '与 https://b.example/1 的版本相比,数字相同,正文有 1 部分不同;可能是网页取文不同,不作定论',
          paths: ['/narrative/overview'],
          operands: {},
        },
      ],
    },
    {
      name: 'captures of the same site alone',
      change: { versions: [{ capturedOn: '2024-02-01' }] },
      finds: [{ verdict: 'not-assessable', zh: '没有其他平台的版本可比', paths: [], operands: {} }],
    },
  ],
});
