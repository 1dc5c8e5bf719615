import type { Extension } from '@nianbao/schema';
import { foldText } from '../align/fold-text.ts';
import { isFigureSlot, readFigure } from '../align/read-figure.ts';
import type { Block, Slot } from '../segment/document.ts';

const opening = /(?:政府信息公开(?:工作)?情况统计表|统计指标|指标名称|信息公开.{0,8}统计表)/;
const header = /^(?:指标名称|统计指标|指标|计量单位|单位|统计数|数量|数值|合计|本年|本年度|历年累计|累计|代码|序号)$/;
const unit = /^\(?(?:条|件|个|人|人次|次|万元|元|场|场次|篇|期|份|处|宗|起|项|万次|小时|%)\)?$/;
const inLine =
  /^(?<label>[^\d]*\p{Script=Han}[^\d]*?)[\s:]*(?<unit>条|件|个|人|人次|次|万元|元|场|篇|期|份|处|项)?[\s:]+(?<figure>\d[\d,]*(?:\.\d+)?)$/u;
const longestLabel = 90;

const cell = (slot: Slot): Extension['cells'][number] => ({ raw: slot.text, value: readFigure(slot.text).value });

const unitBehind = /^(?<words>.*\S)\s+(?<unit>条|件|个|人|人次|次|万元|元|场|篇|期|份|处|项)$/;

// Where spaces part the columns, the unit is still at the end of the label.
const rowOf = (label: Slot, slots: readonly Slot[]): Extension => {
  const printed = label.text.trim();
  const parted = unitBehind.exec(printed)?.groups;
  return {
    kind: 'row',
    section: null,
    label: parted?.words ?? printed,
    cells: [...(parted ? [{ raw: parted.unit!, value: null }] : []), ...slots.map(cell)],
    place: label.place,
  };
};

/** The statistics of a report from before 2019: the table as one extension, each of its rows as another. */
export interface ReadStatistics {
  readonly extensions: readonly Extension[];
  readonly rows: number;
}

/**
 * Reads the table of statistics of reports from before 2019 (政府信息公开情况统计表): label, unit, figure, in whichever
 * layout, each row as printed. The form differed by province and year, so that nothing is matched to a form.
 */
export const readStatistics = (blocks: readonly Block[]): ReadStatistics => {
  const start = blocks.findIndex(
    (block) => block.text.length <= longestLabel && /[统統指]/.test(block.text) && opening.test(foldText(block.text)),
  );
  if (start === -1) return { extensions: [], rows: 0 };
  const rows: Extension[] = [];
  let label: Slot | null = null;
  let cells: Slot[] = [];
  const close = (): void => {
    if (label && cells.some((slot) => readFigure(slot.text).value !== null)) rows.push(rowOf(label, cells));
    label = null;
    cells = [];
  };
  for (const block of blocks.slice(start)) {
    const line = block.slots.length === 1 ? inLine.exec(foldText(block.text)) : null;
    if (line) {
      close();
      const { label: words, unit: measure, figure } = line.groups as Record<string, string | undefined>;
      const raws = [...(measure ? [measure] : []), figure!];
      rows.push({
        kind: 'row',
        section: null,
        label: words!.trim(),
        cells: raws.map((raw) => ({ raw, value: readFigure(raw).value })),
        place: block.place,
      });
      continue;
    }
    for (const slot of block.slots) {
      const text = foldText(slot.text).trim();
      if (slot.kind !== 'text' || text === '' || header.test(text)) continue;
      if (isFigureSlot(slot) || unit.test(text)) {
        if (label) cells.push(slot);
      } else {
        close();
        // A sentence between or after the rows is no label.
        label = text.length <= longestLabel && !/[。;]$/.test(text) ? slot : null;
      }
    }
  }
  close();
  if (rows.length === 0) return { extensions: [], rows: 0 };
  const first = blocks[start]!;
  const caption =
    opening.test(foldText(first.text)) && !/指标名称/.test(first.text) ? first.text.trim() : '政府信息公开情况统计表';
  return {
    extensions: [{ kind: 'table', section: null, label: caption, cells: [], place: first.place }, ...rows],
    rows: rows.length,
  };
};
