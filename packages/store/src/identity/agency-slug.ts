import { createHash } from 'node:crypto';
import { pinyin } from 'pinyin-pro';
import { normalizeName } from './normalize-name.ts';

const maximumLength = 60;
const shortestHash = 6;

const buildSyllables = (name: string): string[] =>
  pinyin(normalizeName(name), { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
    .flatMap((part) => part.toLowerCase().split(/[^a-z0-9]+/u))
    .filter((part) => part !== '');

const joinWithin = (syllables: readonly string[], length: number): string => {
  let slug = '';
  for (const syllable of syllables) {
    const next = slug === '' ? syllable : `${slug}-${syllable}`;
    if (next.length > length) return slug;
    slug = next;
  }
  return slug;
};

/**
 * The ids that an agency without a credit code may get, best first: `<region code>-<pinyin>`, then the same with a
 * hash of name and region, which grows until the id is free. `xx` stands for an unknown region. At most 60
 * characters, cut between syllables.
 * Example: `[...listAgencySlugs('宿迁市人民政府', '321300')][0]` → "321300-su-qian-shi-ren-min-zheng-fu"
 */
export function* listAgencySlugs(name: string, regionCode: string | null): Generator<string> {
  const region = regionCode !== null && /^\d{2,12}$/u.test(regionCode) ? regionCode : 'xx';
  const hash = createHash('sha256')
    .update(`${region}\n${normalizeName(name)}`)
    .digest('hex');
  const syllables = buildSyllables(name);
  const plain = joinWithin(syllables, maximumLength - region.length - 1);
  // A name without a readable character (only signs, or characters without a known reading) is named by its hash.
  if (plain !== '') yield `${region}-${plain}`;
  for (let length = shortestHash; length <= 32; length += 2) {
    const slug = joinWithin(syllables, maximumLength - region.length - length - 2);
    yield [region, slug, hash.slice(0, length)].filter((part) => part !== '').join('-');
  }
}

/**
 * The addresses for what is not known, best first: `unknown-<first 8 of the sha256>`, longer where that is taken.
 * Example: `[...listUnknownAddresses('0a1b2c3d4e5f…')][0]` → "unknown-0a1b2c3d"
 */
export function* listUnknownAddresses(sha256: string): Generator<string> {
  for (let length = 8; length <= sha256.length; length += 4) yield `unknown-${sha256.slice(0, length)}`;
}
