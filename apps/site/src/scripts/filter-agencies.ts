// Filters the list of agencies while one types and keeps the text in the address.
import { foldText } from '../model/search-text.ts';

const form = document.querySelector<HTMLFormElement>('form[data-filter]');
const input = form?.querySelector('input');
const output = form?.querySelector('output');
const none = document.querySelector<HTMLElement>('[data-none]');
const rows = [...document.querySelectorAll<HTMLElement>('[data-search]')];

const show = (query: string): void => {
  const wanted = foldText(query);
  let shown = 0;
  for (const row of rows) {
    const matches = row.dataset.search?.includes(wanted) === true;
    row.hidden = !matches;
    if (matches) shown += 1;
  }
  if (none) none.hidden = shown > 0;
  const wording = output?.dataset.shown;
  if (output && wording) {
    output.value = wanted === '' ? '' : wording.replace('##', String(rows.length)).replace('#', String(shown));
  }
};

const keep = (query: string): void => {
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  history.replaceState(null, '', address);
  const other = document.querySelector<HTMLAnchorElement>('a.switch');
  if (other) other.search = address.search;
};

if (form && input) {
  const update = (): void => {
    show(input.value);
    keep(input.value.trim());
  };
  input.value = new URL(location.href).searchParams.get('q') ?? '';
  update();
  input.addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
}
