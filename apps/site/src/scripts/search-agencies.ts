// The search box: answers while one types, from the index's files; the list's own form keeps its state in the address.

import { type Hit, openIndex, type SearchIndex, type SearchScope } from '../search/open-index.ts';
import { carrySearch } from './carry-search.ts';
import { walkHits } from './walk-hits.ts';

const form = document.querySelector<HTMLFormElement>('form[data-search]')!;
const input = form.querySelector<HTMLInputElement>('input[type=search]')!;
const output = form.querySelector('output')!;
const list = form.querySelector<HTMLOListElement>('.hits')!;
const further = form.querySelector<HTMLButtonElement>('.further')!;
const selects = [...form.querySelectorAll('select')];
const directory = document.querySelector<HTMLElement>('.directory');
const browse = document.querySelector<HTMLElement>('.browse');
const words = JSON.parse(form.dataset.words ?? '{}') as Record<string, string>;
const isList = form.dataset.search === 'list';
const prefix = form.dataset.locale === 'zh' ? '' : `/${form.dataset.locale}`;
const traditional = form.dataset.locale === 'hant';
const filesAtOnce = 6;
const mostShown = isList ? 200 : 8;

let opening: Promise<SearchIndex> | undefined;
let files = filesAtOnce;
let asked = 0;

const fetchIndex = async <T>(file: string): Promise<T> => {
  const response = await fetch(`/search/${file}`);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return (await response.json()) as T;
};

const open = (): Promise<SearchIndex> => {
  opening ??= openIndex(fetchIndex).catch((cause) => {
    opening = undefined;
    throw cause;
  });
  return opening;
};

const chosen = (name: string): string => selects.find((select) => select.name === name)?.value ?? '';
const scopeOf = (): SearchScope => ({
  ...(chosen('region') ? { region: chosen('region') } : {}),
  ...(chosen('level') ? { level: chosen('level') } : {}),
});

const make = (name: string, className: string, text: string): HTMLElement => {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.textContent = text;
  return element;
};

const buildItem = ({ row: [id, name, , , , keys, flawed], region, year, lacks }: Hit): HTMLLIElement => {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const base = `${prefix}/agencies/${encodeURIComponent(id)}/`;
  link.href = year && !lacks ? `${base}${year}/` : base;
  link.textContent = name || words.unknown!;
  link.lang = 'zh-Hans';
  const years = keys.filter((key) => /^\d{4}$/.test(key));
  const held = years.length > 1 ? `${years.at(-1)}–${years[0]}` : (years[0] ?? '');
  const span = year && lacks ? words.noYear!.replace('#', year) : (year ?? held);
  item.append(
    link,
    make('span', 'where', (traditional ? region[2] : null) ?? (region[1] || words.regionUnknown!)),
    make('span', 'when', span),
  );
  if (flawed) item.append(make('span', 'count error', words.errors!));
  return item;
};

const keepAddress = (): void => {
  const address = new URL(location.href);
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value.trim() !== '') address.searchParams.set(name, value.trim());
    else address.searchParams.delete(name);
  }
  history.replaceState(null, '', address);
  carrySearch();
};

const rest = (asking: boolean): void => {
  list.hidden = !asking;
  if (directory) directory.hidden = asking;
  if (browse) browse.hidden = asking;
  if (!asking) {
    list.replaceChildren();
    output.value = '';
    further.hidden = true;
  }
};

const answer = async (): Promise<void> => {
  asked += 1;
  const turn = asked;
  const scope = scopeOf();
  const asking = input.value.trim() !== '' || Object.keys(scope).length > 0;
  if (!asking) return rest(false);
  try {
    const { hits, more, similar } = await (await open()).search(input.value, scope, files);
    // A later key was pressed meanwhile: its answer counts.
    if (turn !== asked) return;
    rest(true);
    list.replaceChildren(...hits.slice(0, mostShown).map(buildItem));
    const count = String(hits.length);
    const said = similar ? words.similar! : more ? words.more! : words.shown!;
    output.value = hits.length === 0 && !more ? words.none! : said.replace('#', count);
    further.hidden = !more;
  } catch {
    if (turn === asked) output.value = words.failed!;
  }
};

const start = (): void => {
  files = filesAtOnce;
  if (isList) keepAddress();
  void answer();
};

input.addEventListener('focus', () => void open().catch(() => {}), { once: true });
input.addEventListener('input', start);
for (const select of selects) select.addEventListener('change', start);
walkHits(input, list, 'li > a');
further.addEventListener('click', () => {
  files += filesAtOnce;
  void answer();
});
if (isList) {
  form.addEventListener('submit', (event) => event.preventDefault());
  const address = new URL(location.href).searchParams;
  input.value = address.get('q') ?? '';
  for (const select of selects) select.value = address.get(select.name) ?? '';
  carrySearch();
  if ([...address.keys()].length > 0) start();
}
