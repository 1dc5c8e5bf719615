import { testCheck } from '../../test/test-check.ts';
import { stateSecretAtTownship } from './state-secret-at-township.ts';

const path = '/applications/deniedStateSecret/total';

testCheck(stateSecretAtTownship, {
  passes: [
    { name: 'none, whatever the level', change: {} },
    { name: 'none at a town', change: { set: { '/agency/level': 'township' } } },
    { name: 'some in a county', change: { set: { '/agency/level': 'county', [path]: 2 } } },
  ],
  finds: [
    {
      name: 'two at a town',
      change: { set: { '/agency/level': 'township', [path]: 2 } },
      finds: [
        {
          verdict: 'fail',
          zh: '以国家秘密不予公开 2 件;乡镇、街道少有此类信息,宜复核是否填错行',
          paths: [path],
          operands: { [path]: 2 },
          expected: 0,
          actual: 2,
        },
      ],
    },
    {
      name: 'two at a town, by inference',
      change: { set: { '/agency/level': 'township', [path]: 2 }, methods: { [path]: 'inferred' } },
      finds: [
        {
          verdict: 'unclear',
          zh: '以国家秘密不予公开 2 件;乡镇、街道少有此类信息,宜复核是否填错行(所涉之数有 1 个是推断的,不作定论)',
          paths: [path],
          operands: { [path]: 2 },
        },
      ],
    },
    {
      name: 'an unknown level',
      change: { set: { '/agency': { name: '某局' }, [path]: 2 } },
      finds: [
        {
          verdict: 'not-assessable',
          zh: '以国家秘密不予公开 2 件,但机关的层级不明,不能核对',
          paths: [path],
          operands: { [path]: 2 },
        },
      ],
    },
    {
      name: 'an ambiguous cell',
      change: { set: { '/agency/level': 'township' }, states: { [path]: 'ambiguous' } },
      finds: [
        {
          verdict: 'not-assessable',
          zh: '(三)1.属于国家秘密 · 总计(多种读法)没有可用的数,不能核对',
          paths: [path],
          operands: { [path]: 'ambiguous' },
        },
      ],
    },
  ],
});
