type Attributes = Readonly<Record<string, string>>;

/** What a style says of its text; null: nothing, its parent decides. */
interface Look {
  struck: boolean | null;
  hidden: boolean | null;
  raised: boolean | null;
  faint: boolean | null;
}

/** Learns from the definitions of styles how their text is printed; a style takes after its parent. */
export interface TextLooks {
  readonly open: (name: string, attributes: Attributes) => void;
  /** Struck out or hidden. */
  readonly isUnprinted: (style: string | undefined) => boolean;
  /** Set higher or lower than the line; null where the style does not say. */
  readonly raised: (style: string | undefined) => boolean | null;
  /** In white, or too small to be read: some see it and some do not. Null where the style does not say. */
  readonly faint: (style: string | undefined) => boolean | null;
}

interface Style extends Look {
  readonly parent: string | undefined;
}

// A chain of parents is short; one that leads in a circle must end too.
const longestChain = 20;

// 'super 58%', 'sub', '33% 58%'; '0% 100%' is the line itself.
const isOffLine = (position: string): boolean => {
  const [height] = position.trim().split(/\s+/);
  return height === 'super' || height === 'sub' || Math.abs(Number.parseFloat(height ?? '')) >= 10;
};

const isWhite = (color: string): boolean => /^#(?:f[\da-f]){3}$/i.test(color);
const isTiny = (size: string): boolean => /^(?:[01](?:\.\d+)?|2)pt$/.test(size);

/** Example: after open('style:style', …), open('style:text-properties', …): `isUnprinted('T1')` */
export const createTextLooks = (): TextLooks => {
  const styles = new Map<string, Style>();
  let current: Style | null = null;
  const find = (style: string | undefined, key: keyof Look): boolean | null => {
    let found = styles.get(style ?? '');
    for (let step = 0; found && step < longestChain; step += 1) {
      if (found[key] !== null) return found[key];
      found = styles.get(found.parent ?? '');
    }
    return null;
  };
  return {
    open: (name, attributes) => {
      if (name === 'style:style') {
        const parent = attributes['style:parent-style-name'];
        current = { parent, struck: null, hidden: null, raised: null, faint: null };
        styles.set(attributes['style:name'] ?? '', current);
      }
      if (name !== 'style:text-properties' || !current) return;
      const line = attributes['style:text-line-through-style'] ?? attributes['style:text-line-through-type'];
      if (line !== undefined) current.struck = line !== 'none';
      const display = attributes['text:display'];
      if (display !== undefined) current.hidden = display === 'none';
      const position = attributes['style:text-position'];
      if (position !== undefined) current.raised = isOffLine(position);
      const [color, size] = [attributes['fo:color'], attributes['fo:font-size']];
      // A size alone says nothing of a colour that the parent gives.
      if (isWhite(color ?? '') || isTiny(size ?? '')) current.faint = true;
      else if (color !== undefined) current.faint = false;
    },
    isUnprinted: (style) => find(style, 'struck') === true || find(style, 'hidden') === true,
    raised: (style) => find(style, 'raised'),
    faint: (style) => find(style, 'faint'),
  };
};
