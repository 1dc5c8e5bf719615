// What stands raised behind a figure as the mark of a footnote: 1, [2], 注3, *, ①.
const mark = /^[[(（〔【]?(?:注\s*)?(?:\d{1,2}|[*†‡※\u2460-\u2473])[\])）〕】]?$/;

/**
 * Whether raised text is the mark of a footnote and no part of what stands before it: 12¹ is 12, not 121. After a letter it
 * is a unit or a power (m²), after nothing a figure that is set high.
 * Example: `isFootnoteMark('1', '合计12')` → true
 */
export const isFootnoteMark = (raised: string, before: string): boolean =>
  mark.test(raised.trim()) && /[^\sA-Za-z]\s*$/.test(before.slice(-20));
