type Attributes = Readonly<Record<string, string | undefined>>;

const pictures: ReadonlySet<string> = new Set(['img', 'svg', 'canvas', 'object', 'embed']);
const fields: ReadonlySet<string> = new Set(['select', 'textarea', 'button']);

// Pixels. No digit is that small; what is keeps a cell open or counts visitors.
const smallest = 4;
const spacer = /(?:^|[/_-])(?:spacer|space|blank|clear|pixel|trans(?:parent)?|dot|1x1)\.(?:gif|png)(?:[?#]|$)/i;

const sides = ({ width, height, style = '' }: Attributes): readonly number[] =>
  [
    width,
    height,
    /(?:^|[;\s])width\s*:\s*(\d+)px/i.exec(style)?.[1],
    /(?:^|[;\s])height\s*:\s*(\d+)px/i.exec(style)?.[1],
  ]
    .filter((side) => side !== undefined && /^\s*\d+(?:px)?\s*$/.test(side))
    .map((side) => Number.parseInt(side!, 10));

/** Whether an element is a picture that may show a figure: no spacer, no dot that counts visitors. */
export const isPicture = (name: string, attributes: Attributes): boolean =>
  pictures.has(name) && !sides(attributes).some((side) => side <= smallest) && !spacer.test(attributes.src ?? '');

/** Whether an element is a field of a form that shows the text in it as its value. */
export const showsItsText = (name: string): boolean => fields.has(name);
