import { type Diagnostic, type FormEdition, forms } from '@nianbao/schema';
import type { AlignedReport, PrintedLabel } from '../align/align-tables.ts';
import { foldText, labelKey } from '../align/fold-text.ts';
import { buildDiagnostic } from '../diagnostics/build-diagnostic.ts';

// Whether the first text is the second with characters left out.
const isPartOf = (part: string, whole: string): boolean => {
  let at = 0;
  for (const character of whole) if (character === part[at]) at += 1;
  return at === part.length;
};

const unify = (key: string): string => key.replaceAll('它', '他');

const diagnoseRow = (edition: FormEdition, { table, row, printed, whole, place }: PrintedLabel): Diagnostic[] => {
  // Characters that were not decoded are no other wording.
  if (printed.includes('\ufffd')) return [];
  const form = forms[edition].tables
    .find(({ id }) => id === table)
    ?.blocks.flatMap(({ rows }) => rows)
    .find(({ id }) => id === row);
  if (!form) return [];
  const own = [form.label.zh, foldText(form.label.zh).replace(/\([^()]*\)/g, '')].map(labelKey);
  const prefix = labelKey(form.numbering ?? '');
  const key = unify(printed);
  if (own.some((name) => key === name || key === prefix + name)) return [];
  // Only short of some characters: a converter may have parted the label or lost them, unless it fills a cell of a grid.
  if (!whole && isPartOf(key, prefix + own[0]!)) return [];
  const params = { table, row, label: form.label.zh, labelEn: form.label.en, printed };
  return [buildDiagnostic('row-relabelled', params, { path: `/${table}/${row}`, place })];
};

const feePointer = '/proactiveDisclosure/administrativeFees/amountWanYuan';

const diagnoseFeeUnit = (heading: string): Diagnostic[] => {
  const text = foldText(heading).replace(/\s/g, '');
  if (/万元/.test(text)) return [];
  const unit = /[^万亿]元/.test(text) ? 'yuan' : 'none';
  const printed = unit === 'yuan' ? '印作「元」' : '没有单位';
  const printedEn = unit === 'yuan' ? 'it says yuan' : 'no unit';
  return [buildDiagnostic('fee-unit-unusual', { unit, printed, printedEn }, { path: feePointer })];
};

// A unit in the cell itself is nearer than the one of the heading.
const inCell = (unit: string | undefined): string | null => (unit?.endsWith('元') ? `(${unit})` : null);

/** Says which labels of rows are worded otherwise than in the form, and where the unit of the fees is not as in the form. */
export const diagnoseLabels = (edition: FormEdition, { labels, feeHeading, cells }: AlignedReport): Diagnostic[] => [
  ...labels.flatMap((label) => diagnoseRow(edition, label)),
  ...(edition === '2019' ? [] : diagnoseFeeUnit(inCell(cells.get(feePointer)?.unit) ?? feeHeading ?? '万元')),
];
