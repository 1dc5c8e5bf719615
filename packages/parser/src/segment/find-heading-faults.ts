import { type Diagnostic, forms } from '@nianbao/schema';
import { foldText, hanOnly, labelKey } from '../align/fold-text.ts';
import { buildDiagnostic } from '../diagnostics/build-diagnostic.ts';
import { isFurniture } from '../metadata/find-zones.ts';
import type { Block } from './document.ts';
import type { SectionHeading } from './find-sections.ts';
import { isWordingOf } from './section-wordings.ts';

interface Numbered {
  readonly style: 'plain' | 'bracket' | 'digit';
  readonly number: number;
  /** The Han characters behind the number. */
  readonly key: string;
}

const numerals = '一二三四五六七八九十';
const opening =
  /^[\s#*>\-=|]*(?:(?:第)?([一二三四五六七八九十])(?:部分)?\s*[、.,:]|\(\s*([一二三四五六七八九十])\s*\)|(\d{1,2})\s*[、.])/;
const longestHeading = 60;

const sections = forms['2021'].sections.map(({ id, label, aliases, ordinal }, index) => ({
  id,
  index,
  name: `${ordinal}、${label.zh}`,
  keys: [label.zh, ...aliases].map(labelKey),
}));

const readNumbered = (block: Block, from = 0): Numbered | null => {
  const text = block.text.slice(from, from + longestHeading);
  const match = opening.exec(foldText(text));
  if (!match) return null;
  const [whole, plain, bracket, digit] = match;
  const number = digit ? Number(digit) : numerals.indexOf(plain ?? bracket ?? '') + 1;
  const key = hanOnly(foldText(text.slice(whole.length)));
  return { style: digit ? 'digit' : plain ? 'plain' : 'bracket', number, key };
};

const sectionOf = (key: string): (typeof sections)[number] | undefined =>
  // 其他 alone is also a row of table 3.
  key.length < 4 ? undefined : sections.find(({ id, keys }) => keys.includes(key) || isWordingOf(id, key));

/**
 * Finds what is irregular about the section headings: numbers that are not the form's, a heading that stands twice or out
 * of order, a numbered section behind the six. Only headings numbered as most of them are; without numbers, none.
 */
export const findHeadingFaults = (blocks: readonly Block[], headings: readonly SectionHeading[]): Diagnostic[] => {
  const read = headings.flatMap((heading) => {
    const numbered = readNumbered(blocks[heading.block]!, heading.from);
    return numbered ? [{ heading, ...numbered }] : [];
  });
  const style = (['plain', 'bracket', 'digit'] as const).find(
    (candidate) => read.filter((each) => each.style === candidate).length >= 3,
  );
  if (!style) return [];
  const own = read.filter((each) => each.style === style);
  const misnumbered = own.flatMap(({ heading, number }) => {
    const section = sections.find(({ id }) => id === heading.section)!;
    return number === section.index + 1
      ? []
      : [{ section: section.name, printed: numerals[number - 1] ?? `${number}` }];
  });
  const chosen = new Map(headings.map((heading) => [heading.section, heading.block]));
  const used = new Set(headings.map((heading) => heading.block));
  const [first, last] = [headings[0]!.block, headings.at(-1)!.block];
  const [displaced, repeated, extra]: [string[], string[], string[]] = [[], [], []];
  for (let index = first + 1; index < blocks.length; index += 1) {
    const block = blocks[index]!;
    if (index > last && isFurniture(block)) break;
    if (block.table !== undefined || block.text.length > longestHeading || used.has(index)) continue;
    const numbered = readNumbered(block);
    if (!numbered || numbered.style !== style || numbered.key === '') continue;
    const section = sectionOf(numbered.key);
    if (section) (chosen.has(section.id) ? repeated : displaced).push(section.name);
    else if (
      index > last &&
      style === 'plain' &&
      headings.at(-1)!.section === 'otherMatters' &&
      numbered.number === (own.at(-1)?.number ?? 0) + 1 + extra.length &&
      numbered.key.length >= 2 &&
      block.text.trim().length <= 30 &&
      !/[。;；,，]/.test(block.text)
    )
      extra.push(block.text.trim());
  }
  if (misnumbered.length + displaced.length + repeated.length + extra.length === 0) return [];
  const what = [
    ...misnumbered.map(({ section, printed }) => `「${section}」印作「${printed}」`),
    ...displaced.map((name) => `「${name}」不在其位`),
    ...repeated.map((name) => `「${name}」重复`),
    ...extra.map((text) => `多出「${text}」`),
  ].join(';');
  const params = { what, misnumbered, displaced, repeated, extra };
  return [buildDiagnostic('headings-irregular', params, { path: '/narrative', place: blocks[first]!.place })];
};
