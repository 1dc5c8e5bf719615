import type { Random } from '../random.ts';

/** A seeded change of a document. `text` mutations only make sense where the bytes are text. */
export interface Mutation {
  readonly name: string;
  readonly text?: true;
  readonly apply: (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;
}

const join = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

const onText = (name: string, change: (text: string, random: Random) => string): Mutation => ({
  name,
  text: true,
  apply: (bytes, random) => new TextEncoder().encode(change(new TextDecoder().decode(bytes), random)),
});

const between = (length: number, random: Random): [number, number] => {
  const a = random.int(0, length);
  const b = Math.min(length, a + random.int(0, random.chance(0.2) ? length : 200));
  return [a, b];
};

// Cells with their separators: what stands between line ends, pipes, tabs and tags.
const cells = (text: string): string[] => text.split(/(?<=[\n|\t>])/);

const swapCells = (text: string, random: Random): string => {
  const pieces = cells(text);
  for (let swap = random.int(1, 20); swap > 0; swap -= 1) {
    const [a, b] = [random.int(0, pieces.length - 1), random.int(0, pieces.length - 1)];
    [pieces[a], pieces[b]] = [pieces[b]!, pieces[a]!];
  }
  return pieces.join('');
};

const dropCells = (text: string, random: Random): string => {
  const share = random.next() * 0.2;
  return cells(text)
    .filter(() => !random.chance(share))
    .join('');
};

const repeatBlock = (text: string, random: Random): string => {
  const lines = text.split('\n');
  const [from, to] = between(lines.length, random);
  const block = lines.slice(from, to);
  const times = random.int(1, 5);
  const at = random.int(0, lines.length);
  return [...lines.slice(0, at), ...Array.from({ length: times }, () => block).flat(), ...lines.slice(at)].join('\n');
};

const shuffleLines = (text: string, random: Random): string => {
  const lines = text.split('\n');
  const [from, to] = between(lines.length, random);
  const block = lines.slice(from, to).sort(() => random.next() - 0.5);
  return [...lines.slice(0, from), ...block, ...lines.slice(to)].join('\n');
};

const scraps = [
  '<table>',
  '</table>',
  '<tr>',
  '</tr>',
  '<td>',
  '</td>',
  '<td colspan="7">',
  '<td rowspan="65535">',
  '<td colspan="999999999">',
  '<td colspan="-1">',
  '<!--',
  '-->',
  '<script>',
  '<![CDATA[',
  '&#x110000;',
  '&nbsp;',
  '|',
  '||||||',
  ' | ',
  '\n|\n',
  '| --- |',
  '\t',
  '　',
  ' ',
  '\u0000',
  '0',
  '1',
  '-1',
  '99999999999999999999',
  '1e308',
  '0x10',
  '１２',
  '1,234',
  '22(其中修订16件)',
  '—',
  '/',
  '无',
  '总计',
  '其他',
  '自然人',
  '第二十条第(一)项',
  '一、总体情况',
  '三、收到和处理政府信息公开申请情况',
  '(一)予以公开',
  '3.其他',
  '2024年政府信息公开工作年度报告',
  '自2024年1月1日起至2024年12月31日止',
  '电话:',
  '(',
  ')',
  '（',
  '“',
  '���',
  '\uFEFF',
  '{"schemaVersion":',
  '[TABLE]',
  '— 5 —',
  '+---+---+',
  '├─┼┤',
] as const;

const insertScraps = (text: string, random: Random): string => {
  let changed = text;
  for (let scrap = random.int(1, 12); scrap > 0; scrap -= 1) {
    const at = random.int(0, changed.length);
    changed =
      changed.slice(0, at) +
      random.pick(scraps).repeat(random.chance(0.1) ? random.int(2, 300) : 1) +
      changed.slice(at);
  }
  return changed;
};

const nest = (text: string, random: Random): string => {
  const tag = random.pick(['<div>', '<table><tr><td>', '<span>', '<ul><li>', '<b>', '<p>', '<font>']);
  const at = random.int(0, text.length);
  return text.slice(0, at) + tag.repeat(random.chance(0.05) ? 20_000 : random.int(1, 60)) + text.slice(at);
};

const changeDigits = (text: string, random: Random): string =>
  text.replace(/\d+/g, (digits) => (random.chance(0.1) ? String(random.int(0, 10 ** random.int(1, 6))) : digits));

/** All mutations: of bytes, and of text. */
export const mutations: readonly Mutation[] = [
  {
    name: 'bytes changed',
    apply: (bytes, random) => {
      const changed = bytes.slice();
      for (let edit = random.int(1, 60); edit > 0 && changed.length > 0; edit -= 1)
        changed[random.int(0, changed.length - 1)] = random.int(0, 255);
      return changed;
    },
  },
  { name: 'cut off', apply: (bytes, random) => bytes.slice(0, random.int(0, bytes.length)) },
  { name: 'beginning lost', apply: (bytes, random) => bytes.slice(random.int(0, bytes.length)) },
  {
    name: 'piece lost',
    apply: (bytes, random) => {
      const [from, to] = between(bytes.length, random);
      return join(bytes.slice(0, from), bytes.slice(to));
    },
  },
  {
    name: 'piece repeated',
    apply: (bytes, random) => {
      const [from, to] = between(bytes.length, random);
      return join(bytes.slice(0, to), bytes.slice(from, to), bytes.slice(to));
    },
  },
  {
    name: 'two documents spliced',
    apply: (bytes, random, other) =>
      join(bytes.slice(0, random.int(0, bytes.length)), other.slice(random.int(0, other.length))),
  },
  onText('cells swapped', swapCells),
  onText('cells lost', dropCells),
  onText('blocks repeated', repeatBlock),
  onText('lines shuffled', shuffleLines),
  onText('scraps inserted', insertScraps),
  onText('tags nested', nest),
  onText('digits changed', changeDigits),
];
