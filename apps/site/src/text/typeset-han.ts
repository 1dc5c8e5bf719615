// The schema and our catalogue write Chinese with ASCII punctuation (labels match more easily, editors agree on it); on the
// page it stands full width, as the official form prints it.
const fullWidth: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
};

// A comma or colon between digits belongs to the number (1,000; 3:2).
const marks = /[();?]|(?<!\d)[,:]|[,:](?!\d)/g;

/** Chinese text with full-width punctuation. Example: `typesetHan('第二十条第(一)项')` → "第二十条第（一）项". */
export const typesetHan = (text: string): string => text.replace(marks, (mark) => fullWidth[mark] ?? mark);
