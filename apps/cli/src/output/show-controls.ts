// What names, notes and reports hold is text from outside: printed as it is, it could move the cursor, colour the screen or
// turn the order of the letters around.

const controlPictures = 0x2400;
const deleted = 0x7f;
const pictureOfDelete = '\u2421';
const unknown = '\uFFFD';

const show = (character: string): string => {
  const code = character.charCodeAt(0);
  if (code === deleted) return pictureOfDelete;
  return code < 0x20 ? String.fromCharCode(controlPictures + code) : unknown;
};

/**
 * Text for people to read on a terminal: characters that control one are shown as pictures; ends of lines and tabs stay.
 * Example: `showControls('a\u001b[2Jb')` → "a␛[2Jb"
 */
export const showControls = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, show);

/** The same within a line: its ends and tabs are blanks. Example: `showInLine('a\nb')` → "a b" */
export const showInLine = (text: string): string => showControls(text.replaceAll(/\r?\n|\t/g, ' '));
