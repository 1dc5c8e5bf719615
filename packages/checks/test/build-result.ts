// A clean report from published figures, and changes to it. Written for tests and for the examples in the docs.
import type { AnnualReport, Cell, CellState, Diagnostic, FormFigure, ParseResult } from '@nianbao/schema';
import { findFigure, listReportFigures, readPointer } from '@nianbao/schema';
import type { ListedChild, PublicationFacts, ReportVersion, Surroundings } from '../src/engine/surroundings.ts';
import { type BaseFigures, jiaojiang2020, suqian2023, suqian2024 } from './base-figures.ts';
import { readMark } from './read-mark.ts';

/**
 * What differs from the clean report. `base`: which published report to start from. `set`: a figure, `null` (a blank)
 * or the raw text of a cell; for all that is no figure (/agency/level, /narrative/overview) the value itself. `remove`:
 * figures that were not found, by pointer or by the pointer above them. `earlier`, `children`, `peers`, `versions`,
 * `publication`: what stands around the report; each report is a change itself.
 */
export interface Change {
  readonly edition?: AnnualReport['edition'];
  readonly base?: keyof typeof metadata;
  readonly earlier?: readonly Change[];
  readonly children?: readonly ChildChange[];
  readonly peers?: readonly Change[];
  readonly versions?: readonly (Change & Pick<ReportVersion, 'capturedOn' | 'address'>)[];
  readonly publication?: PublicationFacts;
  readonly set?: Readonly<Record<string, unknown>>;
  readonly remove?: readonly string[];
  readonly states?: Readonly<Record<string, CellState>>;
  readonly methods?: Readonly<Record<string, Cell['method']>>;
  readonly missingSections?: readonly string[];
  readonly figures?: BaseFigures;
  /** No report was read; the notices say why. */
  readonly unread?: true;
  /** What the parser noticed beside missing sections. */
  readonly notices?: readonly (Pick<Diagnostic, 'code' | 'place'> & { readonly params?: Diagnostic['params'] })[];
  /** Figures stated in prose, as the parser reads them. */
  readonly stated?: readonly Stated[];
  /** Sections of prose. */
  readonly narrative?: Partial<AnnualReport['narrative']>;
  /** What section six says of the information-processing fee. */
  readonly fee?: Partial<AnnualReport['informationProcessingFee']>;
}

/** A stated figure, short: its place in the sentence is where `value` and `unit` stand in it, or the words `words`. */
export interface Stated {
  readonly quantity: string;
  readonly value: number;
  readonly unit?: string;
  readonly scope?: string;
  readonly sentence: string;
  readonly words?: string;
}

const buildStated = ({ quantity, value, unit = '件', scope, sentence, words }: Stated, index: number) => {
  const at = sentence.indexOf(words ?? `${Math.abs(value)}${unit}`);
  if (at === -1) throw new Error(`「${sentence}」 does not say ${words ?? `${value}${unit}`}`);
  return { quantity, value, unit, scope: scope ?? null, sentence, at, place: { line: 2 + index } };
};

/** A listed child; without a report where `absent`. */
export type ChildChange = Change & Pick<ListedChild, 'name' | 'apart'> & { readonly absent?: true };

const metadata = {
  suqian2024: { figures: suqian2024, agency: { name: '宿迁市', level: 'prefecture', kind: 'government' }, year: 2024 },
  suqian2023: { figures: suqian2023, agency: { name: '宿迁市', level: 'prefecture', kind: 'government' }, year: 2023 },
  jiaojiang2020: {
    figures: jiaojiang2020,
    agency: { name: '椒江区机关事务中心', level: 'county', kind: 'authorizedInstitution' },
    year: 2020,
  },
} as const;

const baseOf = (edition: AnnualReport['edition']) =>
  edition === '2019' || edition === 'pre2019' ? metadata.jiaojiang2020 : metadata.suqian2023;

const publishedFigure = (figures: BaseFigures, { table, block, row, column }: FormFigure): number => {
  const value = figures[table.id]?.[row.id]?.[block.columns.indexOf(column)];
  if (value === undefined) throw new Error(`the base report has no ${table.id}/${row.id}/${column.id}`);
  return value;
};

const readChanged = (change: Change, path: string, published: number): Cell & { readonly value: number | null } => {
  const line = { place: { line: 1 + path.length } };
  if (change.remove?.some((prefix) => path === prefix || path.startsWith(`${prefix}/`)))
    return { raw: '', state: 'missing', value: null };
  const given = change.set?.[path];
  const raw = given === undefined ? String(published) : String(given ?? '');
  const state = change.states?.[path];
  if (state) return { raw, state, value: null, ...line };
  const read = readMark(raw);
  if (read.value === null) return { raw, ...read, ...line };
  return { raw, ...read, method: change.methods?.[path] ?? 'stated', confidence: 1, ...line };
};

// A mistyped path would leave the report as it is, and the case would prove nothing.
const setField = (report: object, path: string, value: unknown): void => {
  const keys = path.split('/').slice(1);
  const parent = readPointer(report, `/${keys.slice(0, -1).join('/')}`.replace(/\/$/, ''));
  if (findFigure(path) || typeof parent !== 'object' || parent === null)
    throw new Error(`the base report has no ${path}`);
  (parent as Record<string, unknown>)[keys.at(-1) ?? ''] = value;
};

// Where the prose of a section stands; a section that was not found has none.
const proseOf: Readonly<Record<string, string>> = { problems: 'problemsAndImprovements' };

// Made up, and without a figure: what rules about figures in prose need, a case states itself.
const prose = {
  preamble: null,
  overview: '主动公开信息,答复公开申请,管理信息,建好网站。接受监督、考核和社会评议,没有责任追究情形。',
  problemsAndImprovements: '公开内容不够全面。下一步加强培训。',
  otherMatters: '收费依照规定。',
} as const;

const notice = (code: string, params: Readonly<Record<string, unknown>> = {}): Diagnostic => ({
  code,
  severity: 'info',
  message: { zh: code, en: code },
  params: { ...params },
});

/** Example: `buildResult({ set: { '/applications/granted/total': 9 } })`. */
export const buildResult = (change: Change = {}): ParseResult => {
  const edition = change.edition === undefined ? (change.base === 'jiaojiang2020' ? '2019' : '2021') : change.edition;
  const base = change.base ? metadata[change.base] : baseOf(edition);
  const cells: Record<string, Cell> = {};
  const tables: Record<string, Record<string, Record<string, unknown>> | null> = {
    proactiveDisclosure: null,
    applications: null,
    disputes: null,
  };
  for (const figure of listReportFigures(edition)) {
    const published = publishedFigure(change.figures ?? base.figures, figure);
    const { value, ...cell } = readChanged(change, figure.pointer, published);
    cells[figure.pointer] = cell;
    tables[figure.table.id] ??= {};
    const rows = tables[figure.table.id] ?? {};
    rows[figure.row.id] = { ...rows[figure.row.id], [figure.column.id]: value };
  }
  const procurement = tables.proactiveDisclosure?.centralizedProcurement;
  if (procurement) procurement.amountUnit = 'yuan';
  const year = Number(change.set?.['/year'] ?? base.year);
  const report = {
    schemaVersion: '1.0.0',
    edition,
    year: base.year,
    period: { from: `${base.year}-01-01`, to: `${base.year}-12-31` },
    title: `${base.agency.name}${base.year}年政府信息公开工作年度报告`,
    script: 'hans',
    agency: { ...base.agency },
    publication: { publishedOn: `${year + 1}-01-20`, documentDate: `${year + 1}-01-15` },
    contact: { phone: '0599-7654321' },
    narrative: {
      ...prose,
      ...Object.fromEntries(
        (change.missingSections ?? []).flatMap((id) =>
          (proseOf[id] ?? id) in prose ? [[proseOf[id] ?? id, null]] : [],
        ),
      ),
      ...change.narrative,
    },
    informationProcessingFee: {
      noticesIssued: null,
      noticesAmountYuan: null,
      collectedYuan: null,
      statedNone: false,
      ...change.fee,
    },
    narrativeFigures: (change.stated ?? []).map(buildStated),
    ...tables,
    extensions: [],
  };
  for (const [path, value] of Object.entries(change.set ?? {})) if (!cells[path]) setField(report, path, value);
  return {
    source: { path: 'base', format: 'text', encoding: 'utf-8', sha256: '0'.repeat(64), bytes: 1 },
    status: change.unread ? 'failed' : 'ok',
    report: change.unread ? null : (report as unknown as AnnualReport),
    cells: change.unread ? {} : cells,
    fields: { '/title': { raw: base.agency.name, place: { line: 1 } } },
    diagnostics: [
      ...(change.missingSections ?? []).map((section) => notice('section-missing', { section })),
      ...(change.notices ?? []).map(({ code, params, place }) => ({
        ...notice(code, params),
        ...(place ? { place } : {}),
      })),
    ],
  };
};

/** What stands around the report of a change. */
export const buildSurroundings = ({ earlier, children, peers, versions, publication }: Change): Surroundings => ({
  ...(earlier ? { earlier: earlier.map(buildResult) } : {}),
  ...(children
    ? {
        children: children.map(({ name, apart, absent, ...change }) => ({
          name,
          ...(apart ? { apart } : {}),
          result: absent ? null : buildResult(change),
        })),
      }
    : {}),
  ...(peers ? { peers: peers.map(buildResult) } : {}),
  ...(versions
    ? {
        versions: versions.map(({ capturedOn, address, ...change }) => ({
          ...(capturedOn ? { capturedOn } : {}),
          ...(address ? { address } : {}),
          result: buildResult(change),
        })),
      }
    : {}),
  ...(publication ? { publication } : {}),
});

export { suqian2023, suqian2024 };
