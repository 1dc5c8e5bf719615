import { testCheck } from '../../test/test-check.ts';
import { problemsSameAsLastYear } from './problems-same-as-last-year.ts';

const path = '/narrative/problemsAndImprovements';
// Made up for these tests.
const late = '有两个栏目更新不够及时,已指定专人每周查看';
const plain = '答复文书的用语过于专业,已请法律人员改写范本';
const few = '图文解读偏少,已安排每季度制作一期';
const whole = `${late},${plain}`;
const change = (now: readonly string[], before: readonly string[]) => ({
  base: 'suqian2024' as const,
  narrative: { problemsAndImprovements: now.join('。') },
  earlier: [{ narrative: { problemsAndImprovements: before.join('。') } }],
});

testCheck(problemsSameAsLastYear, {
  passes: [
    { name: 'no text', change: { base: 'suqian2024', earlier: [{}] } },
    { name: 'one sentence is the same', change: change([late, plain], [late, few]) },
    { name: 'short phrases are the same', change: change(['一是问题', '二是改进'], ['一是问题', '二是改进']) },
    { name: 'one sentence more than last year', change: change(['更新偏慢', few], [few]) },
  ],
  finds: [
    {
      name: 'all of it, one sentence',
      change: change([whole], [whole]),
      finds: [
        {
          verdict: 'fail',
          zh: `第五部分 1 句中有 1 句与 2023 年报告相同,如「${whole}」`,
          paths: [path],
          operands: {},
        },
      ],
    },
    {
      name: 'all of it, short sentences too',
      change: change([plain, '更新偏慢'], [plain, '更新偏慢']),
      finds: [
        {
          verdict: 'fail',
          zh: `第五部分 2 句中有 2 句与 2023 年报告相同,如「${plain}」`,
          paths: [path],
          operands: {},
        },
      ],
    },
    {
      name: 'two of three sentences',
      change: change([late, few, plain], [plain, late]),
      finds: [
        {
          verdict: 'fail',
          zh: `第五部分 3 句中有 2 句与 2023 年报告相同,如「${plain}」`,
          paths: [path],
          operands: {},
        },
      ],
    },
  ],
});
