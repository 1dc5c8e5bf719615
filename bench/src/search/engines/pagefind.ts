import { close, createIndex } from 'pagefind';
import { pinyin } from 'pinyin-pro';
import type { SearchEngine } from '../engine.ts';

const read = (text: string): readonly string[] => pinyin(text, { toneType: 'none', type: 'array', v: true });

/** Pagefind: a record for each agency with its names and their letters, whole and initials, as its words. */
export const pagefindEngine: SearchEngine = {
  name: 'Pagefind',
  page: 'pagefind-page.ts',
  writeFiles: async (agencies) => {
    const { index, errors } = await createIndex({ forceLanguage: 'zh' });
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    for (const { id, name, names, region } of agencies) {
      const letters = [name, ...names].flatMap((text) => [
        read(text).join(''),
        read(text)
          .map((syllable) => syllable[0])
          .join(''),
      ]);
      await index.addCustomRecord({
        url: `/${id}/`,
        language: 'zh',
        content: [name, ...names, ...letters, ...region.path].join('。 '),
        meta: { title: name },
      });
    }
    const { files } = await index.getFiles();
    await close();
    return new Map(files.map(({ path, content }) => [`pagefind/${path}`, content]));
  },
};
