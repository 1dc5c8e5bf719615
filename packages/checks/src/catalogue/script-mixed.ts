import { defineCheck } from '../engine/define-check.ts';
import { allEditions } from '../engine/editions.ts';
import { traditionalCharacters } from '../knowledge/traditional-characters.ts';
import { readProse } from '../prose/read-prose.ts';
import { buildCharacterTable } from '../text/character-table.ts';

// One or two may stand in a name.
const fewest = 3;

const isTraditional = buildCharacterTable((character) => (character.search(traditionalCharacters) === 0 ? 1 : 0));

const findTraditional = (text: string): string[] => {
  const found: string[] = [];
  for (let at = 0; at < text.length; at += 1) if (isTraditional(text.charCodeAt(at)) === 1) found.push(text[at]!);
  return found;
};

/** Text in Simplified characters throughout. */
export const scriptMixed = defineCheck({
  kind: 'report',
  id: 'script-mixed',
  severity: 'info',
  editions: allEditions,
  title: { zh: '繁简混用或整篇转换', en: 'Traditional characters in the text' },
  legalBasis: {
    zh: '《国家通用语言文字法》第九条:国家机关以普通话和规范汉字为公务用语用字(由此推得)。',
    en: 'Derived from Article 9 of the Law on the Standard Spoken and Written Language: organs of state write standard (Simplified) characters.',
  },
  reads: ['/script', '/narrative'],
  messages: {
    whole: {
      zh: '全文为繁体字,像是经过转换',
      en: 'The whole text is in Traditional characters, as if converted',
    },
    mixed: {
      zh: '正文夹有繁体字 {count} 个:{characters}',
      en: 'The text holds different Traditional characters ({count}): {characters}',
    },
    simplified: { zh: '正文为简体字', en: 'The text is in Simplified characters' },
    unread: { zh: '没有读到正文,不能核对', en: 'No prose was read, so this cannot be judged' },
  },
  run: (reading) => {
    if (reading.value('/script') === 'hant') return [{ verdict: 'fail', message: 'whole', paths: ['/script'] }];
    const parts = readProse(reading);
    if (parts.length === 0) return [{ verdict: 'not-assessable', message: 'unread', paths: ['/narrative'] }];
    const found = parts.flatMap(({ path, text }) => findTraditional(text).map((character) => ({ path, character })));
    const characters = [...new Set(found.map(({ character }) => character))];
    const paths = [...new Set((found.length > 0 ? found : parts).map(({ path }) => path))];
    if (characters.length < fewest) return [{ verdict: 'pass', message: 'simplified', paths }];
    const params = { count: characters.length, characters: characters.slice(0, 20).join('') };
    return [{ verdict: 'fail', message: 'mixed', paths, params }];
  },
});
