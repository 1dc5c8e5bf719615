import type { ReportReading } from '../engine/check.ts';

// Section six is as published, so that both scripts occur.
const nothing =
  /^(?:本(?:单位|机关|局|年度?|部门|街道|镇|乡|办|厅|中心)|我(?:单位|局|镇|乡|街道|办|厅|市|县|区|中心))?(?:本年度?|20\d\d年度?)?(?:暂|尚)?(?:无|無|没有|沒有)(?:其他|其它)?(?:需要?|应当?|須要?)?(?:报告|報告|说明|說明)?(?:的)?(?:其他|其它)?(?:事项|事項|情况|情況|内容)?$/;

/** Section six as published, without white space; null where it was not found. */
export const readSectionSix = ({ value }: ReportReading): string | null => {
  const text = value('/narrative/otherMatters');
  return typeof text === 'string' ? text.replaceAll(/\s+/g, '') : null;
};

/** Whether section six says only that there is nothing to report. Example: 「无。」, 「本单位无其他需要报告的事项。」 */
export const saysNothing = (text: string): boolean => nothing.test(text.replaceAll(/[。.,;:\uff0c\uff1b\uff1a!]/g, ''));
