// On a phone a table scrolls in a frame of its own, under a heading and beside labels that stay in place: what is scrolled
// to must stand clear of both, also where the browser does the scrolling (a fragment, the arrow keys).

/** CSS pixels of a frame that its table's fixed headings cover: from the top, and from where a line begins. */
const measureCover = (table: HTMLTableElement): { readonly block: number; readonly inline: number } => {
  const heads = [...table.querySelectorAll('th')].map((cell) => ({ cell, style: getComputedStyle(cell) }));
  const head = table.tHead;
  return {
    block: head && getComputedStyle(head).position === 'sticky' ? head.offsetHeight : 0,
    inline: heads.reduce((most, { cell, style }) => {
      if (style.position !== 'sticky' || style.insetInlineStart === 'auto') return most;
      return Math.max(most, Number.parseFloat(style.insetInlineStart) + cell.offsetWidth);
    }, 0),
  };
};

const setPadding = (frame: HTMLElement): void => {
  const table = frame.querySelector('table');
  if (!table) return;
  const { block, inline } = measureCover(table);
  frame.style.scrollPaddingBlockStart = `${block}px`;
  frame.style.scrollPaddingInlineStart = `${inline}px`;
};

/** Keeps the frames' scroll padding as large as what their headings cover. */
export const padFrames = (frames: Iterable<HTMLElement>): void => {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) setPadding(target as HTMLElement);
  });
  for (const frame of frames) {
    setPadding(frame);
    observer.observe(frame);
  }
};

/** Brings a cell out from under the headings of its frame; does nothing where it is in sight. */
export const revealCell = (cell: HTMLElement): void =>
  cell.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
