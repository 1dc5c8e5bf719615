import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';

const consolidated =
  /(?:综合|汇总|根据)[^。;]{0,30}(?:各|部门|区县|县区|乡镇|街道|单位)[^。;]{0,20}(?:年度报告|年报|情况)|涵盖|包括[^。;]{0,30}(?:各部门|各乡|各镇|各县|各区|各街道)|(?:统计|数据)范围[^。;]{0,30}(?:各|所属|全市|全县|全区|全省)/;
const alone = /(?:本级|本机关|本办公[室厅])[^。;]{0,10}(?:数据|统计)|不(?:含|包括)[^。;]{0,20}(?:部门|乡镇|区县|街道)/;

/** A government's report says whether it takes in the departments and governments below. */
export const consolidationUnstated = defineCheck({
  kind: 'report',
  id: 'consolidation-unstated',
  severity: 'info',
  editions: formEditions,
  title: { zh: '汇总报告没有说明统计范围', en: 'A consolidated report does not say what it covers' },
  legalBasis: {
    zh: '由《政府信息公开条例》第四十九条第二款推得:政府的报告应看得出是只含本级,还是汇总各部门与下级政府。',
    en: 'Derived from Article 49(2) of the Regulations: it should be plain whether a government reports for itself alone or for the bodies below, too.',
  },
  reads: ['/narrative'],
  needs: ['children'],
  messages: {
    covers: { zh: '写明汇总了下级机关', en: 'Says that it takes in the bodies below' },
    alone: { zh: '写明只含本级', en: 'Says that it covers this level alone' },
    unstated: { zh: '首段与总体情况没有写明统计范围', en: 'Neither preamble nor overview says what is covered' },
    noText: {
      zh: '没有读到首段与总体情况,不能核对',
      en: 'Neither preamble nor overview was read, so this cannot be judged',
    },
  },
  run: ({ value }) => {
    const texts = ['/narrative/preamble', '/narrative/overview'].map(value).filter((text) => typeof text === 'string');
    if (texts.length === 0) return [{ verdict: 'not-assessable', message: 'noText' }];
    const text = texts
      .join('\n')
      .normalize('NFKC')
      .replaceAll(/[^\S\n]/g, '');
    if (consolidated.test(text)) return [{ verdict: 'pass', message: 'covers', params: { scope: 'consolidated' } }];
    if (alone.test(text)) return [{ verdict: 'pass', message: 'alone', params: { scope: 'alone' } }];
    return [{ verdict: 'fail', message: 'unstated' }];
  },
});
