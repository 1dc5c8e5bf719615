import { expect, it } from 'vitest';
import { writeNote } from './write-note.ts';

const note = { text: '误填', textEn: 'A slip', by: '办公室', on: '2025-02-03' };

it('says what was said, by whom and when, in the language of the page where there are words in it', () => {
  expect(writeNote(note, 'zh')).toEqual({ text: '误填 · 办公室 · 2025-02-03', lang: 'zh-Hans' });
  expect(writeNote(note, 'en')).toEqual({ text: 'A slip · 办公室 · 2025-02-03', lang: 'en' });
  const { textEn: _, ...chinese } = { ...note, by: null };
  expect(writeNote(chinese, 'en')).toEqual({ text: '误填 · 2025-02-03', lang: 'zh-Hans' });
});
