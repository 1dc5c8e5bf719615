// The words of the source beside the tables, with the span of the selected figure lit.
interface SourceWords {
  readonly text: string;
  readonly spans: Readonly<Record<string, readonly [start: number, length: number]>>;
}

const pane = document.getElementById('source-words');
const words = pane?.querySelector('pre');
const problem = pane?.querySelector<HTMLElement>('.problem');
const toggle = document.querySelector<HTMLButtonElement>('[data-source-toggle]');
// A long source is shown around the span only: a page of megabytes would stop the browser.
const around = 20_000;

let loading: Promise<SourceWords | null> | null = null;
let wanted = '';

const load = (): Promise<SourceWords | null> => {
  loading ??= fetch(pane?.dataset.source ?? '')
    .then((response) => (response.ok ? (response.json() as Promise<SourceWords>) : null))
    .catch(() => null);
  return loading;
};

const tell = (text: string | undefined): void => {
  if (!problem) return;
  problem.hidden = !text;
  problem.textContent = text ?? '';
};

const light = ({ text, spans }: SourceWords): void => {
  if (!pane || !words) return;
  const span = spans[wanted];
  const [start, length] = span ?? [0, 0];
  const from = Math.max(0, start - around);
  const to = Math.min(text.length, start + length + around);
  const mark = document.createElement('mark');
  // A blank has a place, but nothing to light there.
  mark.textContent = text.slice(start, start + length) || '\u258f';
  words.replaceChildren(
    from > 0 ? '…' : '',
    text.slice(from, start),
    ...(span ? [mark] : []),
    text.slice(start + length, to),
    to < text.length ? '…' : '',
  );
  tell(span ? undefined : pane.dataset.noPlace);
  words.scrollTop = span ? mark.offsetTop - words.offsetTop - words.clientHeight / 3 : 0;
};

const refresh = async (): Promise<void> => {
  const source = await load();
  if (!pane || pane.hidden) return;
  if (source) light(source);
  else {
    loading = null;
    tell(pane.dataset.lost);
  }
};

/** Shows or hides the source. */
export const openSource = (open: boolean): void => {
  if (!pane || !toggle || pane.hidden === !open) return;
  pane.hidden = !open;
  document.body.classList.toggle('beside', open);
  toggle.setAttribute('aria-expanded', String(open));
  toggle.textContent = (open ? toggle.dataset.hide : toggle.dataset.show) ?? '';
  if (open) void refresh();
};

/** Lights the span of a figure, where the source is shown. */
export const lightSource = (pointer: string): void => {
  wanted = pointer;
  if (pane && !pane.hidden) void refresh();
};

toggle?.addEventListener('click', () => openSource(pane?.hidden === true));
