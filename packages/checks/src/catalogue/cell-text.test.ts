import { testCheck } from '../../test/test-check.ts';
import { cellText } from './cell-text.ts';

const fees = '/proactiveDisclosure/administrativeFees/amountWanYuan';
const inForce = '/proactiveDisclosure/normativeDocuments/inForce';
const licences = '/proactiveDisclosure/administrativeLicensing/decisions';

testCheck(cellText, {
  passes: [
    { name: 'published figures', change: {} },
    {
      name: 'signs, separators and full-width digits are no words',
      change: { set: { [licences]: '1,808,595', [inForce]: '５９７', [fees]: '+2.5' } },
    },
    { name: 'a mark is no word', change: { set: { [fees]: '无' } } },
  ],
  finds: [
    {
      name: 'a unit, a note and other words',
      change: { set: { [fees]: '2.5万元', [inForce]: '22(其中修订16件)', [licences]: '见附件' } },
      finds: [
        {
          verdict: 'fail',
          zh: '「主动公开政府信息情况」表有 3 格含文字、单位或注:行政规范性文件 · 现行有效件数、行政许可 · 本年处理决定数量、行政事业性收费 · 本年收费金额(单位:万元)',
          en: 'The table "Proactive disclosure": cells with words, a unit or a note: 3 (Administrative normative documents · In force; Administrative licensing · Decisions this year; Administrative fees · Fees collected this year (10,000 yuan))',
          paths: [inForce, licences, fees],
          operands: { [inForce]: 22, [licences]: 'text', [fees]: 2.5 },
        },
      ],
    },
    {
      name: 'a full-width per-cent sign',
      change: { set: { [fees]: '50％' } },
      finds: [
        {
          verdict: 'fail',
          zh: '「主动公开政府信息情况」表有 1 格含文字、单位或注:行政事业性收费 · 本年收费金额(单位:万元)',
          paths: [fees],
          operands: { [fees]: 50 },
        },
      ],
    },
  ],
});
