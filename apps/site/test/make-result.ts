// Parse results made from the form and a few figures, so that the site can be built before any parser ran.
import { createHash } from 'node:crypto';
import { type AnnualReport, type Cell, type FormEdition, listReportFigures, type ParseResult } from '@nianbao/schema';

/** A figure by pointer: a number as printed, or a whole cell with its value. */
export type FigureInput = number | { readonly value: number | null; readonly cell: Cell };

export interface ResultInput {
  readonly name: string | null;
  readonly year: number | null;
  /** A report older than the form has none of its tables. */
  readonly edition: FormEdition | 'pre2019';
  /** Figures that are not named are printed zeros. */
  readonly figures: Readonly<Record<string, FigureInput>>;
  readonly agency?: Partial<AnnualReport['agency']>;
  readonly publishedOn?: string;
  readonly narrative?: Partial<AnnualReport['narrative']>;
  readonly extensions?: AnnualReport['extensions'];
  readonly diagnostics?: ParseResult['diagnostics'];
}

const put = (target: Record<string, unknown>, pointer: string, value: unknown): void => {
  const keys = pointer.slice(1).split('/');
  let place = target;
  for (const key of keys.slice(0, -1)) {
    place[key] ??= {};
    place = place[key] as Record<string, unknown>;
  }
  place[keys.at(-1)!] = value;
};

/** Builds the result and the bytes it pretends to come from. */
export const makeResult = (input: ResultInput): { result: ParseResult; bytes: Uint8Array } => {
  const tables: Record<string, unknown> = {};
  const cells: Record<string, Cell> = {};
  listReportFigures(input.edition).forEach(({ pointer }, index) => {
    const figure = input.figures[pointer] ?? 0;
    const whole = typeof figure === 'number';
    put(tables, pointer, whole ? figure : figure.value);
    cells[pointer] = whole
      ? {
          raw: String(figure),
          state: figure === 0 ? 'zero' : 'value',
          method: 'stated',
          confidence: 1,
          place: {
            table: 1,
            row: Math.floor(index / 7) + 2,
            column: (index % 7) + 3,
            line: index + 20,
            offset: 900 + index * 7,
          },
        }
      : figure.cell;
  });
  if (input.edition === '2019') put(tables, '/proactiveDisclosure/centralizedProcurement/amountUnit', 'unknown');
  if (input.edition === 'pre2019')
    Object.assign(tables, { proactiveDisclosure: null, applications: null, disputes: null });
  const year = input.year;
  const report = {
    schemaVersion: '1.0.0',
    edition: input.edition,
    year,
    period: { from: year === null ? null : `${year}-01-01`, to: year === null ? null : `${year}-12-31` },
    title: input.name && year ? `${input.name}${year}年政府信息公开工作年度报告` : null,
    script: 'hans',
    agency: { name: input.name, ...input.agency },
    publication: input.publishedOn ? { publishedOn: input.publishedOn, indexNumber: `TEST-${year}/0007` } : {},
    contact: { phone: '0000-1234567' },
    narrative: {
      preamble: '本报告根据统一格式编制。',
      overview: '这是为测试写的一段正文。\n第二段正文,说明分段照录。',
      problemsAndImprovements: '主要问题:测试文字。改进情况:测试文字。',
      otherMatters: null,
      ...input.narrative,
    },
    informationProcessingFee: { noticesIssued: null, noticesAmountYuan: null, collectedYuan: null, statedNone: true },
    narrativeFigures: [],
    extensions: input.extensions ?? [],
    ...tables,
  } as unknown as AnnualReport;
  const bytes = new TextEncoder().encode(JSON.stringify({ name: input.name, year, figures: input.figures }));
  const partial = Object.values(cells).some(({ state }) => state === 'ambiguous' || state === 'missing');
  return {
    bytes,
    result: {
      source: {
        path: `reports/${input.name ?? 'unnamed'}-${year ?? 'unknown'}.txt`,
        format: 'text',
        encoding: 'utf-8',
        sha256: createHash('sha256').update(bytes).digest('hex'),
        bytes: bytes.length,
      },
      status: partial || year === null || input.name === null ? 'partial' : 'ok',
      report,
      cells,
      fields: {},
      diagnostics: input.diagnostics ?? [],
    },
  };
};
