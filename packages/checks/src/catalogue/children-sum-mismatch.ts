import { childrenSumMessages, judgeChildrenSum } from '../comparison/judge-children-sum.ts';
import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';

/** Tables 2 and 3 of a consolidated report: each figure is the sum over the bodies below. */
export const childrenSumMismatch = defineCheck({
  kind: 'report',
  id: 'children-sum-mismatch',
  severity: 'warning',
  editions: formEditions,
  title: { zh: '汇总报告不等于下级机关之和', en: 'A consolidated report is not the sum of its parts' },
  legalBasis: {
    zh: '由《政府信息公开条例》第四十九条第二款推得:本级政府的报告汇总所属各部门与下级政府;垂直管理与单独报告的不计,规章只在政府一级。',
    en: "Derived from Article 49(2) of the Regulations: a government's report takes in its departments and the governments below. Vertical and separately reporting bodies do not count; rules are made by the government alone.",
  },
  reads: ['/proactiveDisclosure', '/applications'],
  needs: ['children'],
  messages: childrenSumMessages,
  run: (reading) => [judgeChildrenSum(reading, 'proactiveDisclosure'), judgeChildrenSum(reading, 'applications')],
});
