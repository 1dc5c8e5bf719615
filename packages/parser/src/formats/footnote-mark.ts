// What stands raised or lowered beside a figure as the mark of a footnote: 1, [2], 注3, *, ①.
const mark = /^[[(（〔【]?(?:注\s*)?(?:\d{1,2}|[*†‡※\u2460-\u2473])[\])）〕】]?$/;

/**
 * Whether raised text is the mark of a footnote and no part of what stands beside it: 12¹ and ¹12 are 12, not 121 and 112.
 * After a letter it is a unit or a power (m²); with nothing beside it, it is a figure that is set high.
 * Examples: `isFootnoteMark('1', '合计12', '')` → true · `isFootnoteMark('1', '', '')` → false
 */
export const isFootnoteMark = (raised: string, before: string, after: string): boolean => {
  if (!mark.test(raised.trim())) return false;
  const beside = before.slice(-20).trim();
  return beside === '' ? /^\s*[\p{L}\p{N}]/u.test(after) : !/[A-Za-z]$/.test(beside);
};
