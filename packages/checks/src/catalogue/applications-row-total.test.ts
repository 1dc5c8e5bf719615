import { operandsOf, sumPaths } from '../../test/operands.ts';
import { testCheck } from '../../test/test-check.ts';
import { applicationsRowTotal } from './applications-row-total.ts';

const paths = sumPaths('applications-row-total', 'granted');
const total = '/applications/granted/total';
const natural = '/applications/granted/naturalPerson';
const enterprise = '/applications/granted/commercialEnterprise';
const research = '/applications/granted/researchInstitution';

testCheck(applicationsRowTotal, {
  passes: [
    { name: 'published figures', change: {} },
    { name: 'published figures of the 2019 edition', change: { edition: '2019' } },
    { name: 'rows that both editions have, where the edition is undecided', change: { edition: null } },
    { name: 'a zero printed as a blank', change: { set: { [research]: null } }, mode: 'blank-as-zero' },
    { name: 'zeros printed as marks', change: { set: { [research]: '/' } }, mode: 'blank-as-zero' },
    { name: 'reports before the national form: says nothing', change: { edition: 'pre2019' }, verdict: null },
  ],
  finds: [
    {
      name: 'a total that is one too high',
      change: { set: { [total]: 1192 } },
      finds: [
        {
          verdict: 'fail',
          zh: '(一)予以公开 · 总计:印 1192,各项之和为 1191,差 1',
          en: 'Granted in full · Total: printed 1192, but its parts add up to 1191; difference 1',
          paths,
          operands: operandsOf(paths, { [total]: 1192 }),
          actual: 1192,
          expected: 1191,
          delta: 1,
          mode: 'strict',
        },
      ],
    },
    {
      name: 'a blank that could hold what is lacking',
      change: { set: { [enterprise]: null } },
      finds: [
        {
          verdict: 'unclear',
          zh: '(一)予以公开 · 总计:1191,空白按 0 计时各项之和为 1179,差 12;空白处若有数,等式可能成立',
          paths,
          operands: operandsOf(paths, { [enterprise]: 'blank' }),
          actual: 1191,
          expected: 1179,
          delta: 12,
          mode: 'blank-as-zero',
        },
      ],
    },
    {
      name: 'parts above the total, which no filling of a blank part repairs',
      change: { set: { [natural]: 1200, [research]: null } },
      finds: [
        {
          verdict: 'fail',
          zh: '(一)予以公开 · 总计:印 1191,各项之和为 1216,差 25',
          paths,
          operands: operandsOf(paths, { [natural]: 1200, [research]: 'blank' }),
          delta: -25,
          mode: 'blank-as-zero',
        },
      ],
    },
    {
      name: 'a blank total is never shown as 0',
      change: { set: { [total]: '—' } },
      finds: [
        {
          verdict: 'unclear',
          zh: '(一)予以公开 · 总计:短横,空白按 0 计时各项之和为 1191,差 1191;空白处若有数,等式可能成立',
          paths,
          operands: operandsOf(paths, { [total]: 'dash' }),
          actual: null,
          expected: 1191,
          delta: null,
        },
      ],
    },
    {
      name: 'a cell that has several readings: not assessable, naming it',
      change: { states: { [natural]: 'ambiguous' } },
      finds: [
        {
          verdict: 'not-assessable',
          zh: '(一)予以公开 · 总计:(一)予以公开 · 自然人(多种读法)没有可用的数,不能核对',
          paths: [natural],
          operands: { [natural]: 'ambiguous' },
        },
      ],
    },
    {
      name: 'a violation that rests on an inferred figure: not conclusive',
      change: { set: { [natural]: 1176 }, methods: { [natural]: 'inferred' } },
      finds: [
        {
          verdict: 'unclear',
          zh: '(一)予以公开 · 总计:印 1191,各项之和为 1192,差 1(所涉之数有 1 个是推断的,不作定论)',
          paths,
          operands: operandsOf(paths, { [natural]: 1176 }),
          delta: -1,
        },
      ],
    },
  ],
});
