/** Text in one form for comparing: compatibility forms folded, lower case, without spaces. */
export const foldText = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '');
