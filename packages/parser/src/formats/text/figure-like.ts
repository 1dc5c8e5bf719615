const pattern =
  /^(?:[-+]?\d[\d,]*(?:\.\d+)?(?:%|件|条|项|个|宗|次|元|万元)?(?:\([^()\s]{1,30}\))?|[-—–/\\]{1,2}|无|空|不适用|不涉及|没有|N\/?A)$/i;

/** Whether a piece of text can be a cell of figures: a number, with its unit, a note in brackets, or without, or a mark for none. */
export const isFigureLike = (text: string): boolean => pattern.test(text.normalize('NFKC'));
