import { isOn } from './docx-tables.ts';
import { readXml } from './xml-events.ts';

type Attributes = Readonly<Record<string, string>>;

/** What decides whether and where the text of a run is printed; what is not said is undefined. */
export interface RunLook {
  vanish?: boolean;
  strike?: boolean;
  dstrike?: boolean;
  /** Superscript or subscript. */
  aligned?: boolean;
  /** Set higher or lower by hand. */
  moved?: boolean;
  /** In white, or so small that nobody reads it. */
  white?: boolean;
  tiny?: boolean;
}

/** The looks that the styles of a document give to a run. */
export interface RunStyles {
  readonly lookOf: (characterStyle: string | null, paragraphStyle: string | null) => RunLook;
}

const toggles = ['vanish', 'strike', 'dstrike'] as const;

// Half points. Less is how figures are brought to the middle of their row.
const leastMove = 6;

// Half points.
const mostTiny = 4;

// On paper it is not seen; on a dark ground it is. A theme's colours are those of its background.
const isWhite = (color: string, theme: string | undefined, tint: string | undefined): boolean =>
  theme === undefined
    ? /^[\dA-F]{6}$/i.test(color) && (color.match(/../g) ?? []).every((channel) => Number.parseInt(channel, 16) >= 0xf0)
    : /^(?:background1|light1)$/.test(theme) && tint === undefined;

/** Notes what an element of a run's properties says of its look. */
export const noteLook = (look: RunLook, name: string, attributes: Attributes): void => {
  const value = attributes['w:val'];
  for (const toggle of toggles) if (name === `w:${toggle}`) look[toggle] = isOn(value);
  if (name === 'w:vertAlign') look.aligned = value === 'superscript' || value === 'subscript';
  if (name === 'w:color') look.white = isWhite(value ?? '', attributes['w:themeColor'], attributes['w:themeTint']);
  if (name === 'w:sz') look.tiny = Number.parseInt(value ?? '', 10) <= mostTiny;
  if (name === 'w:position') look.moved = Math.abs(Number.parseInt(value ?? '0', 10)) >= leastMove;
};

interface Style {
  parent: string | null;
  readonly look: RunLook;
}

// A chain of parents is short; one that leads in a circle must end too.
const longestChain = 20;

/** Reads word/styles.xml. A switch that character and paragraph style both throw is off ([ECMA-376] 17.7.3). */
export const readRunStyles = (bytes: Uint8Array | undefined): RunStyles => {
  const styles = new Map<string, Style>();
  const standard: Record<string, string> = {};
  const names: string[] = [];
  let current: Style | null = null;
  if (bytes)
    readXml(bytes, {
      open: (name, attributes) => {
        if (name === 'w:style') {
          const id = attributes['w:styleId'] ?? '';
          current = { parent: null, look: {} };
          styles.set(id, current);
          if (attributes['w:default'] !== undefined && isOn(attributes['w:default']))
            standard[attributes['w:type'] ?? ''] = id;
        } else if (current && name === 'w:basedOn') current.parent = attributes['w:val'] ?? null;
        else if (current && names.at(-1) === 'w:rPr' && names.at(-2) === 'w:style')
          noteLook(current.look, name, attributes);
        names.push(name);
      },
      close: (name) => {
        names.pop();
        if (name === 'w:style') current = null;
      },
    });
  const resolve = (style: string | undefined): RunLook => {
    const look: RunLook = {};
    let found = styles.get(style ?? '');
    for (let step = 0; found && step < longestChain; step += 1) {
      Object.assign(look, { ...found.look, ...look });
      found = styles.get(found.parent ?? '');
    }
    return look;
  };
  return {
    lookOf: (characterStyle, paragraphStyle) => {
      const own = resolve(characterStyle ?? standard.character);
      const around = resolve(paragraphStyle ?? standard.paragraph);
      const look = { ...around, ...own };
      for (const toggle of toggles) look[toggle] = (own[toggle] ?? false) !== (around[toggle] ?? false);
      return look;
    },
  };
};
