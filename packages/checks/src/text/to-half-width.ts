/** A text with full-width digits and X as plain ones; as long as before. Example: "１２" → "12" */
export const toHalfWidth = (text: string): string =>
  text.replaceAll(/[\uff10-\uff19\uff38\uff58]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
