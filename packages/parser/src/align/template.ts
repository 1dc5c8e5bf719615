// The official form as one ordered list of labels: what the alignment walks along.
import { type FormBlock, type FormEdition, forms, type TableId } from '@nianbao/schema';
import { foldText, labelKey } from './fold-text.ts';

/** One label of the form. `row` and `column` labels lead to figures, the others only give the order. */
export interface TemplateItem {
  readonly kind: 'block' | 'columnGroup' | 'column' | 'rowGroup' | 'row' | 'caption';
  readonly table: TableId;
  readonly block: string;
  readonly id: string;
  /** The group that a row of the form stands in; a group's own. */
  readonly group: string | undefined;
  /** Han-only keys, the fullest first. */
  readonly keys: readonly string[];
  /** How many cells a row of its block has. */
  readonly width: number;
}

interface Labelled {
  readonly id: string;
  readonly numbering?: string;
  readonly label: { readonly zh: string };
  readonly aliases: readonly string[];
}

// "(一)予以公开" → 一予以公开, 予以公开; "1.属于…" has no Han numeral. What stands in brackets may be left out.
const keysOf = ({ numbering = '', label, aliases }: Labelled): string[] => {
  const short = foldText(label.zh).replace(/\([^()]*\)/g, '');
  const names = [label.zh, short, ...aliases].map(labelKey).filter((key) => key !== '');
  const prefix = labelKey(numbering);
  const keys = prefix === '' ? names : [...names.map((name) => prefix + name), ...names];
  return [...new Set(keys)].sort((a, b) => b.length - a.length);
};

const caption = labelKey('信息内容');

const blockItems = (table: TableId, block: FormBlock): TemplateItem[] => {
  const item = (kind: TemplateItem['kind'], labelled: Labelled & { readonly group?: string }): TemplateItem => ({
    kind,
    table,
    block: block.id,
    id: labelled.id,
    group: kind === 'rowGroup' ? labelled.id : labelled.group,
    keys: keysOf(labelled),
    width: block.columns.length,
  });
  const items: TemplateItem[] = [item('block', block as FormBlock & Labelled)];
  if (table === 'proactiveDisclosure')
    items.push({
      kind: 'caption',
      table,
      block: block.id,
      id: 'caption',
      group: undefined,
      keys: [caption],
      width: block.columns.length,
    });
  const seen = new Set<string>();
  const openGroups = (
    groups: readonly (Labelled & { parent?: string })[],
    kind: TemplateItem['kind'],
    id: string | undefined,
  ): void => {
    const group = groups.find((candidate) => candidate.id === id);
    if (!group || seen.has(group.id)) return;
    openGroups(groups, kind, group.parent);
    seen.add(group.id);
    items.push(item(kind, group));
  };
  // The form prints its header line by line: group headings first, then 自然人, 法人或其他组织, 总计, then the five kinds.
  const direct = block.columns.filter((column) => column.group === undefined);
  const grouped = block.columns.filter((column) => column.group !== undefined);
  if (grouped.length > 0) {
    openGroups(block.columnGroups, 'columnGroup', block.columnGroups[0]?.id);
    items.push(item('column', direct[0]!));
    for (const group of block.columnGroups) openGroups(block.columnGroups, 'columnGroup', group.id);
    for (const column of direct.slice(1)) items.push(item('column', column));
    for (const column of grouped) items.push(item('column', column));
  } else for (const column of block.columns) items.push(item('column', column));
  for (const row of block.rows) {
    openGroups(block.rowGroups, 'rowGroup', row.group);
    items.push(item('row', row));
  }
  return items;
};

const templateOf = (edition: FormEdition): readonly TemplateItem[] =>
  forms[edition].tables
    .filter((table) => table.id !== 'disputes')
    .flatMap((table) =>
      table.blocks.flatMap((block) => blockItems(table.id, { ...block, aliases: [] } as FormBlock & Labelled)),
    );

/** Tables 2 and 3 of an edition as an ordered list of labels. */
export const templates: Readonly<Record<FormEdition, readonly TemplateItem[]>> = {
  '2019': templateOf('2019'),
  '2021': templateOf('2021'),
};
