type Attributes = Readonly<Record<string, string>>;

/** Learns from the definitions of styles which of them strike their text out; a style takes after its parent. */
export interface StruckStyles {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly isStruck: (style: string | undefined) => boolean;
}

interface Style {
  readonly parent: string | undefined;
  struck: boolean | null;
}

// A chain of parents is short; one that leads in a circle must end too.
const longestChain = 20;

/** Example: after open('style:style', …), open('style:text-properties', …): `isStruck('T1')` */
export const createStruckStyles = (): StruckStyles => {
  const styles = new Map<string, Style>();
  let current: Style | null = null;
  return {
    open: (name, attributes) => {
      if (name === 'style:style') {
        current = { parent: attributes['style:parent-style-name'], struck: null };
        styles.set(attributes['style:name'] ?? '', current);
      }
      if (name !== 'style:text-properties' || !current) return;
      const line = attributes['style:text-line-through-style'] ?? attributes['style:text-line-through-type'];
      if (line !== undefined) current.struck = line !== 'none';
    },
    isStruck: (style) => {
      let found = styles.get(style ?? '');
      for (let step = 0; found && step < longestChain; step += 1) {
        if (found.struck !== null) return found.struck;
        found = styles.get(found.parent ?? '');
      }
      return false;
    },
  };
};
