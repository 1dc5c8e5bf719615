import { defineCheck } from '../engine/define-check.ts';

const path = '/proactiveDisclosure/administrativeFees/amountWanYuan';

/** The column of fees prints its unit: 10,000 yuan. */
export const feeUnitIrregular = defineCheck({
  kind: 'report',
  id: 'fee-unit-irregular',
  severity: 'warning',
  editions: ['2021'],
  title: { zh: '收费金额的单位不合格式', en: 'The unit of the fees is not as in the form' },
  legalBasis: {
    zh: '表式印明:「本年收费金额(单位:万元)」。',
    en: 'Printed in the form: fees collected this year (unit: 10,000 yuan).',
  },
  reads: ['/proactiveDisclosure'],
  messages: {
    yuan: {
      zh: '收费金额一栏印的单位是元,格式为万元(所印的数:{value})',
      en: 'The column of fees says yuan where the form says 10,000 yuan (figure printed: {value})',
    },
    none: {
      zh: '收费金额一栏没有印单位,格式为「单位:万元」(所印的数:{value})',
      en: 'The column of fees prints no unit where the form says 10,000 yuan (figure printed: {value})',
    },
    unread: { zh: '没有读到收费一行,不能核对', en: 'The row of fees was not read, so this cannot be judged' },
    regular: { zh: '收费金额的单位没有发现异常', en: 'Nothing irregular in the unit of the fees' },
  },
  run: ({ cell, diagnostics }) => {
    const { state, raw } = cell(path);
    const paths = [path];
    if (state === 'missing') return [{ verdict: 'not-assessable', message: 'unread', paths }];
    const found = diagnostics.find(({ code }) => code === 'fee-unit-unusual');
    if (!found || (found.params.unit !== 'yuan' && raw.includes('万元')))
      return [{ verdict: 'pass', message: 'regular', paths }];
    const message = found.params.unit === 'yuan' ? 'yuan' : 'none';
    return [{ verdict: 'fail', message, paths, params: { value: raw === '' ? '—' : raw } }];
  },
});
