// Tokens: what the index is keyed by. Han singly and in pairs, letters in threes, initials in twos and threes, ids by
// their first six characters. The kinds are told apart by their first character.

const pieces = (text: string, length: number, mark = ''): string[] =>
  Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => mark + text.slice(at, at + length));

const hanOnly = (text: string): string[] => text.match(/\p{Script=Han}+/gu) ?? [];
const idLength = 6;

/** Tokens of characters. Example: `hanTokens('大同市')` → { single: [大, 同, 市], pairs: [大同, 同市] }. */
export const hanTokens = (text: string): { readonly single: readonly string[]; readonly pairs: readonly string[] } => {
  const runs = hanOnly(text);
  return { single: runs.flatMap((run) => pieces(run, 1)), pairs: runs.flatMap((run) => pieces(run, 2)) };
};

/** Tokens of letters typed as pinyin, marked "=". */
export const pinyinTokens = (letters: string): readonly string[] => pieces(letters, 3, '=');

/** Tokens of letters typed as initials, marked "~". */
export const initialTokens = (letters: string): readonly string[] =>
  letters.length < 3 ? pieces(letters, 2, '~') : pieces(letters, 3, '~');

/** The token of an id or of its beginning, marked "#"; none where it is too short. */
export const idTokens = (id: string): readonly string[] =>
  id.length < idLength ? [] : [`#${id.slice(0, idLength).toLowerCase()}`];

/** Every token of an agency: of its names with their readings, its region and its id. */
export const listTokens = (
  names: readonly { readonly text: string; readonly syllables: readonly string[] }[],
  region: string,
  id: string,
): ReadonlySet<string> => {
  const tokens = new Set<string>(idTokens(id));
  for (const text of [...names.map((name) => name.text), region]) {
    const { single, pairs } = hanTokens(text);
    for (const token of [...single, ...pairs]) tokens.add(token);
  }
  for (const { syllables } of names) {
    const initials = syllables.map((syllable) => syllable[0] ?? '').join('');
    for (const token of [...pinyinTokens(syllables.join('')), ...pieces(initials, 2, '~'), ...pieces(initials, 3, '~')])
      tokens.add(token);
  }
  return tokens;
};
