// Spreadsheets run text that looks like a formula. OWASP's remedy: a leading single quote makes it text.

// Also the full-width forms, and the control characters that spreadsheets skip before looking.
const dangerous = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const plainNumber = /^[+-]?\d+(\.\d+)?$/;

/**
 * Text that a spreadsheet will not run. Plain numbers stay as they are.
 * Example: "=1+1" → "'=1+1"; "-8" → "-8"
 */
export const escapeFormula = (text: string): string =>
  dangerous.test(text) && !plainNumber.test(text) ? `'${text}` : text;
