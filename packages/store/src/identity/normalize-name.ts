/**
 * The form of a name in which two writings of one agency are equal: NFKC, every kind of space and control removed.
 * Traditional and Simplified characters stay as they are: they are different names until somebody says otherwise.
 * Example: `normalizeName(' 宿迁市　人民政府（办公室）')` → "宿迁市人民政府(办公室)"
 */
export const normalizeName = (name: string): string => name.normalize('NFKC').replaceAll(/[\s\p{Cc}]/gu, '');
