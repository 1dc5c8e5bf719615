// Shows a figure's provenance at the foot of the window, and lets the arrow keys walk through a table: one stop of the Tab
// key a table, not two hundred. Enter leads into the panel, Escape back to the cell.
import { padFrames, revealCell } from './reveal-cell.ts';
import { lightSource, openSource } from './show-source.ts';

const panel = document.getElementById('inspector');
const title = panel?.querySelector('strong');
const list = panel?.querySelector('dl');
const cite = panel?.querySelector<HTMLAnchorElement>('a.cite');
const close = panel?.querySelector<HTMLButtonElement>('[data-close]');
let selected: HTMLElement | null = null;

const cellOf = (target: EventTarget | null): HTMLTableCellElement | null =>
  target instanceof Element ? target.closest<HTMLTableCellElement>('table.printed td') : null;

const pointerOf = (cell: HTMLElement): string => cell.id.replace('cell=', '');

const linkOf = (cell: Element | null | undefined): HTMLAnchorElement | null => cell?.querySelector('a') ?? null;

const hide = (): void => {
  // Who is in the panel would be nowhere once it is gone.
  if (document.activeElement?.closest('#inspector, #source-words')) linkOf(selected)?.focus();
  selected?.classList.remove('selected');
  selected = null;
  if (panel) panel.hidden = true;
  openSource(false);
};

// The cell at which the Tab key enters its table.
const setStop = (cell: HTMLElement): void => {
  for (const link of cell.closest('table')?.querySelectorAll<HTMLElement>('td a[tabindex="0"]') ?? [])
    link.tabIndex = -1;
  const link = linkOf(cell);
  if (link) link.tabIndex = 0;
};

const describe = (label: string, ...content: Node[]): HTMLElement => {
  const [group, term, text] = ['div', 'dt', 'dd'].map((name) => document.createElement(name)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  term.textContent = label;
  text.append(...content);
  group.append(term, text);
  return group;
};

const writePointer = (pointer: string): HTMLElement => {
  const code = document.createElement('code');
  code.textContent = pointer;
  return code;
};

// What must hold, in words, beside the sum with its numbers: said once on the page, at the foot of the tables.
const sayWhy = (content: readonly Node[]): readonly Node[] => {
  for (const sum of content) {
    const why = sum instanceof HTMLElement && sum.dataset.why;
    const said = why ? document.querySelectorAll('#sums-said > li')[Number(why)]?.textContent : null;
    if (!said) continue;
    const words = document.createElement('span');
    words.className = 'why';
    words.textContent = said;
    sum.appendChild(words);
  }
  return content;
};

const show = (cell: HTMLElement): void => {
  const row = document.getElementById(`from=${pointerOf(cell)}`);
  if (!panel || !title || !list || !cite || !(row instanceof HTMLTableRowElement) || cell === selected) return;
  const labels = [...(row.closest('table')?.tHead?.rows[0]?.cells ?? [])];
  selected?.classList.remove('selected');
  cell.classList.add('selected');
  selected = cell;
  title.textContent = row.cells[0]?.textContent ?? '';
  cite.href = `#${cell.id}`;
  setStop(cell);
  list.replaceChildren(
    ...[...row.cells].slice(1).flatMap((source, index) => {
      if (source.textContent?.trim() === '') return [];
      return [
        describe(
          labels[index + 1]?.textContent ?? '',
          ...sayWhy([...source.childNodes].map((node) => node.cloneNode(true))),
        ),
      ];
    }),
    describe(panel.dataset.pointer ?? '', writePointer(pointerOf(cell))),
  );
  panel.hidden = false;
  lightSource(pointerOf(cell));
};

// Up and down keep the place in the row; rows of headings are passed over.
const neighbour = (cell: HTMLTableCellElement, key: string): HTMLTableCellElement | undefined => {
  const figures = (row: HTMLTableRowElement): HTMLTableCellElement[] => [...row.querySelectorAll('td')];
  const row = cell.parentElement as HTMLTableRowElement;
  const place = figures(row).indexOf(cell);
  if (key === 'ArrowLeft') return figures(row)[place - 1];
  if (key === 'ArrowRight') return figures(row)[place + 1];
  const rows = [...(row.closest('table')?.rows ?? [])].filter((candidate) => figures(candidate).length > 0);
  const next = rows[rows.indexOf(row) + (key === 'ArrowDown' ? 1 : -1)];
  return next && (figures(next)[place] ?? figures(next).at(-1));
};

document.addEventListener('click', (event) => {
  const cell = cellOf(event.target);
  if (!cell || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  linkOf(cell)?.focus({ preventScroll: true });
  show(cell);
  // A click without a button of the mouse is the Enter key.
  if (event.detail === 0) panel?.focus();
  history.replaceState(null, '', `#${cell.id}`);
});
document.addEventListener('focusin', (event) => {
  const cell = cellOf(event.target);
  if (cell) show(cell);
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') hide();
  // Alt and an arrow is the browser's way back.
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const cell = event.key.startsWith('Arrow') ? cellOf(event.target) : null;
  const next = cell && neighbour(cell, event.key);
  if (!next) return;
  event.preventDefault();
  linkOf(next)?.focus();
});
close?.addEventListener('click', hide);
for (const table of document.querySelectorAll('table.printed'))
  for (const [index, link] of table.querySelectorAll<HTMLElement>('td a').entries())
    link.tabIndex = index === 0 ? 0 : -1;

// An address that somebody cut off may end within an encoded character.
const readAddress = (): string => {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
};

const showAddressed = (): void => {
  const cell = document.getElementById(readAddress());
  if (!cell?.id.startsWith('cell=')) return;
  show(cell);
  revealCell(cell);
};
padFrames(document.querySelectorAll<HTMLElement>('.printed-scroll'));
addEventListener('hashchange', showAddressed);
showAddressed();
