import { decodeText } from '../decode/decode-text.ts';
import { BoundedParser } from './bounded-parser.ts';

/** What a reader of an XML part listens to. Names carry the usual prefix of their namespace, whatever the file uses. */
export interface XmlEvents {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (data: string) => void;
  readonly close: (name: string) => void;
}

// Transitional and strict OOXML, OpenDocument.
const usualPrefixes: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/opendocument:xmlns:(?:office|text|table|draw|style):1\.0$/, ''],
];

const renamings = (attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> => {
  const map = new Map<string, string>();
  for (const [key, uri] of Object.entries(attributes)) {
    if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue;
    const known = usualPrefixes.find(([pattern]) => pattern.test(uri));
    const usual = known && (known[1] || /xmlns:(\w+):1\.0$/.exec(uri)?.[1]);
    const used = key.slice('xmlns:'.length);
    if (usual && usual !== used) map.set(used, usual);
  }
  return map;
};

const rename = (name: string, map: ReadonlyMap<string, string>): string => {
  const colon = name.indexOf(':');
  const usual = map.get(colon === -1 ? '' : name.slice(0, colon));
  return usual === undefined ? name : `${usual}:${name.slice(colon + 1)}`;
};

/**
 * Walks an XML part. Entities of the five standard kinds and character references are resolved, others are left as they
 * stand: there are no external entities and no expansion. What nests deeper than any document is not opened. Prefixes declared at the root are brought to their usual form.
 */
export const readXml = (bytes: Uint8Array, events: XmlEvents): void => {
  let map: ReadonlyMap<string, string> | null = null;
  const parser = new BoundedParser(
    {
      onopentag: (name, attributes) => {
        parser.depth += 1;
        map ??= renamings(attributes);
        if (map.size === 0) return events.open(name, attributes);
        const renamed = Object.entries(attributes).map(([key, value]) => [
          key.includes(':') ? rename(key, map!) : key,
          value,
        ]);
        events.open(rename(name, map), Object.fromEntries(renamed));
      },
      ontext: (data) => events.text?.(data),
      onclosetag: (name) => {
        parser.depth -= 1;
        events.close(map && map.size > 0 ? rename(name, map) : name);
      },
    },
    { xmlMode: true, decodeEntities: true },
    () => {},
  );
  parser.write(decodeText(bytes).text);
  parser.end();
};
