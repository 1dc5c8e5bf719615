// The comparison: agencies, quantity and years, all in the address; drawn again at every change.

import { type SeriesFile, seriesPath } from '../model/series-file.ts';
import { openIndex, type SearchIndex } from '../search/open-index.ts';
import { formatNumber, formatShare } from '../text/format-number.ts';
import type { Locale } from '../text/locale.ts';
import { carrySearch } from './carry-search.ts';
import { buildRows, writeComparison } from './compare-rows.ts';
import { type CompareState, isOtherwise, mostAgencies, readState, writeState } from './compare-state.ts';
import { drawCharts, drawTable, make } from './draw-comparison.ts';
import { findPeers, mayHavePeers, type PeerKind, peerKinds } from './find-peers.ts';
import { walkHits } from './walk-hits.ts';

const form = document.querySelector<HTMLFormElement>('#compare')!;
const find = <T extends Element>(selector: string): T => form.querySelector<T>(selector)!;
const chips = find<HTMLUListElement>('.chips');
const input = find<HTMLInputElement>('#add');
const hits = find<HTMLOListElement>('.hits');
const peers = find<HTMLElement>('.peers');
const output = find<HTMLOutputElement>('output');
const [quantity, from, to] = ['q', 'from', 'to'].map((name) => find<HTMLSelectElement>(`select[name=${name}]`)) as [
  HTMLSelectElement,
  HTMLSelectElement,
  HTMLSelectElement,
];
const target = document.querySelector<HTMLElement>('.compared')!;
const words = JSON.parse(form.dataset.words ?? '{}') as Record<string, string>;
const locale: Locale = form.dataset.locale === 'en' ? 'en' : 'zh';
// Traditional pages are Chinese ones at addresses of their own.
const prefix = form.dataset.locale === 'zh' ? '' : `/${form.dataset.locale}`;
const smallDenominator = Number(form.dataset.few);
const offered = 6;
const filesAtOnce = 6;

const options = [...quantity.options];
const span = [...from.options].map((option) => Number(option.value));
const standard: CompareState = {
  agencies: [],
  quantity: options[0]!.value,
  from: span[0] ?? 0,
  to: span.at(-1) ?? 0,
  view: 'chart',
};
const asked = new URL(location.href).searchParams;
let state = readState(asked, standard, new Set(options.map(({ value }) => value)));
let turn = 0;
// What is to be said once the comparison is drawn, and which chip is to have the focus then.
let notices: readonly string[] = [];
let focused: number | null = null;

const kept = new Map<string, Promise<SeriesFile | null>>();
const loadSeries = (id: string): Promise<SeriesFile | null> => {
  const known =
    kept.get(id) ?? fetch(seriesPath(id)).then((answer) => (answer.ok ? (answer.json() as Promise<SeriesFile>) : null));
  kept.set(id, known);
  known.catch(() => kept.delete(id));
  return known;
};

let opening: Promise<SearchIndex> | undefined;
const open = (): Promise<SearchIndex> => {
  opening ??= openIndex(async <T>(file: string) => (await fetch(`/search/${file}`)).json() as Promise<T>);
  return opening;
};

const listNotes = (chosen: HTMLOptionElement, rows: ReturnType<typeof buildRows>): string[] => {
  const cells = rows.flatMap((row) => row.cells);
  return [
    ...(chosen.dataset.table === 'proactiveDisclosure' ? [words.formNote!] : []),
    ...(cells.some((cell) => cell.kind === 'value' && cell.few) ? [words.few!] : []),
    ...(cells.some((cell) => cell.kind === 'value' && cell.mark) ? [words.flawNote!] : []),
    ...(cells.some((cell) => cell.kind !== 'value') ? [words.gapNote!] : []),
    words.inferredNote!,
  ];
};

const change = (part: Partial<CompareState>): void => {
  state = { ...state, ...part };
  history.replaceState(null, '', location.pathname + writeState(state));
  void draw();
};

const drawChips = (files: readonly SeriesFile[]): void => {
  chips.replaceChildren(
    ...files.map(({ id, name }, index) => {
      const chip = make('li');
      const text = make('span', '', name ?? words.unknown!);
      text.lang = 'zh-Hans';
      const button = make('button', 'plain', '×');
      button.type = 'button';
      button.setAttribute('aria-label', `${words.remove} ${name ?? id}`);
      button.addEventListener('click', () => {
        focused = index;
        change({ agencies: state.agencies.filter((own) => own !== id) });
      });
      chip.append(text, button);
      return chip;
    }),
  );
  if (focused === null) return;
  // Who removes one goes on at its place; whoever removed the last one may want another.
  const buttons = chips.querySelectorAll('button');
  (buttons[Math.min(focused, buttons.length - 1)] ?? input).focus();
  focused = null;
};

const drawDownload = (rows: ReturnType<typeof buildRows>, years: readonly number[]): HTMLElement => {
  const link = make('a', '', words.download!);
  link.href = URL.createObjectURL(new Blob([writeComparison(rows, years, state.quantity)], { type: 'text/csv' }));
  link.download = words.file!;
  return link;
};

const offerPeers = ([first, ...others]: readonly SeriesFile[]): void => {
  peers.hidden = !first || others.length + 1 >= mostAgencies;
  if (!first) return;
  find<HTMLElement>('.peers [lang]').textContent = first.name ?? words.unknown!;
  for (const button of peers.querySelectorAll<HTMLButtonElement>('button'))
    button.hidden = !mayHavePeers(button.value as PeerKind, first);
};

const draw = async (): Promise<void> => {
  turn += 1;
  const own = turn;
  quantity.value = state.quantity;
  from.value = String(state.from);
  to.value = String(state.to);
  for (const radio of form.querySelectorAll<HTMLInputElement>('input[name=view]'))
    radio.checked = radio.value === state.view;
  carrySearch();
  let loaded: readonly (SeriesFile | null)[];
  try {
    loaded = await Promise.all(state.agencies.map(loadSeries));
  } catch {
    output.value = words.failed!;
    return;
  }
  if (own !== turn) return;
  const files = loaded.filter((file) => file !== null);
  const lost = loaded.length - files.length;
  const plain = lost > 0 ? words.notFound!.replace('#', String(lost)) : files.length === 0 ? words.empty! : '';
  output.value = [...notices, plain].filter(Boolean).join(locale === 'en' ? ' ' : '');
  notices = [];
  drawChips(files);
  offerPeers(files);
  if (files.length === 0) return target.replaceChildren();
  const years = Array.from({ length: state.to - state.from + 1 }, (_, index) => state.from + index);
  const rows = buildRows(files, state.quantity, years, smallDenominator);
  const chosen = quantity.selectedOptions[0]!;
  const rate = chosen.dataset.rate !== undefined;
  const count = (value: number): string => formatNumber(value, locale);
  const write = (value: number): string => (rate ? formatShare(value) : count(value));
  const style = { words, prefix, write, count, quantity: state.quantity };
  const drawing = state.view === 'chart' ? drawCharts(rows, years, style) : drawTable(rows, years, style);
  const notes = make('ul', 'note');
  notes.append(...listNotes(chosen, rows).map((text) => make('li', '', text)));
  const files2 = make('p', 'files');
  files2.append(drawDownload(rows, years));
  target.replaceChildren(drawing, notes, files2);
};

const add = (ids: readonly string[]): void => {
  const agencies = [...new Set([...state.agencies, ...ids])];
  input.value = '';
  hits.hidden = true;
  if (agencies.length > mostAgencies) notices = [...notices, words.full!];
  change({ agencies: agencies.slice(0, mostAgencies) });
};

const offer = async (): Promise<void> => {
  const text = input.value.trim();
  if (text === '') {
    hits.hidden = true;
    output.value = '';
    return;
  }
  const found = await (await open()).search(text, {}, filesAtOnce);
  if (input.value.trim() !== text) return;
  const said = found.hits.length === 0 ? words.none! : found.similar ? words.similar! : words.shown!;
  output.value = said.replace('#', String(Math.min(offered, found.hits.length)));
  hits.replaceChildren(
    ...found.hits.slice(0, offered).map(({ row: [id, name], region }) => {
      const item = make('li');
      const button = make('button', 'plain', name || words.unknown!);
      button.type = 'button';
      button.lang = 'zh-Hans';
      button.addEventListener('click', () => {
        add([id]);
        input.focus();
      });
      item.append(button, make('span', 'where', (form.dataset.locale === 'hant' ? region[2] : null) ?? region[1]));
      return item;
    }),
  );
  hits.hidden = found.hits.length === 0;
};

// `told`: what was said before, and is to be heard still when they are there.
const addPeers = async (kind: PeerKind, told: readonly string[] = []): Promise<void> => {
  const first = await loadSeries(state.agencies[0]!);
  if (!first) return;
  const found = await findPeers(kind, first, await open(), loadSeries, mostAgencies);
  notices = [...told, ...(found.every((id) => state.agencies.includes(id)) ? [words.noPeers!] : [])];
  add(found);
};

const report = (cause: unknown): void => {
  output.value = `${words.failed} ${cause instanceof Error ? cause.message : ''}`.trim();
};

input.addEventListener('input', () => void offer().catch(report));
walkHits(input, hits, 'button');
form.addEventListener('submit', (event) => {
  event.preventDefault();
  hits.querySelector('button')?.click();
});
for (const button of peers.querySelectorAll('button'))
  button.addEventListener('click', () => void addPeers(button.value as PeerKind).catch(report));
quantity.addEventListener('change', () => change({ quantity: quantity.value }));
from.addEventListener('change', () => change({ from: Number(from.value), to: Math.max(Number(from.value), state.to) }));
to.addEventListener('change', () => change({ to: Number(to.value), from: Math.min(Number(to.value), state.from) }));
for (const radio of form.querySelectorAll<HTMLInputElement>('input[name=view]'))
  radio.addEventListener('change', () => change({ view: radio.value === 'table' ? 'table' : 'chart' }));
// An address may ask for likes by name; what is found stands in it by id then, so that it shows the same ever after.
const wanted = asked.get('peers');
const kind = peerKinds.find((own) => own === wanted);
if (isOtherwise(asked, state)) {
  notices = [words.otherwise!];
  if (state.agencies.length > 0 && !kind) history.replaceState(null, '', location.pathname + writeState(state));
}
const told = notices;
void draw().then(() => (kind && state.agencies.length > 0 ? addPeers(kind, told).catch(report) : undefined));
